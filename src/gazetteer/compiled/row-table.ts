import type { Lines } from './lines.ts'
import { type Postings, PostingsBuilder } from './postings.ts'

/**
 * What rows are found by: the keys of a line. Its name says which keys these are, so that postings made beforehand can
 * stand for it; two that share a name give the same keys.
 */
export interface RowIndex {
  readonly name: string
  readonly keys: (line: string, add: (key: string) => void) => void
}

/** The id of a row as its line gives it; without reading the rest where the id stands first. */
export const idOfLine = (line: string): string => idIn(line, 0, line.length)

/** The id of the row whose line stands in a text; see {@link idOfLine}. */
export function idIn(text: string, start: number, end: number): string {
  if (text.startsWith('{"id":"', start)) {
    const id = text.slice(start + 7, text.indexOf('"', start + 7))
    if (!id.includes('\\')) return id
  }
  return String((JSON.parse(text.slice(start, end)) as { id: unknown }).id)
}

/** Whether a line is that of the row of an id; mostly told without taking the id out. */
const isLineOf = (line: string, id: string): boolean =>
  (line.startsWith('{"id":"') && line.startsWith(id, 7) && line.charCodeAt(7 + id.length) === 0x22) ||
  idOfLine(line) === id

/** Rows by their ids. */
export const byId: RowIndex = { name: 'id', keys: (line, add) => add(idOfLine(line)) }

/** Rows by what stands before the tab of their lines. */
export const byHead: RowIndex = {
  name: 'head',
  keys: (line, add) => add(line.includes('\t') ? line.slice(0, line.indexOf('\t')) : line),
}

/** Rows as the lines that hold them, found by indexes that are made when first asked for or were made beforehand. */
export class RowTable {
  readonly lines: Lines
  readonly #postings: Map<string, Postings>

  constructor(lines: Lines, postings: ReadonlyMap<string, Postings> = new Map()) {
    this.lines = lines
    this.#postings = new Map(postings)
  }

  get size(): number {
    return this.lines.size
  }

  /** Whether an index has been made. */
  isIndexed({ name }: RowIndex): boolean {
    return this.#postings.has(name)
  }

  /** The rows under a key, ascending; others may be among them: see {@link Postings}. */
  under(index: RowIndex, key: string): number[] {
    return this.postings(index).of(key)
  }

  /** Whether a row has this id; it is looked for first at `expected`, where one who asks in order expects it. */
  has(id: string, expected = -1): boolean {
    const { lines } = this
    if (expected >= 0 && expected < lines.size && isLineOf(lines.at(expected), id)) return true
    return this.postings(byId).some(id, row => isLineOf(lines.at(row), id))
  }

  /** The rows of an id, ascending. */
  rowsOf(id: string): number[] {
    const rows = this.under(byId, id)
    const fits = (row: number) => isLineOf(this.lines.at(row), id)
    return rows.every(fits) ? rows : rows.filter(fits)
  }

  /** What follows a head and its tab in lines, in order; an empty string where the head stands alone. */
  after(head: string): string[] {
    const found: string[] = []
    for (const row of this.under(byHead, head)) {
      const line = this.lines.at(row)
      if (line === head) found.push('')
      else if (line.startsWith(head) && line.charAt(head.length) === '\t')
        found.push(line.slice(head.length + 1))
    }
    return found
  }

  /** The postings of an index. */
  postings(index: RowIndex): Postings {
    let postings = this.#postings.get(index.name)
    if (!postings) {
      postings = this.#index(index)
      this.#postings.set(index.name, postings)
    }
    return postings
  }

  #index({ keys }: RowIndex): Postings {
    const builder = new PostingsBuilder()
    for (let row = 0; row < this.size; row++) keys(this.lines.at(row), key => builder.add(key, row))
    return builder.build()
  }
}
