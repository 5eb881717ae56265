import { z } from 'zod'
import { worldRow } from '../model/gazetteer.ts'
import type { Place } from '../model/problem.ts'
import { schemaIssue } from '../model/schema-issue.ts'

/** A gazetteer file: `path` such as `world/people.jsonl` or `ar/people.jsonl`, and its text. */
export interface GazetteerFile {
  readonly path: string
  readonly text: string
  /** the very bytes have passed the full check before; then rows are only parsed, and only when asked for */
  readonly checked?: boolean
  /** 0 for the stock; a higher layer adds to the lower ones, extends and hides what is in them */
  readonly layer?: number
  /** how messages call the file: its whole path; `path` where it is left out */
  readonly name?: string
}

/** A row of a higher layer: it adds an entity, extends one of a lower layer, or hides it; the id says the type. */
export type LayerRow = z.infer<typeof extendRow> | z.infer<typeof hideRow>

const extendRow = worldRow.partial({ type: true })
const hideRow = z.strictObject({ id: worldRow.shape.id, hide: z.literal(true) })

/** The schema of a row of `world/` in a layer. */
export const worldSchema =
  (layer: number) =>
  (value: unknown): z.ZodType<LayerRow> => {
    if (layer === 0) return worldRow
    return typeof value === 'object' && value !== null && 'hide' in value ? hideRow : extendRow
  }

/** The room of a file: `world`, or the code of a language. */
export const roomOf = ({ path }: GazetteerFile) => path.slice(0, path.indexOf('/'))

/** What the rows of a file must be: one schema, or the one for the value at hand. */
type SchemaOf<T> = z.ZodType<T> | ((value: unknown) => z.ZodType<T>)

/** One row of a file, or what is wrong with it. */
export type ReadRow<T> =
  | { readonly line: number; readonly row: T }
  | { readonly line: number; readonly wrong: { readonly message: string; readonly where: Place } }

/** The rows of a file in order; those of a checked file are taken as they are. */
export function* readRows<T>(file: GazetteerFile, schema: SchemaOf<T>): Generator<ReadRow<T>> {
  let line = 0
  let from = 0
  const { text } = file
  while (from < text.length) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    const row = text.slice(from, end)
    from = end + 1
    line++
    if (row.trim() !== '') yield readRow(file, line, row, schema)
  }
}

function readRow<T>(file: GazetteerFile, line: number, text: string, schema: SchemaOf<T>): ReadRow<T> {
  const wrong = (message: string, field?: string) => {
    const where = { file: file.name ?? file.path, line }
    return { message, where: field === undefined ? where : { ...where, field } }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { line, wrong: wrong(`expected one JSON object a line, found ${(error as Error).message}`) }
  }
  if (file.checked) return { line, row: value as T }
  const result = (typeof schema === 'function' ? schema(value) : schema).safeParse(value)
  if (result.success) return { line, row: result.data }
  const { message, field } = schemaIssue(result.error, value)
  return { line, wrong: wrong(message, field || 'row') }
}
