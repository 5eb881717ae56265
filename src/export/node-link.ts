import type { WriteText } from './format.ts'
import { soundJson } from './sound-json.ts'
import { edgesOf, nodesOf } from './view.ts'

/** Node-link JSON as NetworkX and D3 read it, streamed; each link carries its evidence whole, the graph its articles. */
export const nodeLink: WriteText = function* (graph) {
  yield '{"directed":true,"multigraph":true,\n"graph":{"name":"isnad","articles":['
  let comma = '\n'
  for (const article of graph.articles.values()) {
    yield comma + soundJson(article)
    comma = ',\n'
  }
  yield '\n]},\n"nodes":['
  comma = '\n'
  for (const { id, attributes } of nodesOf(graph)) {
    yield comma + soundJson({ ...attributes, id })
    comma = ',\n'
  }
  yield '\n],\n"links":['
  comma = '\n'
  for (const { key, source, target, attributes, evidence } of edgesOf(graph)) {
    const said = evidence.map(({ edge: _, ...piece }) => piece)
    yield comma + soundJson({ ...attributes, evidence: said, source, target, key })
    comma = ',\n'
  }
  yield '\n]}\n'
}
