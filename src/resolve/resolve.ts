import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Recognized, Resolved, Segmented } from '../model/document.ts'
import { sieves } from './sieves.ts'
import { Resolution } from './state.ts'

/** Says which entities the mentions mean: names, then offices, then descriptions. */
export function resolve(
  document: Segmented & Recognized,
  gazetteer: Gazetteer,
  language: string,
  publishedAt: string | null,
): Resolved {
  const state = new Resolution(document, gazetteer, language, publishedAt)
  for (const sieve of sieves) {
    state.sieve = sieve.name
    sieve.run(state)
  }
  return {
    entities: state.entities,
    referents: state.referents,
    settledBy: state.settledBy,
    focus: state.focus,
    home: state.home,
    publishedAt,
    offices: state.stated,
    ambiguous: ambiguousIn(state),
  }
}

/** What stayed open although gazetteers know the name, by place in the text; each name once. */
function ambiguousIn(state: Resolution): Resolved['ambiguous'] {
  const found = new Map<string, Resolved['ambiguous'][number]>()
  for (const mention of state.order.mentions) {
    const ids = state.doubts.get(mention.index)
    if (!ids || state.referents[mention.index]?.length !== 0) continue
    const text = state.document.article.text.slice(mention.start, mention.end)
    if (!found.has(text)) found.set(text, { text, ids })
  }
  return [...found.values()]
}
