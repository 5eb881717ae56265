import type { Modality } from '../../../model/clause.ts'
import type { Complement, Phrase } from './phrase.ts'

/** Verbs that belong together: "has not been accused", "is expected to visit". */
export interface VerbGroup {
  readonly from: number
  to: number
  /** token of the main verb */
  readonly at: number
  /** lemmas the main verb may be, with its particle where a frame has it; empty for verbs no frame knows */
  readonly lemmas: readonly string[]
  readonly tense: 'finite' | 'infinitive' | 'gerund' | 'participle'
  /** a past form that may be a participle as well: "seized" */
  readonly doubtful: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly modality: Modality
  /** has a modal or auxiliary */
  readonly auxiliary: boolean
}

/** How a clause hangs on the one it stands in. */
export type Link =
  | 'main'
  | 'coordinate'
  | 'complement'
  | 'relative'
  | 'participle'
  | 'adverbial'
  | 'attribution'

/** A verb group with the phrases around it. */
export interface RawClause {
  group: VerbGroup
  link: Link
  parent: RawClause | null
  /** the noun through which it hangs: "a decision to withdraw" */
  governor: Phrase | null
  readonly antecedent: Phrase | null
  /** the preposition or conjunction that opens it: "of launching", "after" */
  readonly opener: string
  subject: Phrase | null
  readonly objects: Phrase[]
  readonly complements: Complement[]
  negated: boolean
  /** quotation depth, for attribution */
  readonly quoted: boolean
}
