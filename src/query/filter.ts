import { z } from 'zod'
import { type BackgroundRelationId, backgroundOntology } from '../model/background.ts'
import { entityTypes } from '../model/entity.ts'
import { relationSchema } from '../model/extraction.ts'
import { ontology, type RelationId } from '../model/ontology.ts'
import { type Place, WrongInput } from '../model/problem.ts'

const name = z.string().trim().min(1)
const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'expected a date such as 2024, 2024-01 or 2024-01-15')
const relationIds = [
  ...ontology.map(relation => relation.id),
  ...backgroundOntology.map(relation => relation.id),
] as [RelationId | BackgroundRelationId, ...(RelationId | BackgroundRelationId)[]]

/** The quad classes of acts, and what is no act. */
export const quads = [
  'verbal_cooperation',
  'material_cooperation',
  'verbal_conflict',
  'material_conflict',
  'structural',
] as const

/** By what rows are sorted, each the largest, latest or first in the alphabet first. */
export const sorts = [
  'evidence',
  'sources',
  'confidence',
  'last',
  'first',
  'source',
  'target',
  'relation',
] as const

/**
 * What to look for in a graph; the same in the library, on the command line and in the address of the page. Fields that
 * are absent match everything; entities are named by id or as people type them. Of each relation those sentences come
 * that fit `from`, `to`, `attributedTo`, `text`, `cameo` and `minConfidence`, and the figures are those of these sentences.
 */
export const filterSchema = z.strictObject({
  relation: z.enum(relationIds).optional(),
  source: name.optional(),
  target: name.optional(),
  /** source or target */
  either: name.optional(),
  /** source or target is of this type */
  type: z.enum(entityTypes).optional(),
  /** source or target is this country or belongs to it: a name or an ISO code */
  country: name.optional(),
  /** first and last day of the act, or where it has none, of the article; a year or month stands for all its days */
  from: partialDate.optional(),
  to: partialDate.optional(),
  polarity: relationSchema.shape.polarity.optional(),
  /** anyone in the chain of those who say so */
  attributedTo: name.optional(),
  /** words of the sentence, whatever their case, hamzas and marks */
  text: name.optional(),
  /** a CAMEO code or its beginning: `19` finds 190, 193 and 195 */
  cameo: z
    .string()
    .regex(/^\d{1,4}$/, 'expected a CAMEO code or its beginning, such as 19')
    .optional(),
  quad: z.enum(quads).optional(),
  minSources: z.int().positive().optional(),
  minConfidence: z.number().min(0).max(1).optional(),
  /** also what no article states but the gazetteers know */
  background: z.boolean().optional(),
  /** `country`: the same acts between countries instead of those who act for them */
  by: z.enum(['country']).optional(),
  limit: z.int().positive().optional(),
  sort: z.enum(sorts).optional(),
})

/** See {@link filterSchema}. */
export type Filter = z.infer<typeof filterSchema>

/** The names of the fields of a filter, in order. */
export const filterFields = Object.keys(filterSchema.shape) as (keyof Filter)[]

/** The filter that this is; throws {@link WrongInput} `bad-filter` naming the field. */
export function readFilter(value: unknown): Filter {
  const result = filterSchema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0] as z.core.$ZodIssue
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const field = unknown ?? issue.path.join('.')
  const where: Place = field === '' ? {} : { field }
  if (unknown !== undefined)
    throw new WrongInput('bad-filter', `expected one of ${filterFields.join(', ')}`, where)
  throw new WrongInput('bad-filter', `expected a filter: ${issue.message}`, where)
}
