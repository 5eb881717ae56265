import type { InstitutionRow, NameRow, PortfolioRow } from '../model/gazetteer.ts'
import { byId, idOfLine, type RowIndex, type RowTable } from './compiled/row-table.ts'
import type { LanguageNames } from './gazetteer.ts'
import type { Layer, NamesRoom } from './layer.ts'
import { NameLine } from './name-line.ts'

/** The names of one language, lower layers first, without those of what a higher layer hides; parsed when asked for. */
export class LayeredNames implements LanguageNames {
  readonly #rooms: readonly { readonly layer: number; readonly room: NamesRoom }[]
  readonly #hidden: ReadonlyMap<string, number>
  readonly #known: readonly Map<number, NameLine>[]
  #rows: readonly NameRow[] | undefined
  #portfolios: readonly PortfolioRow[] | undefined
  #institutions: readonly InstitutionRow[] | undefined

  constructor(code: string, layers: readonly Layer[], hidden: ReadonlyMap<string, number>) {
    this.#rooms = layers.flatMap(({ languages }, layer) => {
      const room = languages.get(code)
      return room ? [{ layer, room }] : []
    })
    this.#hidden = hidden
    this.#known = this.#rooms.map(() => new Map<number, NameLine>())
  }

  get rows(): readonly NameRow[] {
    this.#rows ??= [...this.#lines()].map(line => line.row)
    return this.#rows
  }

  of(id: string): readonly NameRow[] {
    return this.under(byId, id).flatMap(line => (line.id === id ? [line.row] : []))
  }

  under(index: RowIndex, key: string): readonly NameLine[] {
    const found: NameLine[] = []
    for (const [at, { room }] of this.#rooms.entries())
      for (const row of room.names.under(index, key)) {
        const line = this.#line(at, row)
        if (line) found.push(line)
      }
    return found
  }

  get portfolios(): readonly PortfolioRow[] {
    this.#portfolios ??= this.#rooms.flatMap(({ room }) => parsed<PortfolioRow>(room.portfolios))
    return this.#portfolios
  }

  get institutions(): readonly InstitutionRow[] {
    this.#institutions ??= this.#rooms.flatMap(({ room }) => parsed<InstitutionRow>(room.institutions))
    return this.#institutions
  }

  *#lines(): Generator<NameLine> {
    for (const [at, { room }] of this.#rooms.entries())
      for (let row = 0; row < room.names.size; row++) {
        const line = this.#line(at, row)
        if (line) yield line
      }
  }

  /** A row of one of the rooms; null where a layer from this one on hides what it names. */
  #line(at: number, row: number): NameLine | null {
    const known = this.#known[at] as Map<number, NameLine>
    let line = known.get(row)
    if (!line) {
      const { layer, room } = this.#rooms[at] as { layer: number; room: NamesRoom }
      const text = room.names.lines.at(row)
      const id = idOfLine(text)
      if (layer <= (this.#hidden.get(id) ?? -1)) return null
      line = new NameLine(id, text, at * 2 ** 32 + row)
      known.set(row, line)
    }
    return line
  }
}

const parsed = <Row>({ lines }: RowTable): Row[] =>
  Array.from({ length: lines.size }, (_, row) => JSON.parse(lines.at(row)) as Row)
