import { nameKind } from '../name-kinds.ts'
import { Found } from './found.ts'
import { idsOf } from './name-match.ts'
import type { Scan } from './scan.ts'

/** A country named or meant by an adjective, at a token. */
export interface CountryAt {
  readonly iso: string
  readonly to: number
  readonly adjective: boolean
  readonly found: Found
}

/** The country whose name or adjective begins at a token: "Iran", "Iranian", "the" left out. */
export function countryAt(scan: Scan, index: number, limit: number): CountryAt | null {
  const word = scan.word(index)
  if (word === null || (word.begins & nameKind.country) === 0) return null
  const kept = scan.kept(index, limit)
  if (kept.country === undefined) kept.country = find(scan, index, limit)
  return kept.country
}

/** The country that has its seat of government in a place, by their ids. */
export const countrySeatedIn = (scan: Scan, place: string): string | undefined =>
  scan.knowledge.gazetteer.seatedIn(place).findLast(id => id.startsWith('country:'))

function find(scan: Scan, index: number, limit: number): CountryAt | null {
  const match = scan.name(index, limit, nameKind.country)
  const entry = match?.entries[0]
  if (!match || !entry) return null
  const adjective = match.entries.every(e => e.form === 'adjective' || e.form === 'demonym')
  const ids = idsOf(match)
  const kind = adjective ? 'adjective' : 'name'
  const found = new Found(index, match.to, 'country', kind, { by: 'id', ids })
  if (match.entries.every(e => e.form === 'demonym')) found.number = 3
  return { iso: entry.id.slice('country:'.length), to: match.to, adjective, found }
}

/** A capital as the owner of something, "Moscow's", for its country. */
export function capitalAt(
  scan: Scan,
  at: number,
  limit: number,
): Pick<CountryAt, 'iso' | 'to' | 'found'> | null {
  const match = scan.name(at, limit, nameKind.placeInFull)
  if (!match || scan.key(match.to) !== "'s") return null
  const country = match.entries.map(({ id }) => countrySeatedIn(scan, id)).find(id => id !== undefined)
  if (!country) return null
  return {
    iso: country.slice('country:'.length),
    to: match.to,
    found: new Found(at, match.to, 'country', 'name', { by: 'id', ids: [country] }),
  }
}
