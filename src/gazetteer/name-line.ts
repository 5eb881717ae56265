import type { NameRow } from '../model/gazetteer.ts'

/** A row of names, parsed when it is asked for: of many thousands an article needs a few. */
export class NameLine {
  readonly id: string
  /** grows with the rows of a language */
  readonly place: number
  /** its line until it is parsed */
  #row: NameRow | string

  constructor(id: string, line: string, place = 0) {
    this.id = id
    this.place = place
    this.#row = line
  }

  get row(): NameRow {
    if (typeof this.#row === 'string') this.#row = JSON.parse(this.#row) as NameRow
    return this.#row
  }

  /** Whether the row has this field. */
  has(field: keyof NameRow): boolean {
    return typeof this.#row === 'string' ? this.#row.includes(`"${field}"`) : this.#row[field] !== undefined
  }

  /**
   * Shows `see` where in a text each of the row's strings but the id begins and ends, without parsing it; null when
   * that cannot be told from the line, or the row has been parsed.
   */
  strings(see: (text: string, start: number, end: number) => void): true | null {
    const text = this.#row
    if (typeof text !== 'string' || !text.startsWith('{"id":"') || text.includes('\\')) return null
    let at = text.indexOf('"', 7) + 1
    for (;;) {
      const start = text.indexOf('"', at) + 1
      if (start === 0) return true
      const end = text.indexOf('"', start)
      at = end + 1
      if (text.charCodeAt(at) !== 0x3a) see(text, start, end) // a colon follows the names of fields
    }
  }
}
