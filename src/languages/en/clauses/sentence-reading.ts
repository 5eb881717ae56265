import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** What a sentence was read as, before its phrases are given meaning. */
export interface SentenceReading {
  readonly clauses: readonly RawClause[]
  readonly phrases: readonly Phrase[]
  /** to whom the whole sentence is laid: "according to X" */
  readonly attributed: readonly Phrase[]
  /** the clause that each phrase stands in, and how */
  readonly seats: ReadonlyMap<Phrase, Seat>
}

/** Where a phrase stands. */
export interface Seat {
  readonly clause: RawClause | null
  readonly role: 'subject' | 'object' | 'oblique' | 'loose'
  readonly preposition: string
  /** the phrase it completes */
  readonly under: Phrase | null
}
