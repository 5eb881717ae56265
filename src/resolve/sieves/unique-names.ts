import type { Sieve } from './sieve.ts'

/** Names that one entity has. */
export const uniqueNames: Sieve = {
  name: 'unique names',
  run: state => {
    for (const mention of state.open('id'))
      if (mention.reference.ids.length === 1) state.settle(mention, mention.reference.ids)
  },
}
