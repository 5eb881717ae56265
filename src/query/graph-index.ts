import type { Edge, Graph } from '../merge/graph.ts'
import { EdgeMap } from '../merge/store/edge-map.ts'
import { JoinedMap } from '../merge/store/joined-map.ts'
import { originsOf } from '../merge/stories.ts'

/** What queries look up, made once for a graph. */
export interface GraphIndex {
  /** the edges of a node, in the order of the graph; a loop once */
  readonly edgesOf: (id: string) => readonly Edge[]
  /** whose word an article is: see `originsOf` */
  readonly originOf: (article: string) => string
}

const indexes = new WeakMap<Graph['edges'], GraphIndex>()

/** The index of a graph. */
export function graphIndex({ edges, articles }: Graph): GraphIndex {
  const known = indexes.get(edges)
  if (known) return known
  let edgesOf: GraphIndex['edgesOf'] | undefined
  let origins: Map<string, string> | undefined
  const index: GraphIndex = {
    edgesOf: id => {
      edgesOf ??= edgesByNode(edges)
      return edgesOf(id)
    },
    originOf: article => {
      origins ??= originsOf(articles.values())
      return origins.get(article) ?? article
    },
  }
  indexes.set(edges, index)
  return index
}

function edgesByNode(edges: Graph['edges']): GraphIndex['edgesOf'] {
  if (edges instanceof EdgeMap) return id => edges.ofNode(id)
  if (edges instanceof JoinedMap) {
    const [first, second] = [edgesByNode(edges.first), edgesByNode(edges.second)]
    return id => [...first(id), ...second(id)]
  }
  const byNode = new Map<string, Edge[]>()
  for (const edge of edges.values())
    for (const id of edge.source === edge.target ? [edge.source] : [edge.source, edge.target]) {
      const list = byNode.get(id)
      if (list) list.push(edge)
      else byNode.set(id, [edge])
    }
  return id => byNode.get(id) ?? []
}
