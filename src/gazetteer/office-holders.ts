import type { WorldRow } from '../model/gazetteer.ts'
import type { RowIndex } from './compiled/row-table.ts'
import type { Holder } from './gazetteer.ts'
import type { LayeredWorld } from './layered-world.ts'

/** Rows by what their offices are in: `… "of":"ministry:RU-defence" …`. */
export const byOffice: RowIndex = {
  name: 'office',
  keys: (line, add) => {
    const start = line.indexOf('"offices"')
    if (start < 0) return
    for (let at = line.indexOf('"of"', start); at >= 0; at = line.indexOf('"of"', at + 4)) {
      if (!line.startsWith('"of":"', at)) {
        for (const office of (JSON.parse(line) as WorldRow).offices ?? []) add(office.of)
        return
      }
      add(line.slice(at + 6, line.indexOf('"', at + 6)))
    }
  },
}

/** Who held offices in what; only rows of those who did are parsed. */
export class OfficeHolders {
  readonly #world: LayeredWorld
  readonly #holders = new Map<string, readonly Holder[]>()

  constructor(world: LayeredWorld) {
    this.#world = world
  }

  /** The holders of offices in a ministry, country or organization. */
  of(target: string): readonly Holder[] {
    let holders = this.#holders.get(target)
    if (!holders) {
      holders = this.#world.under(byOffice, [target]).flatMap(id => this.#officesIn(target, id))
      this.#holders.set(target, holders)
    }
    return holders
  }

  #officesIn(target: string, person: string): Holder[] {
    return (this.#world.get(person)?.offices ?? [])
      .filter(office => office.of === target)
      .map(({ role, from, to }) => ({ person, role, from: from ?? null, to: to ?? null }))
  }
}
