import { focusOf, homeOf } from '../focus.ts'
import type { Sieve } from './sieve.ts'

/** The countries in focus, needed for all that leaves its country out. */
export const focus: Sieve = {
  name: 'focus',
  run: state => {
    state.focus = focusOf(state)
    state.home = homeOf(state)
  },
}
