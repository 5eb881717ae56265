import type { Participant } from '../../../model/clause.ts'
import type { Mention } from '../../../model/document.ts'
import type { Sector } from '../../../model/extraction.ts'
import type { Seat } from './seat.ts'

const none: readonly never[] = []

/** A list with one more: most lists of a phrase have one, and an array that is pushed to makes room for seventeen. */
export const withOne = <One>(list: readonly One[], one: One): readonly One[] =>
  list.length === 0 ? [one] : [...list, one]

/** A noun phrase of a sentence, with what hangs on it and what has been found out about it; all are of one shape. */
export class Phrase {
  from: number
  to: number
  /** token of the head word */
  readonly at: number
  /** lemma of the head noun; empty for mentions and pronouns */
  head = ''
  /** other lemmas and compounds the head may be: "phone call" */
  others: readonly string[] = none
  /** of the head and the others those that frames know as acts */
  acts: readonly string[] = none
  sort = ''
  /** that of the head noun */
  sector: Sector = 'UNK'
  plural = false
  /** the mention that is the head */
  mention: Mention | null = null
  /** folded pronoun: "he", "it", "who" */
  pronoun = ''
  /** "Israel's", "his" */
  possessor: Phrase | null = null
  /** countries and bodies before the head: "Israeli strikes", "US Treasury sanctions" */
  modifiers: readonly Mention[] = none
  /** other words before the head, folded */
  adjectives: readonly string[] = none
  complements: readonly Complement[] = none
  conjuncts: readonly Phrase[] = none
  /** who did the act it names, by the clause that said so: "the strikes that X launched" */
  doers: readonly Phrase[] = none
  /** who backs it: "the Iran-backed Houthis" */
  backers: readonly Phrase[] = none
  negated = false
  definite = true
  /** where it stands in its sentence; undefined for what stands in no clause */
  seat: Seat | undefined = undefined
  /** the first member of the coordination that it was added to */
  first: Phrase | null = null
  /** the entities that it names and those that did what it names; undefined before they have been asked for */
  entities: readonly string[] | undefined = undefined
  actors: readonly string[] | undefined = undefined
  /** the participant that was made of it */
  participant: Participant | undefined = undefined

  constructor(from: number, to: number, at: number) {
    this.from = from
    this.to = to
    this.at = at
  }
}

/** A preposition with what it governs. */
export interface Complement {
  readonly preposition: string
  readonly phrase: Phrase
  readonly at: number
}

/** Sorts of nouns for people: those from a country are of it. */
export const people: ReadonlySet<string> = new Set([
  'group',
  'person',
  'prisoner',
  'people',
  'official',
  'envoy',
])

const citizens = new Set('official delegate prosecutor investigator citizen national'.split(' '))

/** Whether a noun is one for people, who are of the country that they are "from". */
export const isPeople = ({ sort, head }: Phrase): boolean => people.has(sort) || citizens.has(head)
