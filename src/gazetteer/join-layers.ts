import type { WorldRow } from '../model/gazetteer.ts'
import { WrongInput } from '../model/problem.ts'
import { byId, type RowIndex } from './compiled/row-table.ts'
import { composeNames } from './compose.ts'
import { composedId, type Gazetteer, type LanguageNames } from './gazetteer.ts'
import type { Layer } from './layer.ts'
import { LayeredNames } from './layered-names.ts'
import { LayeredWorld } from './layered-world.ts'
import { byOffice, OfficeHolders } from './office-holders.ts'

/** The gazetteer that layers make, the stock first; throws for a name of what no layer has. */
export function joinLayers(layers: readonly Layer[]): Gazetteer {
  const world = new LayeredWorld(layers)
  for (const [layer, { strangers }] of layers.entries())
    for (const { id, place } of strangers) {
      if (layer <= (world.hidden.get(id) ?? -1) || world.has(id)) continue
      const message = `${id} has a name but no row in world/; add one`
      throw new WrongInput('bad-gazetteer', message, { ...place, field: 'id' })
    }
  const codes = new Set(layers.flatMap(layer => [...layer.languages.keys()]))
  const languages = new Map([...codes].map(code => [code, new LayeredNames(code, layers, world.hidden)]))
  const holders = new OfficeHolders(world)
  return {
    world,
    languages,
    tables: layers[0]?.tables ?? new Map(),
    isoOf: id => world.isoOf(id),
    ofKinds: kinds => rowsOfKinds(world, kinds),
    seatedIn: seating(world),
    namesOf: naming(world, languages),
    holders: target => holders.of(target),
  }
}

/** Who sits in a place, looked up once for each: capitals are asked for at each of their mentions. */
function seating(world: LayeredWorld): Gazetteer['seatedIn'] {
  const known = new Map<string, readonly string[]>()
  return place => {
    let seated = known.get(place)
    if (seated === undefined) {
      seated = world.under(bySeat, [place]).filter(id => world.get(id)?.seat === place)
      known.set(place, seated)
    }
    return seated
  }
}

/** Rows by their kind. */
export const byKind: RowIndex = {
  name: 'kind',
  keys: (line, add) => {
    const kind = line.includes('"kind"') ? (JSON.parse(line) as WorldRow).kind : undefined
    if (kind !== undefined) add(kind)
  },
}

/** Rows by the place where they sit. */
export const bySeat: RowIndex = {
  name: 'seat',
  keys: (line, add) => {
    const seat = line.includes('"seat"') ? (JSON.parse(line) as WorldRow).seat : undefined
    if (seat !== undefined) add(seat)
  },
}

/** What rows of the world are found by. */
export const worldIndexes: readonly RowIndex[] = [byId, byKind, bySeat, byOffice]

function rowsOfKinds(world: LayeredWorld, kinds: ReadonlySet<string>): WorldRow[] {
  const ids = world.under(byKind, kinds)
  return ids.map(id => world.get(id) as WorldRow).filter(({ kind }) => kind !== undefined && kinds.has(kind))
}

/** The names of an entity in a language: those that rows give, then those composed of its parts. */
function naming(world: LayeredWorld, languages: ReadonlyMap<string, LanguageNames>): Gazetteer['namesOf'] {
  const known = new Map<string, Map<string, readonly string[]>>()
  return (id, code) => {
    let whole = known.get(code)
    if (!whole) {
      whole = new Map()
      known.set(code, whole)
    }
    let names = whole.get(id)
    if (!names) {
      const language = languages.get(code)
      const own = (language?.of(id) ?? []).flatMap(row => row.names)
      const composed = language && composedId(id) && !(world.hidden.has(id) && !world.has(id))
      names = composed ? [...new Set([...own, ...composeNames(id, code, language)])] : own
      whole.set(id, names)
    }
    return names
  }
}
