import type { Clause, Modality, Participant } from '../../../model/clause.ts'
import type { Resolved } from '../../../model/document.ts'
import { comingDay } from '../dates/coming.ts'
import type { DateAt } from '../dates/dates.ts'
import type { FrameTable } from '../frames/table.ts'
import type { Scan } from '../recognize/scan.ts'
import type { Memory } from './memory.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceReading } from './reader.ts'
import { Referents, type Seat } from './referents.ts'
import { subjectOf } from './roles.ts'
import { seatPhrases } from './seats.ts'
import { type Standing, Standings } from './standing.ts'

/** What is known while the reading of one sentence becomes clauses: who phrases mean, who speaks, when. */
export class SentenceContext {
  readonly scan: Scan
  readonly sentence: number
  readonly reading: SentenceReading
  readonly frames: FrameTable
  readonly seats: ReadonlyMap<Phrase, Seat>
  readonly referents: Referents
  readonly memory: Memory
  readonly dates: readonly DateAt[]
  /** participants that were made, by their phrase */
  readonly made = new Map<Phrase, Participant>()
  /** phrases by their first token */
  readonly starting = new Map<number, Phrase>()
  /** who the whole sentence is laid to */
  readonly outer: readonly string[]
  readonly standings: Standings

  constructor(
    scan: Scan,
    document: Resolved,
    sentence: number,
    reading: SentenceReading,
    frames: FrameTable,
    memory: Memory,
    dates: readonly DateAt[],
  ) {
    this.memory = memory
    this.dates = dates
    this.scan = scan
    this.sentence = sentence
    this.reading = reading
    this.seats = seatPhrases(reading)
    this.frames = frames
    for (const phrase of reading.phrases)
      if (!this.starting.has(phrase.from)) this.starting.set(phrase.from, phrase)
    this.referents = new Referents(
      document,
      frames,
      this.seats,
      reading.clauses,
      scan.knowledge.lexicon.bodyAdjectives,
      memory.attackers,
      reading.phrases,
    )
    this.standings = new Standings(reading.clauses, frames, clause => this.speakersOf(clause))
    this.outer = [
      ...reading.attributed.flatMap(phrase => [...this.issuers(phrase)]),
      ...reading.clauses
        .filter(c => c.link === 'attribution')
        .flatMap(c => (c.subject ? [...this.issuers(c.subject)] : [])),
    ]
  }

  /** The date said between a clause's verb and the next one, or before the first verb. */
  dateOf(raw: RawClause | null, modality: Modality): { readonly date: NonNullable<Clause['date']> } | null {
    if (!raw || this.dates.length === 0) return null
    const { clauses } = this.reading
    const place = clauses.indexOf(raw)
    const from = place === 0 ? 0 : raw.at
    const to = clauses[place + 1]?.at ?? Number.POSITIVE_INFINITY
    const found = this.dates.find(date => date.from >= from && date.from < to)
    if (!found) return null
    const { value, precision } = modality === 'fact' ? found : comingDay(found, this.scan.tokens)
    return { date: { value, precision } }
  }

  /** Who says a clause, and how far it is from a fact. */
  standing(raw: RawClause): Standing {
    const standing = this.standings.of(raw)
    return raw.link === 'attribution' || this.outer.length === 0
      ? standing
      : { ...standing, speakers: [...this.outer, ...standing.speakers] }
  }

  /** Who speaks in a clause of saying. */
  speakersOf(clause: RawClause): readonly string[] {
    // «جاء في بيان صادر عن البيت الأبيض أن»
    const statement = clause.complements.find(c => c.phrase?.sort === 'statement')
    if (!clause.subject && statement?.phrase && /^(?:جاء|ورد|ذكر)$/.test(clause.lemma))
      return this.referents.issuer(statement.phrase)
    const subject = clause.subject ?? subjectOf(clause)
    return subject ? this.issuers(subject) : []
  }

  /** The actors a phrase stands for as a speaker; places do not speak. */
  issuers(phrase: Phrase): readonly string[] {
    return this.referents.all(phrase).filter(id => !id.startsWith('place:'))
  }
}
