import type { Phrase } from './phrase.ts'
import type { SentenceReading } from './reader.ts'
import type { Seat } from './referents.ts'

/** Where each phrase of a sentence stands; the first place found for one is its own. */
export function seatPhrases(reading: SentenceReading): Map<Phrase, Seat> {
  const seats = new Map<Phrase, Seat>()
  const put = (phrase: Phrase | null, seat: Seat) => {
    if (!phrase || seats.has(phrase)) return
    seats.set(phrase, seat)
    for (const conjunct of phrase.conjuncts) put(conjunct, seat)
    put(phrase.genitive, { ...seat, under: phrase })
    for (const complement of phrase.complements)
      put(complement.phrase, {
        ...seat,
        role: 'oblique',
        preposition: complement.preposition,
        under: phrase,
      })
  }
  const none = { preposition: '', under: null }
  for (const clause of reading.clauses) {
    put(clause.subject, { clause, role: 'subject', ...none })
    if (clause.link !== 'relative' || clause.object !== clause.antecedent)
      put(clause.object, { clause, role: 'object', ...none })
    put(clause.secondObject, { clause, role: 'second', ...none })
    for (const phrase of clause.after) put(phrase, { clause, role: 'second', ...none })
    for (const complement of clause.complements)
      put(complement.phrase, { clause, role: 'oblique', preposition: complement.preposition, under: null })
  }
  for (const phrase of reading.phrases) put(phrase, { clause: null, role: 'loose', ...none })
  return seats
}

/** Whether nothing but words without a sort stands between a phrase and its verb: «عن خالص مواساته». */
export function plainlyUnder(seats: ReadonlyMap<Phrase, Seat>, seat: Seat): boolean {
  for (let at: Seat | undefined = seat; at?.under; at = seats.get(at.under))
    if (at.under.sort !== '' || at.under.mention) return false
  return true
}

/** The seat of the phrase at the top of those that a phrase hangs on. */
export function topSeat(seats: ReadonlyMap<Phrase, Seat>, phrase: Phrase): Seat | undefined {
  let seat = seats.get(phrase)
  while (seat?.under) seat = seats.get(seat.under)
  return seat
}
