import type { MultiDirectedGraph } from 'graphology'
import type { Extraction } from '../model/extraction.ts'
import { Contributions } from './contributions.ts'
import { distinctArticles } from './distinct.ts'
import type {
  ArticleRecord,
  EdgeAttributes,
  Evidence,
  GraphAttributes,
  NodeAttributes,
} from './graph-schema.ts'

/** An edge of the graph. */
export interface Edge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
}

/** The records of a graph, in the order in which graph.json has them. */
export interface GraphRecords {
  /** nodes by id */
  readonly nodes: ReadonlyMap<string, NodeAttributes>
  /** edges by key, in the order of source, relation, target, polarity */
  readonly edges: ReadonlyMap<string, Edge>
  /** articles by id */
  readonly articles: ReadonlyMap<string, ArticleRecord>
  /** evidence by the key of its edge, in the order of articles and sentences */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
}

/** The knowledge graph: its records, which are light, and the same nodes and edges as a graphology graph. */
export interface Graph extends GraphRecords {
  /** made when it is first asked for: a million edges take graphology ten seconds */
  readonly network: MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>
}

/** The graph of these extractions: the same whatever their order, and an article given twice counts once. */
export function buildGraph(extractions: readonly Extraction[]): Graph {
  const contributions = new Contributions()
  const { kept } = distinctArticles(extractions.map(extraction => ({ extraction })))
  for (const { extraction } of kept) contributions.put(extraction)
  return contributions.graph()
}
