import { z } from 'zod'
import { relationSchema } from '../model/extraction.ts'
import { type Place, WrongInput } from '../model/problem.ts'

const name = z.string().trim().min(1)

/** What to look for in a graph; fields that are absent match everything. Entities are named by id or as people type them. */
export const filterSchema = z.strictObject({
  source: name.optional(),
  relation: relationSchema.shape.relation.optional(),
  target: name.optional(),
  /** source or target */
  either: name.optional(),
  limit: z.int().positive().optional(),
})

/** See {@link filterSchema}. */
export type Filter = z.infer<typeof filterSchema>

/** The filter that this is; throws {@link WrongInput} `bad-filter` naming the field. */
export function readFilter(value: unknown): Filter {
  const result = filterSchema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0] as z.core.$ZodIssue
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const field = unknown ?? issue.path.join('.')
  const where: Place = field === '' ? {} : { field }
  if (unknown !== undefined)
    throw new WrongInput('bad-filter', `expected one of ${Object.keys(filterSchema.shape).join(', ')}`, where)
  throw new WrongInput('bad-filter', `expected a filter: ${issue.message}`, where)
}
