import type { Office, WorldRow } from '../model/gazetteer.ts'
import { typeOfId } from './gazetteer.ts'
import type { LayerRow } from './rows.ts'

/** The world as rows of one layer after another make it. */
export class LayeredWorld {
  readonly rows = new Map<string, WorldRow>()
  /** hidden ids, and the highest layer that hid them */
  readonly hidden = new Map<string, number>()
  readonly #layers = new Map<string, { layer: number; place: string }>()

  /** Adds, extends or hides; for the same id twice in one layer it says so and keeps the first. */
  add(row: LayerRow, layer: number, file: string, line: number): string | null {
    const before = this.#layers.get(row.id)
    if (before?.layer === layer) return `${row.id} stands twice: the first is ${before.place}; keep one`
    this.#layers.set(row.id, { layer, place: `${file}:${line}` })
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
