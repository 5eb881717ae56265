import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import type { Graph } from '../merge/graph.ts'
import { NAME_JOINT, type NodeAttributes } from '../merge/graph-schema.ts'
import { foldName } from './fold-name.ts'

/** The names of a graph's entities, folded. */
export interface NameIndex {
  /** those called exactly so, in the order of ids */
  readonly called: (folded: string) => readonly string[]
  /** those that have these words in a name, in the order of ids */
  readonly containing: (folded: string) => readonly string[]
}

const indexes = new WeakMap<object, WeakMap<object, NameIndex>>()
const NO_GAZETTEER = {}

/** The index of a graph's names, and of those that a gazetteer adds: made once, then at hand; what looks into names is made when it is first asked. */
export function nameIndex(graph: Graph, gazetteer?: Gazetteer): NameIndex {
  const known = indexes.get(graph.nodes) ?? new WeakMap<object, NameIndex>()
  indexes.set(graph.nodes, known)
  const before = known.get(gazetteer ?? NO_GAZETTEER)
  if (before) return before
  const names = namesById(graph, gazetteer)
  const whole = byName(names)
  let words: ((folded: string) => readonly string[]) | undefined
  const index: NameIndex = {
    called: folded => whole.get(folded) ?? [],
    containing: folded => {
      words ??= byWord(withShortForms(names, gazetteer))
      return words(folded)
    },
  }
  known.set(gazetteer ?? NO_GAZETTEER, index)
  return index
}

type NamesById = ReadonlyMap<string, ReadonlySet<string>>

function namesById({ nodes }: Graph, gazetteer: Gazetteer | undefined): NamesById {
  const names = new Map<string, ReadonlySet<string>>()
  for (const [id, attributes] of nodes)
    names.set(id, new Set(Array.from(new Set(namesOf(id, attributes, gazetteer)), foldName)))
  return names
}

function namesOf(id: string, attributes: NodeAttributes, gazetteer: Gazetteer | undefined): string[] {
  const names = [attributes.label, id.slice(id.indexOf(':') + 1)]
  for (const [key, value] of Object.entries(attributes))
    if (key.startsWith('names_') && typeof value === 'string') names.push(...value.split(NAME_JOINT))
  if (gazetteer)
    for (const language of gazetteer.languages.keys()) names.push(...gazetteer.namesOf(id, language))
  return names
}

function withShortForms(names: NamesById, gazetteer: Gazetteer | undefined): NamesById {
  if (!gazetteer) return names
  const more = new Map<string, ReadonlySet<string>>()
  for (const [id, known] of names) {
    const rows = [...gazetteer.languages.values()].flatMap(language => language.of(id))
    more.set(id, new Set([...known, ...rows.flatMap(({ short }) => (short ?? []).map(foldName))]))
  }
  return more
}

function byName(names: NamesById): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const [id, its] of names) for (const name of its) put(ids, name, id)
  return ids
}

/** Finds the ids that have words in a name, by the rarest of them. */
function byWord(names: NamesById): (folded: string) => readonly string[] {
  const ids = new Map<string, string[]>()
  for (const [id, its] of names)
    for (const word of new Set([...its].flatMap(name => name.split(' ')))) put(ids, word, id)
  return folded => {
    const lists = folded.split(' ').map(word => ids.get(word) ?? [])
    const [rarest = []] = lists.sort((a, b) => a.length - b.length)
    const has = (id: string) => [...(names.get(id) ?? [])].some(name => ` ${name} `.includes(` ${folded} `))
    return rarest.filter(has).sort(byCodeUnit)
  }
}

function put(ids: Map<string, string[]>, name: string, id: string): void {
  const known = ids.get(name)
  if (known) known.push(id)
  else ids.set(name, [id])
}
