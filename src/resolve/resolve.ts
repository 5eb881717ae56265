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
  for (const sieve of sieves) sieve.run(state)
  return {
    entities: state.entities,
    referents: state.referents,
    focus: state.focus,
    home: state.home,
    publishedAt,
    offices: state.stated,
  }
}
