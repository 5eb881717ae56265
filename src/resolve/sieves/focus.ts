import { focusOf } from '../focus.ts'
import type { Sieve } from './sieve.ts'

/** The countries in focus, needed for all that leaves its country out; found again where more has been settled since. */
export const focus: Sieve = {
  name: 'focus',
  run: state => {
    if (state.settlements === state.focused) return
    state.focused = state.settlements
    const { focus, home, dated } = focusOf(state)
    state.focus = focus
    state.home = home
    state.dated = dated
  },
}
