import type { FrameTable } from '../../frame-table.ts'
import type { Chunker } from './chunker.ts'
import type { Item } from './items.ts'
import { Lookahead } from './lookahead.ts'
import { type Phrase, withOne } from './phrase.ts'
import { governsClauses, type Link, type RawClause, type VerbGroup } from './raw-clause.ts'
import { Seat } from './seat.ts'

const none: readonly never[] = []

/** A subject whose verb is still to come. */
export interface Held {
  readonly phrase: Phrase
  readonly link: Link
  readonly parent: RawClause | null
  readonly opener: string
}

/** A sentence that is read item by item: the clauses and phrases found, and what is still open. */
export class OpenSentence {
  readonly items: readonly Item[]
  readonly frames: FrameTable
  readonly chunker: Chunker
  readonly ahead: Lookahead
  readonly clauses: RawClause[] = []
  readonly phrases: Phrase[] = []
  /** to whom the whole sentence is laid */
  readonly attributed: Phrase[] = []
  /** clauses whose subject is that of the main clause still to come: "Accusing X of …, Y said" */
  readonly waiting: RawClause[] = []
  /** the clause whose verb was read last */
  current: RawClause | null = null
  /** the phrase that may be the subject of the next verb */
  pending: Phrase | null = null
  /** subjects set aside while what stands inside them is read */
  held: Held[] = []
  /** the phrases that what comes next can complete or be joined to, innermost last */
  chain: Phrase[] = []
  /** the conjunction that opened the clause whose verb is to come */
  opener = ''
  /** the noun through which that clause hangs */
  governor: Phrase | null = null
  /** the conjunction read last, until what it joins has been read */
  conj = ''
  /** whether a comma has been read since the last verb or member of a list */
  comma = false
  /** the token of the comma read last */
  commaAt = -1
  /** the relative pronoun whose verb is to come, with what it stands for */
  rel: { antecedent: Phrase; preposition: string; word: string } | null = null
  /** the preposition read last, until what it governs has been read */
  prep: { text: string; at: number } | null = null
  /** whether a quotation is open */
  quoted = false
  /** the last preposition that stood before a time, and the index of that time */
  measured: { readonly preposition: string; readonly k: number } | null = null

  constructor(chunker: Chunker, frames: FrameTable) {
    this.chunker = chunker
    this.items = chunker.items()
    this.frames = frames
    this.ahead = new Lookahead(this.items, chunker, frames)
  }

  /** Says where a phrase stands, and those joined to it. */
  seat(phrase: Phrase, seat: Seat): void {
    phrase.seat = seat
    for (const conjunct of phrase.conjuncts) conjunct.seat = seat
  }

  /** Makes the clause of a verb: it is the one that what comes next belongs to. */
  make(
    group: VerbGroup,
    link: Link,
    parent: RawClause | null,
    more: { subject: Phrase | null; antecedent?: Phrase | null; governor?: Phrase | null; opener?: string },
  ): RawClause {
    const clause: RawClause = {
      group,
      link,
      parent,
      governor: more.governor ?? null,
      antecedent: more.antecedent ?? null,
      opener: more.opener ?? '',
      subject: more.subject,
      objects: none,
      complements: none,
      negated: group.negated || more.subject?.negated === true,
      quoted: this.quoted,
      scope: undefined,
      standing: undefined,
    }
    this.clauses.push(clause)
    if (more.subject && !more.subject.seat) this.seat(more.subject, new Seat(clause, 'subject', '', null))
    this.current = clause
    this.opener = ''
    this.governor = null
    this.conj = ''
    this.comma = false
    this.prep = null
    this.chain = []
    return clause
  }

  /** Gives a phrase to the current clause as an object. */
  object(clause: RawClause, phrase: Phrase): void {
    clause.objects = withOne(clause.objects, phrase)
    this.seat(phrase, new Seat(clause, 'object', '', null))
    this.chain = [phrase]
  }

  /** Makes a phrase the subject of the verb to come. */
  await(phrase: Phrase): void {
    this.pending = phrase
    this.chain = [phrase]
  }

  /** Opens a clause with a conjunction. */
  open(opener: string, governor: Phrase | null): void {
    this.opener = opener
    this.governor = governor
    this.prep = null
    this.conj = ''
    this.chain = []
  }

  /** Sets the pending subject aside while what stands inside it is read. */
  hold(): void {
    if (!this.pending) return
    this.held.push({
      phrase: this.pending,
      link: this.linkNow(),
      parent: this.parentNow(),
      opener: this.opener,
    })
    this.pending = null
  }

  /** Closes all that is open. */
  reset(): void {
    this.current = null
    this.pending = null
    this.held = []
    this.chain = []
    this.opener = ''
    this.governor = null
    this.conj = ''
    this.comma = false
    this.rel = null
    this.prep = null
  }

  /** How the next clause hangs on the one before, by what opened it. */
  linkNow(): Link {
    if (this.opener === 'that') return 'complement'
    if (this.opener !== '') return 'adverbial'
    if (this.conj !== '' && this.current) return 'coordinate'
    return 'main'
  }

  /** The clause that the next one hangs on, by what opened it. */
  parentNow(): RawClause | null {
    return this.opener !== '' || this.conj !== '' ? this.current : null
  }

  /** The clause that a new one hangs on: past relative clauses, to one that takes clauses. */
  host(): RawClause | null {
    if (this.opener !== 'that' || this.governor) return this.current
    let clause = this.current
    while (clause && !this.clausal(clause) && clause.parent) clause = clause.parent
    return clause && this.clausal(clause) ? clause : this.current
  }

  /** Whether clauses can be complements of this one. */
  clausal(clause: RawClause): boolean {
    return clause.group.lemmas.length === 0 || governsClauses(clause.group, this.frames)
  }
}
