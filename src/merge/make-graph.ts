import { MultiDirectedGraph } from 'graphology'
import type { Graph, GraphRecords } from './graph.ts'
import type { GraphAttributes } from './graph-schema.ts'

/** What a graph.json says of itself. */
export const graphAttributes: GraphAttributes = { format: 'isnad-graph', version: 1 }

/** The graph of these records. */
export function makeGraph({ nodes, edges, articles, evidence }: GraphRecords): Graph {
  let network: Graph['network'] | undefined
  return {
    ...{ nodes, edges, articles, evidence },
    get network() {
      network ??= networkOf(nodes, edges)
      return network
    },
  }
}

function networkOf(nodes: GraphRecords['nodes'], edges: GraphRecords['edges']): Graph['network'] {
  const network: Graph['network'] = new MultiDirectedGraph()
  network.replaceAttributes({ ...graphAttributes })
  for (const [id, attributes] of nodes) network.addNode(id, attributes)
  for (const { key, source, target, attributes } of edges.values())
    network.addDirectedEdgeWithKey(key, source, target, attributes)
  return network
}
