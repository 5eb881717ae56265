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
export function idOfLine(text: string): string {
  if (text.startsWith('{"id":"')) {
    const id = text.slice(7, text.indexOf('"', 7))
    if (!id.includes('\\')) return id
  }
  return String((JSON.parse(text) as { id: unknown }).id)
}

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

  /** Whether a row has this id. */
  has(id: string): boolean {
    const { lines } = this
    return this.postings(byId).some(id, row => idOfLine(lines.at(row)) === id)
  }

  /** The rows of an id, ascending. */
  rowsOf(id: string): number[] {
    const rows = this.under(byId, id)
    return rows.every(row => idOfLine(this.lines.at(row)) === id)
      ? rows
      : rows.filter(row => idOfLine(this.lines.at(row)) === id)
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
