import type { Place } from '../model/problem.ts'
import type { RowTable } from './compiled/row-table.ts'

/** How one language calls what a layer knows. */
export interface NamesRoom {
  readonly names: RowTable
  readonly portfolios: RowTable
  readonly institutions: RowTable
}

/** An id that a layer names and does not have: a layer below must. */
export interface Stranger {
  readonly id: string
  readonly language: string
  readonly place: Place
}

/** One folder of gazetteers: rows as lines, found by indexes, and nothing parsed. */
export interface Layer {
  readonly world: RowTable
  readonly languages: ReadonlyMap<string, NamesRoom>
  /** tables that languages had made beforehand, such as that of verb forms, by name */
  readonly tables: ReadonlyMap<string, RowTable>
  /** ids of lower layers that this one takes away, in the order of the files */
  readonly hides: readonly string[]
  readonly strangers: readonly Stranger[]
}
