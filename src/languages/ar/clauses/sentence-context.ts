import type { Clause, Modality } from '../../../model/clause.ts'
import type { Resolved } from '../../../model/document.ts'
import { comingDay } from '../dates/coming.ts'
import type { DateAt } from '../dates/dates.ts'
import type { FrameTable } from '../frames/table.ts'
import type { Scan } from '../recognize/scan.ts'
import { subjectOf } from './inherited-roles.ts'
import type { Memory } from './memory.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceReading } from './reader.ts'
import { Referents } from './referents.ts'
import { Seats } from './seats.ts'
import { findStandings, type Standing, standingOf } from './standing.ts'
import { withoutPlaces } from './without-places.ts'

const isToldOf = new Set(['جاء', 'ورد', 'ذكر'])

/** What is known while the reading of one sentence becomes clauses: who phrases mean, who speaks, when. */
export class SentenceContext {
  readonly scan: Scan
  readonly sentence: number
  readonly reading: SentenceReading
  readonly frames: FrameTable
  readonly seats: Seats
  readonly referents: Referents
  readonly memory: Memory
  readonly #findDates: () => readonly DateAt[]
  #dates: readonly DateAt[] | undefined
  /** who the whole sentence is laid to */
  readonly outer: readonly string[]

  constructor(
    scan: Scan,
    document: Resolved,
    sentence: number,
    reading: SentenceReading,
    frames: FrameTable,
    memory: Memory,
    findDates: () => readonly DateAt[],
  ) {
    this.memory = memory
    this.#findDates = findDates
    this.scan = scan
    this.sentence = sentence
    this.reading = reading
    this.seats = new Seats(reading)
    this.frames = frames
    this.referents = new Referents(
      document,
      frames,
      this.seats,
      scan.knowledge.lexicon.bodyAdjectives,
      memory.attackers,
      reading.phrases,
    )
    findStandings(reading.clauses, clause => this.speakersOf(clause))
    this.outer = this.#outer()
  }

  #outer(): string[] {
    const outer: string[] = []
    for (const phrase of this.reading.attributed) outer.push(...this.issuers(phrase))
    for (const { link, subject } of this.reading.clauses)
      if (link === 'attribution' && subject) outer.push(...this.issuers(subject))
    return outer
  }

  /** The first phrase of the sentence that begins at a token. */
  startingAt(index: number): Phrase | undefined {
    for (const phrase of this.reading.phrases) if (phrase.from === index) return phrase
    return undefined
  }

  /** The date said between a clause's verb and the next one, or before the first verb. */
  dateOf(raw: RawClause | null, modality: Modality): Clause['date'] {
    if (!raw) return undefined
    this.#dates ??= this.#findDates()
    if (this.#dates.length === 0) return undefined
    const { clauses } = this.reading
    const place = clauses.indexOf(raw)
    const from = place === 0 ? 0 : raw.at
    const to = clauses[place + 1]?.at ?? Number.POSITIVE_INFINITY
    for (const date of this.#dates) {
      if (date.from < from || date.from >= to) continue
      const { value, precision } = modality === 'fact' ? date : comingDay(date, this.scan.tokens)
      return { value, precision }
    }
    return undefined
  }

  /** Who says a clause, and how far it is from a fact. */
  standing(raw: RawClause): Standing {
    const standing = standingOf(raw)
    const outer = raw.mouth ? [...this.outer, ...this.issuers(raw.mouth)] : this.outer
    return raw.link === 'attribution' || outer.length === 0
      ? standing
      : {
          speakers: [...outer, ...standing.speakers],
          modality: standing.modality,
          negated: standing.negated,
        }
  }

  /** Who speaks in a clause of saying. */
  speakersOf(clause: RawClause): readonly string[] {
    if (clause.mouth) return this.issuers(clause.mouth)
    // «جاء في بيان صادر عن البيت الأبيض أن»
    if (!clause.subject && isToldOf.has(clause.lemma)) {
      const statement = clause.complements.find(c => c.phrase?.sort === 'statement')
      if (statement?.phrase) return this.referents.issuer(statement.phrase)
    }
    const subject = clause.subject ?? subjectOf(clause)
    return subject ? this.issuers(subject) : []
  }

  /** The actors a phrase stands for as a speaker; places do not speak. */
  issuers(phrase: Phrase): readonly string[] {
    return withoutPlaces(this.referents.all(phrase))
  }
}
