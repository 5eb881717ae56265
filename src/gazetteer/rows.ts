import type { z } from 'zod'
import type { InstitutionRow, NameRow, PortfolioRow, WorldRow } from '../model/gazetteer.ts'
import type { Place } from '../model/problem.ts'

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
export type LayerRow =
  | (Omit<WorldRow, 'type'> & { type?: WorldRow['type'] | undefined })
  | { readonly id: string; readonly hide: true }

/** The room of a file: `world`, or the code of a language. */
export const roomOf = ({ path }: GazetteerFile) => path.slice(0, path.indexOf('/'))

/** Files in the order in which they are read: by layer, then by path. */
export const inOrder = (files: readonly GazetteerFile[]): GazetteerFile[] =>
  [...files].sort((a, b) => (a.layer ?? 0) - (b.layer ?? 0) || (a.path < b.path ? -1 : 1))

/** Whether a file of a language holds no names but the parts that names are composed of. */
export const isComposition = (path: string) => /\/(?:portfolios|institutions)\.jsonl$/.test(path)

/** Shows each line of a text that is not blank: its number, from 1, and where it begins and ends. */
export function eachLine(text: string, see: (line: number, start: number, end: number) => void): void {
  let line = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    line++
    if (text.charCodeAt(start) === 0x7b || text.slice(start, end).trim() !== '') see(line, start, end)
    start = end + 1
  }
}

/** What the rows of a file must be: one schema, or the one for the value at hand. */
type SchemaOf<T> = z.ZodType<T> | ((value: unknown) => z.ZodType<T>)

/** One row of a file, or what is wrong with it. */
export type ReadRow<T> =
  | { readonly line: number; readonly row: T }
  | { readonly line: number; readonly wrong: { readonly message: string; readonly where: Place } }

/** How rows are checked; made by `rowSchemas`, which is loaded only where files have not been checked before. */
export interface RowSchemas {
  readonly world: (layer: number) => (value: unknown) => z.ZodType<LayerRow>
  readonly names: z.ZodType<NameRow>
  readonly portfolios: z.ZodType<PortfolioRow>
  readonly institutions: z.ZodType<InstitutionRow>
  /** what is wrong in words, and the field, for a value that broke its schema */
  readonly issue: (error: z.ZodError, value: unknown) => { readonly message: string; readonly field: string }
}

/** One row as its line gives it; `schema` is what it must be. */
export function readRow<T>(
  file: GazetteerFile,
  line: number,
  text: string,
  schema: SchemaOf<T>,
  issue: RowSchemas['issue'],
): ReadRow<T> {
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
  const result = (typeof schema === 'function' ? schema(value) : schema).safeParse(value)
  if (result.success) return { line, row: result.data }
  const { message, field } = issue(result.error, value)
  return { line, wrong: wrong(message, field || 'row') }
}
