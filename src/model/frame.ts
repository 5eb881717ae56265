import { z } from 'zod'
import { entityTypes } from './entity.ts'
import { ontology, type RelationId } from './ontology.ts'

const relationIds = ontology.map(relation => relation.id) as [RelationId, ...RelationId[]]

/**
 * What a predicate does to the clauses inside it: `speech` says them, `denial` says they are not so,
 * `accusation` lays them on its object, `demand`, `threat`, `intent` and `expectation` leave them undone,
 * `claim` is the doer's own word, `aspect` (begin, continue) changes nothing.
 */
export const scopes = [
  'speech',
  'denial',
  'accusation',
  'demand',
  'threat',
  'intent',
  'expectation',
  'claim',
  'aspect',
] as const

/** See {@link scopes}. */
export type Scope = (typeof scopes)[number]

/** A sentence and the edges that must, or must not, come of it: `RU condemned US`, `- not` negated, `* condemned *`. */
const example = z.strictObject({ text: z.string(), edges: z.array(z.string()) })

/** What a predicate means: which relation, and which of its arguments are the source and the target. */
export const frameSchema = z.strictObject({
  id: z.string(),
  relation: z.enum(relationIds).nullable(),
  scope: z.enum(scopes).optional(),
  /** verbs; Arabic by 3rd person masculine past and present, `أدان يدين`, English by base form and particle, `carry out` */
  verbs: z.array(z.string()).optional(),
  /** nominalizations */
  nouns: z.array(z.string()).optional(),
  /** what a noun's genitive is: who does it, who suffers it, one of both parties, or who is asked */
  genitive: z.enum(['doer', 'victim', 'party', 'addressee']).optional(),
  /** where the target stands, first filled slot wins: `object`, `subject`, or a preposition;
   * `office` (of the source person), `envoy` (the country that sent the object) and `parties` (of talks in the same sentence) */
  target: z.array(z.string()).optional(),
  /** where the source stands; the subject when absent */
  source: z.array(z.string()).optional(),
  /** heads, or `#sort`s, one of which the object must have; the verb then takes its meaning from it */
  object: z.array(z.string()).optional(),
  /** the target is what `object` asks for, and nobody who stands beside it */
  own: z.literal(true).optional(),
  /** heads or sorts that the object must not have, `*` for no object at all */
  notObject: z.array(z.string()).optional(),
  /** prepositions, one of which must be there */
  needs: z.array(z.string()).optional(),
  /** heads or sorts one of which a phrase after these prepositions must have: `['ل', '#visit']` */
  content: z.array(z.string()).optional(),
  notContent: z.array(z.string()).optional(),
  sourceType: z.array(z.enum(entityTypes)).optional(),
  targetType: z.array(z.enum(entityTypes)).optional(),
  /** prepositions that a verb takes beside its arguments, by which a doubtful word is known for a verb */
  takes: z.array(z.string()).optional(),
  confidence: z.number().optional(),
  /** only for acts still to come: talks that will be held on a treaty plan an agreement, talks that were held are talks */
  ahead: z.literal(true).optional(),
  /** adds its edge to that of another frame: «عيّن X خلفا لـ Y» */
  extra: z.literal(true).optional(),
  yes: z.array(example).optional(),
  no: z.array(example).optional(),
})

/** See {@link frameSchema}. */
export type Frame = z.infer<typeof frameSchema>
