import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** Where a phrase stands in its sentence. */
export class Seat {
  readonly clause: RawClause | null
  readonly role: 'subject' | 'object' | 'oblique' | 'loose'
  readonly preposition: string
  /** the phrase it completes */
  readonly under: Phrase | null

  constructor(clause: RawClause | null, role: Seat['role'], preposition: string, under: Phrase | null) {
    this.clause = clause
    this.role = role
    this.preposition = preposition
    this.under = under
  }
}
