import type { Modality } from '../../../model/clause.ts'
import type { Scope } from '../../../model/frame.ts'
import type { FrameTable } from '../../frame-table.ts'
import type { Complement, Phrase } from './phrase.ts'
import type { Standing } from './standing.ts'

/** Verbs that belong together: "has not been accused", "is expected to visit". */
export class VerbGroup {
  from: number
  readonly to: number
  /** token of the main verb */
  readonly at: number
  /** lemmas the main verb may be, with its particle where a frame has it; empty for verbs no frame knows */
  lemmas: readonly string[]
  tense: 'finite' | 'infinitive' | 'gerund' | 'participle'
  /** a past form that may be a participle as well: "seized" */
  doubtful = false
  passive = false
  negated = false
  modality: Modality = 'fact'
  /** has a modal or auxiliary */
  auxiliary = false
  /** "to have seized" */
  perfect = false
  /** see {@link governsClauses}; undefined before it has been asked for */
  clausal: boolean | undefined = undefined

  constructor(from: number, to: number, at: number, lemmas: readonly string[], tense: VerbGroup['tense']) {
    this.from = from
    this.to = to
    this.at = at
    this.lemmas = lemmas
    this.tense = tense
  }

  /** The same verbs, to be read otherwise. */
  copy(): VerbGroup {
    const group = new VerbGroup(this.from, this.to, this.at, this.lemmas, this.tense)
    group.doubtful = this.doubtful
    group.passive = this.passive
    group.negated = this.negated
    group.modality = this.modality
    group.auxiliary = this.auxiliary
    group.perfect = this.perfect
    return group
  }
}

/** Whether frames have a verb that says, denies, demands or does anything else to what a clause inside it tells. */
export function governsClauses(group: VerbGroup, frames: FrameTable): boolean {
  group.clausal ??= hasScope(group.lemmas, frames)
  return group.clausal
}

function hasScope(lemmas: readonly string[], frames: FrameTable): boolean {
  for (const lemma of lemmas) if (frames.scope(lemma) !== null) return true
  return false
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
  objects: readonly Phrase[]
  complements: readonly Complement[]
  negated: boolean
  /** quotation depth, for attribution */
  readonly quoted: boolean
  /** what it does to what is said inside it, and who says it how; undefined before they have been asked for */
  scope: Scope | null | undefined
  standing: Standing | undefined
}
