import type { Clause } from './clause.ts'
import type { Recognized, Resolved, Segmented } from './document.ts'
import type { Frame } from './frame.ts'
import type { RelationId } from './ontology.ts'

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
  /** where clauses say what a relation is about: `object` or prepositions, first filled wins */
  readonly topicSlots: (relation: RelationId) => readonly string[]
  /** the day of publication that the text itself gives, if any */
  readonly publishedAt: (document: Segmented) => string | null
}
