import type { Predicate } from '../../predicate.ts'
import type { VerbForm } from '../morphology/conjugate.ts'
import type { Complement, Phrase } from './phrase.ts'
import type { Standing } from './standing.ts'

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
  /** the lemma whose frames state a relation: its own, or else that of another verb the same spelling may be */
  readonly stating: string | null
  /** what the frames of `lemma` say */
  readonly verb: Predicate
  readonly form: VerbForm | null
  participle: { readonly gender: 'm' | 'f'; readonly number: 1 | 2 | 3 } | null
  readonly link: Link
  /** the clause this one is in, or goes on from */
  readonly parent: RawClause | null
  /** the noun that a relative clause describes */
  readonly antecedent: Phrase | null
  /** the subject is a pronoun on the complementizer: «أنه» */
  pronounSubject: string
  /** the object as a word of its own: «متهمة إياها» */
  pronounObject: string
  /** a relative clause inside a complement whose own verb comes later */
  readonly inside: boolean
  negated: boolean
  future: boolean
  planned: boolean
  /** said of what ought to be, or may */
  readonly required: boolean
  /** a doubtful subject before the verb */
  readonly before: Phrase[]
  readonly after: Phrase[]
  complements: Complement[]
  subject: Phrase | null
  object: Phrase | null
  secondObject: Phrase | null
  /** what else stands bare after the verb */
  rest: Phrase[]
  passive: boolean
  /** by whose mouth the subject says it: «على لسان المتحدث» */
  mouth: Phrase | null
  /** who says it, and how far it is from a fact; found once the roles are given */
  standing: Standing | null
  /** a present that goes on from what is to come is to come itself */
  followsPlan: boolean
}

/** What the frames say of the verb of a clause. */
export type ClauseVerb = Pick<RawClause, 'verb' | 'stating'>

/** Who does what a clause tells, and to whom or what. */
export type Roles = Pick<RawClause, 'subject' | 'object' | 'secondObject'>

/** Roles of a clause, those that nobody has left empty. */
export const roles = (
  subject: Phrase | null,
  object: Phrase | null = null,
  secondObject: Phrase | null = null,
): Roles => ({ subject, object, secondObject })
