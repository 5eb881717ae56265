import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Graph } from '../merge/graph.ts'
import { foldName } from './fold-name.ts'
import { nameIndex } from './name-index.ts'

/** An entity of the graph that a name may mean. */
export interface EntityMatch {
  readonly id: string
  readonly label: string
}

/**
 * The entities of the graph that people may mean by a name, in the order of ids: the one with this id,
 * else all called so in any language, else all that have these words in a name or as a short form, else the same with
 * or without the article. A gazetteer adds the names and short forms it knows.
 */
export function findEntities(graph: Graph, name: string, gazetteer?: Gazetteer): readonly EntityMatch[] {
  const { nodes } = graph
  if (nodes.has(name)) return [match(graph, name)]
  const wanted = foldName(name)
  if (wanted === '') return []
  const index = nameIndex(graph, gazetteer)
  for (const form of formsOf(wanted)) {
    const called = index.called(form)
    const found = called.length > 0 ? called : index.containing(form)
    if (found.length > 0) return found.map(id => match(graph, id))
  }
  return []
}

const match = ({ nodes }: Graph, id: string): EntityMatch => ({ id, label: nodes.get(id)?.label ?? id })

/** The name, and how else it is written: «اسد» for «الاسد», "the kremlin" for "kremlin" */
const formsOf = (folded: string): readonly string[] =>
  /^(?:ال|al |the )/.test(folded)
    ? [folded, folded.replace(/^(?:ال|al |the )/, '')]
    : [folded, `ال${folded}`, `al ${folded}`]
