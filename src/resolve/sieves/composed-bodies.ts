import { composedId } from '../../gazetteer/gazetteer.ts'
import type { Mention } from '../../model/document.ts'
import type { Resolution } from '../state.ts'
import type { Sieve } from './sieve.ts'

/** How many countries an article is about at most, as far as bodies without a country go. */
const FORE = 3

/** "The army", "the health ministry": of the place named before in the sentence, else of the country in focus. */
export const composedBodies: Sieve = {
  name: 'institutions without a country',
  run: state => {
    // a city that the talks are held in, of a country that the article does not speak of, has no army in it
    const spokenOf = new Set(state.focus.slice(0, FORE))
    if (state.home) spokenOf.add(state.home)
    for (const mention of state.open('composed')) {
      const { reference } = mention
      const same = state.nearestBefore(mention, m => {
        const id = state.referents[m.index]?.[0]
        return (
          id !== undefined &&
          composedId(id)?.part === reference.part &&
          composedId(id)?.type === reference.type
        )
      })
      const place = state.nearestBefore(
        mention,
        m =>
          m.sentence === mention.sentence &&
          m.type === 'place' &&
          spokenOf.has(state.isoOf(state.referents[m.index]?.[0] ?? '') ?? ''),
      )
      const iso =
        sceneOf(state, mention, spokenOf) ??
        (place && state.isoOf(state.referents[place.index]?.[0] ?? '')) ??
        (same && state.isoOf(state.referents[same.index]?.[0] ?? '')) ??
        state.home
      if (iso) state.settle(mention, [`${reference.type}:${iso}-${reference.part}`])
    }
  },
}

/** "In Algiers, the ministry said": the country that the sentence opens with, set off by a comma. */
function sceneOf(state: Resolution, mention: Mention, spokenOf: ReadonlySet<string>): string | undefined {
  let first: Mention | undefined
  for (const other of state.before(mention)) {
    if (other.sentence !== mention.sentence) break
    first = other
  }
  if (first?.type !== 'country' && first?.type !== 'place') return undefined
  const { sentences, tokens } = state.document
  const from = sentences[mention.sentence]?.from ?? 0
  if (first.from - from !== 1 || !isComma(tokens[first.to]?.text)) return undefined
  const iso = state.isoOf(state.referents[first.index]?.[0] ?? '')
  return iso !== undefined && spokenOf.has(iso) ? iso : undefined
}

const isComma = (text: string | undefined) => text === '،' || text === ','
