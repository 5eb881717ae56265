import type { Mention } from '../../../model/document.ts'

/** A noun phrase of a sentence, with what hangs on it. */
export interface Phrase {
  readonly from: number
  to: number
  /** token of the head word */
  readonly at: number
  /** lemma of the head noun; empty for mentions and pronouns */
  readonly head: string
  /** other lemmas and compounds the head may be: "phone call" */
  readonly others: readonly string[]
  /** the head and the others */
  readonly lemmas: readonly string[]
  readonly sort: string
  readonly plural: boolean
  /** the mention that is the head */
  readonly mention: Mention | null
  /** folded pronoun: "he", "it", "who" */
  readonly pronoun: string
  /** "Israel's", "his" */
  possessor: Phrase | null
  /** countries and bodies before the head: "Israeli strikes", "US Treasury sanctions" */
  readonly modifiers: readonly Mention[]
  /** other words before the head, folded */
  readonly adjectives: readonly string[]
  readonly complements: Complement[]
  readonly conjuncts: Phrase[]
  /** who did the act it names, by the clause that said so: "the strikes that X launched" */
  doers: Phrase[]
  /** who backs it: "the Iran-backed Houthis" */
  readonly backers?: readonly Phrase[]
  negated: boolean
  definite: boolean
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
