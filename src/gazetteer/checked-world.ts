import type { WorldRow } from '../model/gazetteer.ts'
import { extended, withoutGone } from './extend-row.ts'
import { typeOfId } from './gazetteer.ts'
import type { LayerRow } from './rows.ts'

/** The world as checked rows of one layer after another make it, with the place of each row. */
export class CheckedWorld {
  readonly rows = new Map<string, WorldRow>()
  /** hidden ids, and the highest layer that hid them */
  readonly hidden = new Map<string, number>()
  /** by id the place of its row in the highest layer */
  readonly #places = new Map<
    string,
    { readonly layer: number; readonly file: string; readonly line: number }
  >()

  /** Adds, extends or hides; for the same id twice in one layer it says so and keeps the first. */
  add(row: LayerRow, layer: number, file: string, line: number): string | null {
    const before = this.#places.get(row.id)
    if (before?.layer === layer)
      return `${row.id} stands twice: the first is ${before.file}:${before.line}; keep one`
    this.#places.set(row.id, { layer, file, line })
    if ('hide' in row) {
      this.rows.delete(row.id)
      this.hidden.set(row.id, layer)
      return null
    }
    const known = this.rows.get(row.id)
    if (known) this.rows.set(row.id, extended(known, row))
    else
      this.rows.set(row.id, layer === 0 ? (row as WorldRow) : { ...row, type: row.type ?? typeOfId(row.id) })
    return null
  }

  /** Takes away what refers to what is hidden; to be called after the last row. */
  finish(): void {
    if (this.hidden.size === 0) return
    const gone = (id: string) => this.hidden.has(id) && !this.rows.has(id)
    for (const [id, row] of this.rows) {
      const left = withoutGone(row, gone)
      if (left !== row) this.rows.set(id, left)
    }
  }
}
