import type { RelationId } from '../../../model/ontology.ts'
import type { FrameTable } from '../../frame-table.ts'
import { judgments, type Predicate } from '../../predicate.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** Who does what an infinitive says: whoever is asked, else whoever asks. */
export function controlled(parent: RawClause | null, table: FrameTable): Phrase | null {
  if (!parent) return null
  if (parent.group.passive) return parent.subject
  const { lemmas } = parent.group
  const asks = lemmas.some(lemma => isAsking(table.verb(lemma)))
  const object = parent.objects[0]
  if (object && (asks || lemmas.length === 0)) return object
  if (asks) {
    const slots = lemmas.flatMap(lemma => table.ofVerb(lemma).flatMap(frame => frame.target ?? []))
    const asked = parent.complements.find(complement => slots.includes(complement.preposition))
    if (asked) return asked.phrase
    const forWhom = parent.complements.find(complement => complement.preposition === 'for')
    if (forWhom?.phrase.mention) return forWhom.phrase
  }
  return object && lemmas.some(lemma => governing.has(lemma)) ? object : parent.subject
}

const isAsking = ({ scope, relations }: Predicate): boolean =>
  scope === 'demand' || relations.has('urged') || relations.has('invited') || relations.has('aided')

/** Verbs whose object does what the infinitive after them says. */
const governing = new Set(
  'allow force enable help let order ask tell permit name appoint elect choose send invite pick hire'.split(
    ' ',
  ),
)

/** Relations whose object has done what the gerund after them tells. */
const answered: ReadonlySet<RelationId> = new Set<RelationId>([...judgments, 'accused', 'warned'])

/** Prepositions behind which what somebody is judged for stands. */
const grounds = new Set(['of', 'for', 'over', 'on', 'against', 'from'])

/** "accused Iran of arming", "thanked Italy for hosting": the object does it. */
export function accused(clause: RawClause, preposition: string, table: FrameTable): Phrase | null {
  if (!grounds.has(preposition)) return null
  const judged = clause.group.lemmas.some(lemma =>
    table
      .ofVerb(lemma)
      .some(
        frame => frame.scope === 'accusation' || (frame.relation !== null && answered.has(frame.relation)),
      ),
  )
  if (!judged) return null
  if (clause.group.passive) return clause.subject
  return (
    clause.objects[0] ??
    clause.complements.find(complement => complement.preposition !== preposition)?.phrase ??
    null
  )
}
