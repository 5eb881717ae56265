import type { NameEntry } from '../knowledge.ts'
import { Found } from './found.ts'

/** A name of the trie at some token. */
export interface NameMatch {
  readonly to: number
  readonly entries: readonly NameEntry[]
  /** the kinds of the entries */
  readonly kinds: number
}

/** The ids of those whom a name stands for, each once. */
export const idsOf = ({ entries }: Pick<NameMatch, 'entries'>): readonly string[] =>
  entries.length === 1 ? [(entries[0] as NameEntry).id] : [...new Set(entries.map(({ id }) => id))]

/** The place that a name stands for. */
export const placeOf = (from: number, match: NameMatch): Found =>
  new Found(from, match.to, 'place', 'name', { by: 'id', ids: idsOf(match) })
