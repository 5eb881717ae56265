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

/** The index of a graph's names, and of those that a gazetteer adds: made once, then at hand. */
export function nameIndex(graph: Graph, gazetteer?: Gazetteer): NameIndex {
  const known = indexes.get(graph.nodes) ?? new WeakMap<object, NameIndex>()
  indexes.set(graph.nodes, known)
  const before = known.get(gazetteer ?? NO_GAZETTEER)
  if (before) return before
  const index = makeIndex(graph, gazetteer)
  known.set(gazetteer ?? NO_GAZETTEER, index)
  return index
}

function makeIndex({ nodes }: Graph, gazetteer: Gazetteer | undefined): NameIndex {
  const whole = new Map<string, string[]>()
  const words = new Map<string, Set<string>>()
  const namesById = new Map<string, string[]>()
  const short = gazetteer ? shortFormsOf(gazetteer) : new Map<string, string[]>()
  for (const [id, attributes] of nodes) {
    const names = new Set(namesOf(id, attributes, gazetteer).map(foldName))
    for (const name of names) whole.set(name, [...(whole.get(name) ?? []), id])
    for (const form of short.get(id) ?? []) names.add(foldName(form))
    namesById.set(id, [...names])
    for (const name of names)
      for (const word of name.split(' ')) {
        const ids = words.get(word)
        if (ids) ids.add(id)
        else words.set(word, new Set([id]))
      }
  }
  return {
    called: folded => whole.get(folded) ?? [],
    containing: folded => {
      const sets = folded.split(' ').map(word => words.get(word) ?? new Set<string>())
      const [rarest = new Set<string>()] = sets.sort((a, b) => a.size - b.size)
      return [...rarest]
        .filter(id => namesById.get(id)?.some(name => ` ${name} `.includes(` ${folded} `)))
        .sort(byCodeUnit)
    },
  }
}

function namesOf(id: string, attributes: NodeAttributes, gazetteer: Gazetteer | undefined): string[] {
  const names = [attributes.label, id.slice(id.indexOf(':') + 1)]
  for (const [key, value] of Object.entries(attributes))
    if (key.startsWith('names_') && typeof value === 'string') names.push(...value.split(NAME_JOINT))
  if (gazetteer)
    for (const language of gazetteer.languages.keys()) names.push(...gazetteer.namesOf(id, language))
  return names
}

function shortFormsOf({ languages }: Gazetteer): Map<string, string[]> {
  const forms = new Map<string, string[]>()
  for (const { rows } of languages.values())
    for (const { id, short } of rows) if (short) forms.set(id, [...(forms.get(id) ?? []), ...short])
  return forms
}
