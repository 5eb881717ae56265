import type { Clause } from './clause.ts'
import type { Recognized, Resolved, Segmented } from './document.ts'
import type { Frame } from './frame.ts'
import type { RelationId } from './ontology.ts'

/** Prepositions whose sense the stages need to know, as a language spells them. */
export interface Prepositions {
  /** before whoever does what is said in the passive, surest first: "by", «من قبل» */
  readonly agents: readonly string[]
  /** before the two sides of a mutual act: "between" */
  readonly between: readonly string[]
  /** before whoever acts along with the subject: "with" */
  readonly companions: readonly string[]
  /** before the attack that did a harm, "killed in a raid" */
  readonly causes: readonly string[]
}

/** A language, as the stages see it: everything they need to know of it, and nothing of them. */
export interface LanguagePack {
  /** ISO 639-1 code */
  readonly code: string
  /** sentences and tokens of a text */
  readonly segment: (text: string) => Pick<Segmented, 'sentences' | 'tokens'>
  /** mentions of what could be an entity, with how they point to it */
  readonly recognize: (document: Segmented) => Recognized
  /** clauses with their arguments resolved */
  readonly clauses: (document: Segmented & Recognized & Resolved) => Clause[]
  /** the frames of a predicate, most specific first */
  readonly frames: (predicate: string, form: Clause['form']) => readonly Frame[]
  readonly prepositions: Prepositions
  /** where clauses say what a relation is about: `object` or prepositions, first filled wins */
  readonly topicSlots: (relation: RelationId) => readonly string[]
  /** the day of publication that the text itself gives, if any */
  readonly publishedAt: (document: Segmented) => string | null
}
