import type { Graph } from '../merge/graph.ts'
import { makeGraph } from '../merge/make-graph.ts'

/** The graph as articles state it: without background edges, and without the entities that only these brought in. */
export function withoutBackground(graph: Graph): Graph {
  const edges = new Map([...graph.edges].filter(([, { attributes }]) => !attributes.background))
  if (edges.size === graph.edges.size) return graph
  const ends = new Set([...edges.values()].flatMap(({ source, target }) => [source, target]))
  const { articles, evidence } = graph
  const nodes = [...graph.nodes].filter(([id, { mentions }]) => mentions > 0 || ends.has(id))
  return makeGraph({ nodes: new Map(nodes), edges, articles, evidence })
}
