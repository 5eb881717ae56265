import { checkNames, type NameRules } from './check-names.ts'
import { checkOffices } from './check-offices.ts'
import { type CheckedRows, checkRows } from './checked-rows.ts'
import type { Finding } from './finding.ts'
import { composedId, typeOfId } from './gazetteer.ts'
import type { GazetteerFile } from './rows.ts'

/** What a check found, and how much it looked at. */
export interface Checked {
  readonly findings: readonly Finding[]
  readonly entities: number
  readonly named: ReadonlyMap<string, number>
}

/** Everything that is wrong, or looks wrong, in these files taken together. */
export function checkGazetteer(files: readonly GazetteerFile[], rules: NameRules): Checked {
  const rows = checkRows(files)
  const findings = [...rows.findings, ...checkIds(rows), ...checkOffices(rows), ...checkNames(rows, rules)]
  const named = new Map<string, number>()
  for (const { language } of rows.names) named.set(language, (named.get(language) ?? 0) + 1)
  return { findings, entities: rows.world.size, named }
}

/** Ids that mean nothing, types that do not fit their id, and one Wikidata item for two. */
function* checkIds({ world, places, names, parts, hidden }: CheckedRows): Generator<Finding> {
  const known = (id: string) => {
    if (world.has(id)) return true
    const composed = composedId(id)
    if (!composed || hidden.has(id)) return false
    return (
      world.has(`country:${composed.iso}`) &&
      (parts.size === 0 || parts.has(`${composed.type} ${composed.part}`))
    )
  }
  const items = new Map<string, string>()
  for (const row of world.values()) {
    const where = places.get(row.id) ?? {}
    const refers: [string, string][] = [
      ...(row.offices ?? []).map(({ of }, at): [string, string] => [`offices.${at}.of`, of]),
      ...(row.not ?? []).filter(id => id.includes(':')).map((id, at): [string, string] => [`not.${at}`, id]),
      ...(row.seat ? [['seat', row.seat] as [string, string]] : []),
      ...(row.iso ? [['iso', `country:${row.iso}`] as [string, string]] : []),
    ]
    for (const [field, id] of refers)
      if (!known(id))
        yield {
          kind: 'dangling-id',
          message: `${row.id} refers to ${id}, which does not exist`,
          where: { ...where, field },
        }
    if (typeOfId(row.id) !== row.type)
      yield {
        kind: 'wrong-type',
        message: `${row.id} says it is a ${row.type}`,
        where: { ...where, field: 'type' },
      }
    if (!row.wikidata) continue
    const first = items.get(row.wikidata)
    if (first)
      yield { kind: 'shared-wikidata', message: `${row.id} and ${first} are both ${row.wikidata}`, where }
    items.set(row.wikidata, row.id)
  }
  for (const { row, where } of names)
    if (!known(row.id))
      yield {
        kind: 'dangling-id',
        message: `${row.id} has names and does not exist in world/`,
        where: { ...where, field: 'id' },
      }
}
