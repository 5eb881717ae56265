import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Graph } from '../merge/graph.ts'
import { graphIndex } from './graph-index.ts'
import { nameIndex } from './name-index.ts'

/**
 * Makes what queries by name look up, so that the first of them is as fast as the others: for programs that load a graph
 * once and are asked many times. Without it each part is made when it is first needed.
 */
export function prepareQueries(graph: Graph, gazetteer?: Gazetteer): void {
  nameIndex(graph, gazetteer).containing('')
  for (const id of graph.nodes.keys()) {
    graphIndex(graph).edgesOf(id)
    return
  }
}
