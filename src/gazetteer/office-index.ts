import type { WorldRow } from '../model/gazetteer.ts'
import type { Holder } from './gazetteer.ts'
import type { LazyRows } from './lazy-rows.ts'

/** Who held offices in what, found by the ids in the lines: only rows of those who did are parsed. */
export class OfficeIndex {
  readonly #world: LazyRows<WorldRow>
  /** by target the ids of those who held an office there, in the order of their rows */
  #people: Map<string, string[]> | undefined
  readonly #holders = new Map<string, readonly Holder[]>()

  constructor(world: LazyRows<WorldRow>) {
    this.#world = world
  }

  /** The holders of offices in a ministry, country or organization. */
  of(target: string): readonly Holder[] {
    let holders = this.#holders.get(target)
    if (!holders) {
      this.#people ??= this.#index()
      holders = (this.#people.get(target) ?? []).flatMap(id => this.#officesIn(target, id))
      this.#holders.set(target, holders)
    }
    return holders
  }

  #officesIn(target: string, person: string): Holder[] {
    return (this.#world.get(person)?.offices ?? [])
      .filter(office => office.of === target)
      .map(({ role, from, to }) => ({ person, role, from: from ?? null, to: to ?? null }))
  }

  #index(): Map<string, string[]> {
    const people = new Map<string, string[]>()
    for (const [id, row] of this.#world.allHeld())
      for (const target of typeof row === 'string' ? targetsIn(row) : (row.offices ?? []).map(o => o.of)) {
        const holders = people.get(target)
        if (!holders) people.set(target, [id])
        else if (holders.at(-1) !== id) holders.push(id)
      }
    return people
  }
}

/** What the offices of a line are in: `… "of":"ministry:RU-defence" …`; the whole row where it is written otherwise. */
function targetsIn(line: string): string[] {
  const start = line.indexOf('"offices"')
  if (start < 0) return []
  const targets: string[] = []
  for (let at = line.indexOf('"of"', start); at >= 0; at = line.indexOf('"of"', at + 4)) {
    if (!line.startsWith('"of":"', at))
      return ((JSON.parse(line) as WorldRow).offices ?? []).map(office => office.of)
    targets.push(line.slice(at + 6, line.indexOf('"', at + 6)))
  }
  return targets
}
