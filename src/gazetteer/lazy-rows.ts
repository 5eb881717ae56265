/** The id of a row as its line gives it; without reading the rest where the id stands first. */
export function idOfLine(text: string): string {
  if (text.startsWith('{"id":"')) {
    const id = text.slice(7, text.indexOf('"', 7))
    if (!id.includes('\\')) return id
  }
  return String((JSON.parse(text) as { id: unknown }).id)
}

/** Rows by id, in the order in which they were set; one that is given as the line of its file is parsed when asked for. */
export class LazyRows<Row extends object> implements ReadonlyMap<string, Row> {
  readonly #rows = new Map<string, Row | string>()

  get size(): number {
    return this.#rows.size
  }

  has(id: string): boolean {
    return this.#rows.has(id)
  }

  get(id: string): Row | undefined {
    const row = this.#rows.get(id)
    if (typeof row !== 'string') return row
    const parsed = JSON.parse(row) as Row
    this.#rows.set(id, parsed)
    return parsed
  }

  /** Sets a row, or its line. */
  set(id: string, row: Row | string): void {
    this.#rows.set(id, row)
  }

  delete(id: string): void {
    this.#rows.delete(id)
  }

  keys(): MapIterator<string> {
    return this.#rows.keys()
  }

  /** A row as it is held: parsed, or as its line while nobody has asked for it. */
  held(id: string): Row | string | undefined {
    return this.#rows.get(id)
  }

  /** All rows as they are held. */
  allHeld(): MapIterator<[string, Row | string]> {
    return this.#rows.entries()
  }

  *entries(): MapIterator<[string, Row]> {
    for (const id of this.#rows.keys()) yield [id, this.get(id) as Row]
  }

  *values(): MapIterator<Row> {
    for (const id of this.#rows.keys()) yield this.get(id) as Row
  }

  [Symbol.iterator](): MapIterator<[string, Row]> {
    return this.entries()
  }

  forEach(use: (row: Row, id: string, rows: ReadonlyMap<string, Row>) => void): void {
    for (const [id, row] of this.entries()) use(row, id, this)
  }
}
