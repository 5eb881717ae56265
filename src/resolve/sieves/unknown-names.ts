import type { Mention } from '../../model/document.ts'
import type { Resolution } from '../state.ts'
import type { Sieve } from './sieve.ts'

/** Names that nobody known has: each is somebody, or something, of its own. */
export const unknownNames: Sieve = {
  name: 'unknown names',
  run: state => {
    let people: LongNames | undefined
    for (const mention of state.open('name')) {
      const { key, name } = mention.reference
      if (mention.type === 'person' && mention.offices.length > 0 && name.includes(' ')) {
        people ??= longNames(state)
        const whole = wholeOf(state, name, people)
        if (whole !== undefined) {
          state.settle(mention, [whole])
          continue
        }
      }
      state.settle(mention, [state.mint(mention.type, key, name)])
    }
  },
}

/** The first mention by each name of a person in more than two words, by their first two. */
type LongNames = ReadonlyMap<string, ReadonlyMap<string, Mention>>

function longNames({ document, order }: Resolution): LongNames {
  const found = new Map<string, Map<string, Mention>>()
  for (const mention of order.mentions) {
    if (mention.type !== 'person' || mention.kind !== 'name') continue
    const name = document.article.text.slice(mention.start, mention.end)
    const two = firstTwo(name)
    if (two.length === name.length) continue
    const alike = found.get(two)
    if (!alike) found.set(two, new Map([[name, mention]]))
    else if (!alike.has(name)) alike.set(name, mention)
  }
  return found
}

/** The first two words of a name, all of it where it has no more. */
function firstTwo(name: string): string {
  const to = name.indexOf(' ', name.indexOf(' ') + 1)
  return to < 0 ? name : name.slice(0, to)
}

/** «الرئيس حسن شيخ»: whom the article names in full by a name that goes on from the first two words of it. */
function wholeOf(state: Resolution, name: string, people: LongNames): string | undefined {
  for (const [longer, { index }] of people.get(firstTwo(name)) ?? []) {
    const [id] = longer.startsWith(`${name} `) ? (state.referents[index] ?? []) : []
    if (id !== undefined) return id
  }
  return undefined
}
