import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** What a sentence was read as, before its phrases are given meaning; each phrase says where it stands. */
export interface SentenceReading {
  readonly clauses: readonly RawClause[]
  readonly phrases: readonly Phrase[]
  /** to whom the whole sentence is laid: "according to X" */
  readonly attributed: readonly Phrase[]
}
