import type { Graph } from '../merge/graph.ts'
import { makeGraph } from '../merge/make-graph.ts'

/** The graph as articles state it: without background edges, and without the entities that only these brought in. */
export function withoutBackground(graph: Graph): Graph {
  if (!hasBackground(graph)) return graph
  const edges = new Map([...graph.edges].filter(([, { attributes }]) => !attributes.background))
  const ends = new Set([...edges.values()].flatMap(({ source, target }) => [source, target]))
  const { articles, evidence } = graph
  const nodes = [...graph.nodes].filter(([id, { mentions }]) => mentions > 0 || ends.has(id))
  return makeGraph({ nodes: new Map(nodes), edges, articles, evidence })
}

function hasBackground({ edges }: Graph): boolean {
  for (const { attributes } of edges.values()) if (attributes.background) return true
  return false
}
