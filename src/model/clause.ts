import type { Sector } from './extraction.ts'
import type { Span } from './span.ts'

/** Someone or something that takes part in a clause. */
export interface Participant extends Span {
  /** who it is, resolved; empty for what is no named actor */
  readonly entities: readonly string[]
  /** where it is an act ("the strikes that X launched"): those who did it */
  readonly doers: readonly string[]
  /** the class of its head word: see the pack's lexicon (`attack`, `agreement`, `group`, `person`, …) */
  readonly sort: string
  /** the head word's lemma */
  readonly head: string
  /** lemmas of the nouns the head governs: «برقية تعزية» is also a تعزية */
  readonly governed?: readonly string[] | undefined
  /** a group without a name: "protesters", "warplanes", and its sector */
  readonly sector?: Sector | undefined
  /** where the phrase ends with all that hangs on it */
  readonly whole?: number | undefined
}

/** How far a clause is from a fact: it happened; it is called for, planned, threatened or only possible. */
export type Modality = 'fact' | 'future' | 'called-for' | 'planned' | 'threatened' | 'possible'

/** A predicate with its arguments, whatever language it was said in. */
export interface Clause {
  readonly sentence: number
  /** the key of the predicate: the lemma that frames are listed under */
  readonly predicate: string
  /** `noun` for nominalizations: "the attack of X on Y" */
  readonly form: 'verb' | 'noun'
  readonly trigger: Span
  readonly voice: 'active' | 'passive'
  readonly negated: boolean
  readonly modality: Modality
  /** coordinated subjects, each a participant */
  readonly subjects: readonly Participant[]
  readonly objects: readonly Participant[]
  /** prepositional arguments by preposition, in order */
  readonly obliques: readonly {
    readonly preposition: string
    readonly participants: readonly Participant[]
  }[]
  /** who says so: resolved entities, outermost first */
  readonly speakers: readonly string[]
  /** when it happened or will, where the text says so beside it */
  readonly date?: { readonly value: string; readonly precision: 'day' | 'month' | 'year' } | undefined
  /** 0 to 1: how sure the reading of subject and arguments is */
  readonly certainty: number
}
