import { MultiDirectedGraph } from 'graphology'
import type { Extraction } from '../model/extraction.ts'
import { distinctArticles } from './distinct.ts'
import { mergeEdges } from './edges.ts'
import type {
  ArticleRecord,
  EdgeAttributes,
  Evidence,
  GraphAttributes,
  NodeAttributes,
} from './graph-schema.ts'
import { mergeNodes } from './nodes.ts'

/** The knowledge graph: a graphology graph, and beside it what every edge rests on. */
export interface Graph {
  readonly network: MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>
  /** articles by id */
  readonly articles: ReadonlyMap<string, ArticleRecord>
  /** evidence by the key of its edge, in the order of articles and sentences */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
}

/** What {@link Graph} attributes say of the file format. */
export const graphAttributes: GraphAttributes = { format: 'isnad-graph', version: 1 }

/** The graph of these extractions: the same whatever their order, and an article given twice counts once. */
export function buildGraph(extractions: readonly Extraction[]): Graph {
  const { kept } = distinctArticles(extractions.map(extraction => ({ extraction })))
  const distinct = kept.map(item => item.extraction)
  const network: Graph['network'] = new MultiDirectedGraph()
  network.replaceAttributes({ ...graphAttributes })
  for (const [id, attributes] of mergeNodes(distinct)) network.addNode(id, attributes)
  const evidence = new Map<string, readonly Evidence[]>()
  for (const edge of mergeEdges(distinct)) {
    network.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes)
    evidence.set(edge.key, edge.evidence)
  }
  const articles = new Map(distinct.map(({ article }) => [article.id, article]))
  return { network, articles, evidence }
}
