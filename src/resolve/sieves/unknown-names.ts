import type { Sieve } from './sieve.ts'

/** Names that nobody known has: each is somebody, or something, of its own. */
export const unknownNames: Sieve = {
  name: 'unknown names',
  run: state => {
    for (const mention of state.open('name')) {
      const { key, name } = mention.reference
      state.settle(mention, [state.mint(mention.type, key, name)])
    }
  },
}
