import type { VerbForm } from '../morphology/conjugate.ts'
import type { Complement, Phrase } from './phrase.ts'

/** How a clause hangs on the one it stands in. */
export type Link =
  | 'main'
  | 'coordinate'
  | 'complement'
  | 'relative'
  | 'participle'
  | 'adverbial'
  | 'attribution'

/** A verb with the phrases around it, before they are given their roles. */
export interface RawClause {
  readonly at: number
  readonly lemma: string
  /** other verbs the same spelling may be */
  readonly lemmas: readonly string[]
  readonly form: VerbForm | null
  readonly participle: { readonly gender: 'm' | 'f'; readonly number: 1 | 2 | 3 } | null
  readonly link: Link
  /** the clause this one is in, or goes on from */
  readonly parent: RawClause | null
  /** the noun that a relative clause describes */
  readonly antecedent: Phrase | null
  /** the subject is a pronoun on the complementizer: «أنه» */
  readonly pronounSubject: string
  /** a relative clause inside a complement whose own verb comes later */
  readonly inside: boolean
  negated: boolean
  readonly future: boolean
  planned: boolean
  /** a doubtful subject before the verb */
  readonly before: Phrase[]
  readonly after: Phrase[]
  readonly complements: Complement[]
  subject: Phrase | null
  subjectOf: RawClause | null
  object: Phrase | null
  secondObject: Phrase | null
  /** what else stands bare after the verb */
  rest: Phrase[]
  /** those to whom the whole clause is laid: «بحسب الوزارة» */
  attributed: Phrase[]
  passive: boolean
}
