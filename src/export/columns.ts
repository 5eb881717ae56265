import type { Scalar } from './view.ts'

/** What a column holds throughout. */
export type ColumnType = 'string' | 'boolean' | 'integer' | 'double'

/** The names and types of all attributes, in the order in which they first occur; mixed ones are strings. */
export function columnsOf(
  records: Iterable<{ readonly attributes: Readonly<Record<string, Scalar>> }>,
): Map<string, ColumnType> {
  const columns = new Map<string, ColumnType>()
  for (const { attributes } of records)
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === undefined) continue
      const [known, found] = [columns.get(name), typeOf(value)]
      if (known !== found) columns.set(name, known === undefined ? found : widest(known, found))
    }
  return columns
}

function typeOf(value: string | number | boolean): ColumnType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'string'
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'integer' : 'double'
}

const numbers: ReadonlySet<ColumnType> = new Set(['integer', 'double'])
const widest = (a: ColumnType, b: ColumnType): ColumnType =>
  numbers.has(a) && numbers.has(b) ? 'double' : 'string'
