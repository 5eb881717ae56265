import type { WorldRow } from '../model/gazetteer.ts'
import { idOfLine, type RowIndex } from './compiled/row-table.ts'
import { extended, withoutGone } from './extend-row.ts'
import { typeOfId } from './gazetteer.ts'
import type { Layer } from './layer.ts'
import type { LayerRow } from './rows.ts'

/** Where a row stands: in which layer, and its number there. */
interface Stand {
  readonly layer: number
  readonly row: number
}

/**
 * The world as layer upon layer makes it: a row adds an entity, extends that of lower layers, or hides it. Rows are
 * found and put together when they are asked for.
 */
export class LayeredWorld implements ReadonlyMap<string, WorldRow> {
  readonly #layers: readonly Layer[]
  /** hidden ids, and the highest layer that hid them */
  readonly hidden: ReadonlyMap<string, number>
  readonly #rows = new Map<string, WorldRow>()
  #size: number | undefined

  constructor(layers: readonly Layer[]) {
    this.#layers = layers
    this.hidden = new Map(layers.flatMap(({ hides }, layer) => hides.map(id => [id, layer] as const)))
  }

  get size(): number {
    this.#size ??= this.#layers.length === 1 ? (this.#layers[0] as Layer).world.size : [...this.keys()].length
    return this.#size
  }

  has(id: string): boolean {
    return this.#rows.has(id) || this.#birth(id) !== null
  }

  get(id: string): WorldRow | undefined {
    const known = this.#rows.get(id)
    if (known) return known
    const row = this.#read(id)
    if (row) this.#rows.set(id, row)
    return row
  }

  /** The country of an entity, read off its line where only one layer has the id. */
  isoOf(id: string): string | undefined {
    const known = this.#rows.get(id)
    if (known) return known.iso
    const lines = this.#lives(id)
    return lines.length === 1 ? isoIn(this.#line(lines[0] as Stand)) : this.get(id)?.iso
  }

  /** The ids of rows that an index has under these keys, in the order of {@link keys}; others may be among them. */
  under(index: RowIndex, keys: Iterable<string>): string[] {
    const found = new Map<string, Stand>()
    for (const { world } of this.#layers)
      for (const row of [...keys].flatMap(key => world.under(index, key))) {
        const id = idOfLine(world.lines.at(row))
        const birth = found.has(id) ? null : this.#birth(id)
        if (birth) found.set(id, birth)
      }
    return [...found].sort(([, a], [, b]) => a.layer - b.layer || a.row - b.row).map(([id]) => id)
  }

  /** Ids by the layer, file and line in which they are added. */
  *keys(): MapIterator<string> {
    for (const [layer, { world }] of this.#layers.entries())
      for (let row = 0; row < world.size; row++) {
        const id = idOfLine(world.lines.at(row))
        const birth = this.#layers.length === 1 ? { layer } : this.#birth(id)
        if (birth?.layer === layer) yield id
      }
  }

  *entries(): MapIterator<[string, WorldRow]> {
    for (const id of this.keys()) yield [id, this.get(id) as WorldRow]
  }

  *values(): MapIterator<WorldRow> {
    for (const id of this.keys()) yield this.get(id) as WorldRow
  }

  [Symbol.iterator](): MapIterator<[string, WorldRow]> {
    return this.entries()
  }

  forEach(use: (row: WorldRow, id: string, rows: ReadonlyMap<string, WorldRow>) => void): void {
    for (const [id, row] of this.entries()) use(row, id, this)
  }

  /** The rows that make an entity, lowest layer first: those above the layer that last hid it. */
  #lives(id: string): Stand[] {
    const lowest = (this.hidden.get(id) ?? -1) + 1
    const stands: Stand[] = []
    for (let layer = lowest; layer < this.#layers.length; layer++) {
      const row = this.#layers[layer]?.world.rowsOf(id)[0]
      if (row !== undefined) stands.push({ layer, row })
    }
    return stands
  }

  #birth(id: string): Stand | null {
    return this.#lives(id)[0] ?? null
  }

  #line({ layer, row }: Stand): string {
    return (this.#layers[layer] as Layer).world.lines.at(row)
  }

  #read(id: string): WorldRow | undefined {
    let whole: WorldRow | undefined
    for (const stand of this.#lives(id)) {
      const row = JSON.parse(this.#line(stand)) as Exclude<LayerRow, { hide: true }>
      whole = whole ? extended(whole, row) : ({ ...row, type: row.type ?? typeOfId(id) } as WorldRow)
    }
    return whole && this.hidden.size > 0
      ? withoutGone(whole, other => this.hidden.has(other) && this.#birth(other) === null)
      : whole
  }
}

/** The country in a line that holds a row; the whole row is read where it is written otherwise. */
function isoIn(line: string): string | undefined {
  const at = line.indexOf('"iso"')
  if (at < 0) return undefined
  const start = at + '"iso":"'.length
  if (!line.startsWith(':"', start - 2) || line.includes('\\')) return (JSON.parse(line) as WorldRow).iso
  return line.slice(start, line.indexOf('"', start))
}
