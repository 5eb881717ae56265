import { isOpen, type Sieve } from './sieve.ts'

/** Names that nobody known has: each is somebody, or something, of its own. */
export const unknownNames: Sieve = {
  name: 'unknown names',
  run: state => {
    for (const mention of state.ordered) {
      const { reference } = mention
      if (reference.by === 'name' && isOpen(state, mention))
        state.settle(mention, [state.mint(mention.type, reference.key, reference.name)])
    }
  },
}
