import type { Mention } from '../../model/document.ts'
import type { Resolution } from '../state.ts'
import type { Sieve } from './sieve.ts'

/** Names that nobody known has: each is somebody, or something, of its own. */
export const unknownNames: Sieve = {
  name: 'unknown names',
  run: state => {
    // by name, so that the time does not grow with the square of a text that repeats one
    const longer = new Map<string, readonly Mention[]>()
    for (const mention of state.open('name')) {
      const { key, name } = mention.reference
      const whole =
        mention.type === 'person' && mention.offices.length > 0 ? wholeOf(state, name, longer) : undefined
      if (whole !== undefined) {
        state.settle(mention, [whole])
        continue
      }
      state.settle(mention, [state.mint(mention.type, key, name)])
    }
  },
}

/** «الرئيس حسن شيخ»: whom the article names in full by a name that goes on from the first two words of it. */
function wholeOf(
  state: Resolution,
  name: string,
  longer: Map<string, readonly Mention[]>,
): string | undefined {
  if (!name.includes(' ')) return undefined
  let mentions = longer.get(name)
  if (!mentions) {
    mentions = goingOn(state, name)
    longer.set(name, mentions)
  }
  for (const { index } of mentions) {
    const [id] = state.referents[index] ?? []
    if (id !== undefined) return id
  }
  return undefined
}

/** The mentions of people by a name that begins with this one and goes on. */
function goingOn({ document, order }: Resolution, name: string): Mention[] {
  const { text } = document.article
  return order.mentions.filter(
    ({ type, kind, start, end }) =>
      type === 'person' && kind === 'name' && end - start > name.length && text.startsWith(`${name} `, start),
  )
}
