import type { Office, WorldRow } from '../model/gazetteer.ts'
import { typeOfId } from './gazetteer.ts'
import { LazyRows } from './lazy-rows.ts'
import type { LayerRow } from './rows.ts'

const LINES = 2 ** 24

/** The world as rows of one layer after another make it. */
export class LayeredWorld {
  readonly rows = new LazyRows<WorldRow>()
  /** hidden ids, and the highest layer that hid them */
  readonly hidden = new Map<string, number>()
  /** by id the place of its row in the highest layer, as the number of its file and of its line */
  readonly #places = new Map<string, number>()
  readonly #files: { readonly layer: number; readonly file: string }[] = []

  /** Adds, extends or hides; for the same id twice in one layer it says so and keeps the first. */
  add(row: LayerRow, layer: number, file: string, line: number): string | null {
    const twice = this.#place(row.id, layer, file, line)
    if (twice) return twice
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

  /** Adds a row that extends none, by its line. */
  addLine(id: string, text: string, layer: number, file: string, line: number): string | null {
    const twice = this.#place(id, layer, file, line)
    if (!twice) this.rows.set(id, text)
    return twice
  }

  #place(id: string, layer: number, file: string, line: number): string | null {
    const known = this.#places.get(id)
    const before = known === undefined ? undefined : this.#files[Math.floor(known / LINES)]
    if (known !== undefined && before?.layer === layer)
      return `${id} stands twice: the first is ${before.file}:${known % LINES}; keep one`
    const last = this.#files.at(-1)
    if (last?.file !== file || last.layer !== layer) this.#files.push({ layer, file })
    this.#places.set(id, (this.#files.length - 1) * LINES + line)
    return null
  }

  /** Takes away offices in, seats in and pairs with what is hidden; to be called after the last row. */
  finish(): void {
    if (this.hidden.size === 0) return
    const gone = (id: string) => this.hidden.has(id) && !this.rows.has(id)
    for (const [id, { seat, offices, not, ...rest }] of this.rows) {
      if (!(seat && gone(seat)) && !offices?.some(o => gone(o.of)) && !not?.some(gone)) continue
      this.rows.set(id, {
        ...rest,
        ...(seat && !gone(seat) ? { seat } : {}),
        ...(offices ? { offices: offices.filter(office => !gone(office.of)) } : {}),
        ...(not ? { not: not.filter(other => !gone(other)) } : {}),
      })
    }
  }
}

function extended(
  known: WorldRow,
  { offices, not, type: _, ...more }: Exclude<LayerRow, { hide: true }>,
): WorldRow {
  return {
    ...known,
    ...more,
    ...(offices ? { offices: mergedOffices(known.offices ?? [], offices) } : {}),
    ...(not ? { not: [...new Set([...(known.not ?? []), ...not])] } : {}),
  } as WorldRow
}

// an office of the same role, target and beginning is the same: the higher layer says when it ended
function mergedOffices(known: readonly Office[], more: readonly Office[]): Office[] {
  const key = ({ role, of, from }: Office) => `${role} ${of} ${from ?? ''}`
  return [...new Map([...known, ...more].map(office => [key(office), office])).values()]
}
