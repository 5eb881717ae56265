import type { NameRow } from '../../model/gazetteer.ts'
import { push } from './lexicon/listing/push.ts'
import { clean, fold } from './normalize.ts'

/** A country as an adjective or its people: «روسية», «الروس». */
export interface Nisba {
  readonly ids: readonly string[]
  readonly gender: 'm' | 'f'
  readonly number: 1 | 2 | 3
}

const endings = [
  ['', 'm', 1],
  ['ة', 'f', 1],
  ['ين', 'm', 3],
  ['ون', 'm', 3],
  ['ان', 'm', 2],
  ['تان', 'f', 2],
  ['تين', 'f', 2],
  ['ات', 'f', 3],
  ['ا', 'm', 1],
] as const

/** Nisba forms by folded stem without the article: «روسي», «روسية», «روسيين»; «الكوري الجنوبي» is two words, read in the matcher. */
export function nisbasOf(countries: readonly NameRow[]): Map<string, Nisba[]> {
  const map = new Map<string, (Nisba & { ids: string[] })[]>()
  for (const country of countries) {
    // «روس», «أتراك»: peoples without the article
    for (const people of country.demonyms ?? []) {
      const key = fold(clean(people).replace(/^ال/, ''))
      if (!people.includes(' ') && !map.has(key))
        push(map, key, { ids: [country.id], gender: 'm', number: 3 })
    }
    for (const adjective of country.adjectives ?? []) {
      if (adjective.includes(' ')) continue
      for (const [ending, gender, number] of endings) {
        const key = fold(clean(adjective) + ending)
        const known = map.get(key)
        const same = known?.find(reading => reading.gender === gender && reading.number === number)
        if (same) {
          if (!same.ids.includes(country.id)) same.ids.push(country.id)
        } else push(map, key, { ids: [country.id], gender, number })
      }
    }
  }
  return map
}

/** The adjectives that mean a body, folded: «أممي» the United Nations, «أوروبي» the European Union. */
export const bodyAdjectivesOf = ({ id, adjectives = [] }: NameRow): string[] =>
  id.startsWith('organization:') ? adjectives.map(adjective => fold(clean(adjective))) : []
