import { WrongInput } from '../model/problem.ts'
import { type Filter, filterFields, filterSchema, readFilter } from './filter.ts'

/** What `URLSearchParams` is, or any list of fields and values: what an address or a command line says. */
export type Params = Iterable<readonly [field: string, value: string]>

/** The filter that params say; empty values say nothing. Throws {@link WrongInput} `bad-filter` for unknown and repeated fields and wrong values. */
export function filterFromParams(params: Params): Filter {
  const fields: Record<string, unknown> = {}
  for (const [field, value] of params) {
    if (value.trim() === '') continue
    if (Object.hasOwn(fields, field))
      throw new WrongInput('bad-filter', `expected each field once, found it twice`, { field })
    Object.defineProperty(fields, field, { value: read(field, value), enumerable: true })
  }
  return readFilter(fields)
}

/** The params of a filter, in the order of its fields: `new URLSearchParams(filterToParams(filter))`. */
export function filterToParams(filter: Filter): [field: string, value: string][] {
  return filterFields.flatMap(field => {
    const value = filter[field]
    return value === undefined || value === false ? [] : [[field, String(value)] as [string, string]]
  })
}

function read(field: string, value: string): unknown {
  const kind = kinds.get(field)
  if (kind === 'number') return /^\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value
  if (kind === 'boolean') return ({ true: true, 1: true, false: false, 0: false } as const)[value] ?? value
  return value
}

const kinds: ReadonlyMap<string, string> = new Map(
  filterFields.map(field => [field, filterSchema.shape[field].unwrap().type]),
)
