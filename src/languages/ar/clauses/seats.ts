import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceReading } from './reader.ts'

/** Where a phrase stands: the clause it is part of, and in which role. */
export interface Seat {
  readonly clause: RawClause | null
  readonly role: 'subject' | 'object' | 'second' | 'oblique' | 'loose'
  readonly preposition: string
  /** the phrase it hangs on, where it is a genitive or the complement of a noun */
  readonly under: Phrase | null
}

/** The seats of one sentence's phrases; the first place found for one is its own. */
export class Seats {
  readonly #reading: SentenceReading

  constructor(reading: SentenceReading) {
    this.#reading = reading
    for (const clause of reading.clauses) {
      const { subject, object, secondObject } = clause
      if (subject) this.#put(subject, seatIn(clause, 'subject'))
      if (object && (clause.link !== 'relative' || object !== clause.antecedent))
        this.#put(object, seatIn(clause, 'object'))
      if (secondObject) this.#put(secondObject, seatIn(clause, 'second'))
      for (const phrase of clause.after) this.#put(phrase, seatIn(clause, 'second'))
      for (const { phrase, preposition } of clause.complements)
        if (phrase) this.#put(phrase, seatIn(clause, 'oblique', preposition))
    }
    for (const phrase of reading.phrases) this.#put(phrase, loose)
  }

  /** The seat of a phrase, if it has one in this sentence. */
  of(phrase: Phrase): Seat | undefined {
    return phrase.seatedIn === this.#reading ? phrase.seat : undefined
  }

  /** The phrase at the top of those that a phrase hangs on: itself where it hangs on none. */
  top(phrase: Phrase): Phrase {
    let at = phrase
    for (let seat = this.of(at); seat?.under; seat = this.of(at)) at = seat.under
    return at
  }

  /** The seat of that phrase. */
  topOf(phrase: Phrase): Seat | undefined {
    return this.of(this.top(phrase))
  }

  /** Whether nothing but words without a sort stands between a phrase and its verb: «عن خالص مواساته». */
  isPlain(seat: Seat): boolean {
    for (let at: Seat | undefined = seat; at?.under; at = this.of(at.under))
      if (at.under.sort !== '' || at.under.mention) return false
    return true
  }

  #put(phrase: Phrase, seat: Seat): void {
    if (phrase.seatedIn === this.#reading) return
    phrase.seatedIn = this.#reading
    phrase.seat = seat
    phrase.participant = null
    for (const conjunct of phrase.conjuncts) this.#put(conjunct, seat)
    const { clause, role, preposition } = seat
    if (phrase.genitive) this.#put(phrase.genitive, { clause, role, preposition, under: phrase })
    for (const complement of phrase.complements)
      if (complement.phrase)
        this.#put(complement.phrase, {
          clause,
          role: 'oblique',
          preposition: complement.preposition,
          under: phrase,
        })
  }
}

const loose: Seat = { clause: null, role: 'loose', preposition: '', under: null }

const seatIn = (clause: RawClause, role: Seat['role'], preposition = ''): Seat => ({
  clause,
  role,
  preposition,
  under: null,
})
