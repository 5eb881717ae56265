import type { WriteText } from './format.ts'
import { speakersOf } from './quotes.ts'
import { soundJson } from './sound-json.ts'
import { edgesOf, nodesOf } from './view.ts'

/** Cytoscape JSON (.cyjs), streamed; evidence as lists of texts, which the desktop program shows as columns. */
export const cytoscape: WriteText = function* (graph) {
  yield '{"format_version":"1.0","generated_by":"isnad","data":{"name":"isnad"},"elements":{"nodes":['
  let comma = '\n'
  for (const { id, attributes } of nodesOf(graph)) {
    const { x, y } = attributes
    const position = typeof x === 'number' && typeof y === 'number' ? { position: { x, y } } : {}
    yield comma + soundJson({ data: { ...attributes, name: attributes.label, id }, ...position })
    comma = ',\n'
  }
  yield '\n],"edges":['
  comma = '\n'
  for (const { key, source, target, attributes, evidence } of edgesOf(graph)) {
    const said = {
      evidence: evidence.map(piece => piece.text),
      evidence_articles: evidence.map(piece => piece.article),
      attributed_to: speakersOf(evidence),
    }
    yield comma +
      soundJson({
        data: { ...attributes, ...said, interaction: attributes.relation, id: key, source, target },
      })
    comma = ',\n'
  }
  yield '\n]}}\n'
}
