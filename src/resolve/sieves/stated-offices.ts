import type { Sieve } from './sieve.ts'

/** Offices stated with names. */
export const statedOffices: Sieve = {
  name: 'stated offices',
  run: state => {
    for (const mention of state.ordered) {
      const person = state.referents[mention.index]?.[0]
      if (person && mention.type === 'person')
        for (const office of mention.offices) state.state(person, office, mention.index)
    }
  },
}
