import type { Resolution } from '../state.ts'
import type { Sieve } from './sieve.ts'

/** Names that nobody known has: each is somebody, or something, of its own. */
export const unknownNames: Sieve = {
  name: 'unknown names',
  run: state => {
    for (const mention of state.open('name')) {
      const { key, name } = mention.reference
      const whole = mention.type === 'person' && mention.offices.length > 0 ? wholeOf(state, name) : undefined
      if (whole !== undefined) {
        state.settle(mention, [whole])
        continue
      }
      state.settle(mention, [state.mint(mention.type, key, name)])
    }
  },
}

/** «الرئيس حسن شيخ»: whom the article names in full by a name that goes on from the first two words of it. */
function wholeOf(state: Resolution, name: string): string | undefined {
  if (!name.includes(' ')) return undefined
  const { text } = state.document.article
  for (const { type, kind, start, end, index } of state.order.mentions)
    if (
      type === 'person' &&
      kind === 'name' &&
      end - start > name.length &&
      text.startsWith(`${name} `, start)
    ) {
      const [id] = state.referents[index] ?? []
      if (id !== undefined) return id
    }
  return undefined
}
