import type { Edge, Graph } from '../merge/graph.ts'
import type { ArticleRecord, EdgeAttributes, Evidence } from '../merge/graph-schema.ts'
import type { EntityType } from '../model/entity.ts'
import { graphIndex } from './graph-index.ts'

/** A node of a row. */
export interface RowEntity {
  readonly id: string
  readonly label: string
  readonly type: EntityType
}

/** One of those who say so; a publisher that no gazetteer knows has no id. */
export interface RowSpeaker {
  readonly id: string | null
  readonly label: string
}

/** A sentence of a row, with its article and who says so. */
export interface RowEvidence extends Omit<Evidence, 'article' | 'attributedTo' | 'chain' | 'edge'> {
  readonly article: ArticleRecord
  readonly attributedTo: RowEntity | null
  /** innermost first: speakers of the sentence, agency, publisher */
  readonly chain: readonly RowSpeaker[]
}

/** A relation that a filter found, with the sentences it rests on; of background there are none. */
export interface RelationRow extends Omit<EdgeAttributes, 'label' | 'size' | 'color'> {
  readonly edge: string
  readonly source: RowEntity
  readonly target: RowEntity
  /** the relation in words */
  readonly label: string
  readonly evidence: readonly RowEvidence[]
}

/** An edge that was found, the way it was asked for, with the evidence that fits. */
export interface FoundEdge extends Edge {
  readonly pieces: readonly Evidence[]
}

/** The row of an edge. */
export function rowOf(graph: Graph, found: FoundEdge): RelationRow {
  const { key, source, target, attributes } = found
  const { size: _, color: __, ...rest } = attributes
  let evidence: RowEvidence[] | undefined
  return {
    ...rest,
    edge: key,
    source: entityOf(graph, source),
    target: entityOf(graph, target),
    // made when it is looked at: an edge of a large graph may rest on thousands of sentences
    get evidence() {
      evidence ??= found.pieces.map(piece => evidenceOf(graph, piece))
      return evidence
    },
  }
}

/** A node as rows show it. */
export function entityOf({ nodes }: Graph, id: string): RowEntity {
  const { label = id, type = id.slice(0, id.indexOf(':')) as EntityType } = nodes.get(id) ?? {}
  return { id, label, type }
}

function evidenceOf(graph: Graph, { edge: _, article, attributedTo, chain, ...rest }: Evidence): RowEvidence {
  return {
    ...rest,
    article: graph.articles.get(article) as ArticleRecord,
    attributedTo: attributedTo === null ? null : entityOf(graph, attributedTo),
    chain: chain.map(id => {
      const label = graph.nodes.get(id)?.label
      return label === undefined ? { id: null, label: id } : { id, label }
    }),
  }
}

/** The attributes of an edge as far as some of its evidence, or that of several edges, goes. */
export function attributesOfPieces(
  graph: Graph,
  attributes: EdgeAttributes,
  pieces: readonly Evidence[],
): EdgeAttributes {
  const { originOf } = graphIndex(graph)
  const days = pieces
    .flatMap(
      ({ article, date }) => graph.articles.get(article)?.publishedAt?.slice(0, 10) ?? date?.value ?? [],
    )
    .sort()
  const codes = new Set(pieces.map(piece => piece.cameo))
  return {
    ...attributes,
    articles: new Set(pieces.map(piece => piece.article)).size,
    cameo: codes.size === 1 ? (pieces[0]?.cameo ?? null) : attributes.cameo,
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
    sources: new Set(pieces.map(piece => originOf(piece.article))).size,
    weight: pieces.length,
  }
}
