import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import type { Graph } from '../merge/graph.ts'
import type { ArticleRecord, EdgeAttributes, Evidence } from '../merge/graph-schema.ts'
import type { EntityType } from '../model/entity.ts'
import { relationById } from '../model/ontology.ts'
import { type Filter, readFilter } from './filter.ts'
import { findEntities } from './find-entities.ts'

/** A node of a row. */
export interface RowEntity {
  readonly id: string
  readonly label: string
  readonly type: EntityType
}

/** A sentence of a row, with its article and who says so. */
export interface RowEvidence extends Omit<Evidence, 'article' | 'attributedTo' | 'edge'> {
  readonly article: ArticleRecord
  readonly attributedTo: RowEntity | null
}

/** A relation that a filter found, with every sentence it rests on. */
export interface RelationRow extends Omit<EdgeAttributes, 'label'> {
  readonly edge: string
  readonly source: RowEntity
  readonly target: RowEntity
  /** the relation in words */
  readonly label: string
  readonly evidence: readonly RowEvidence[]
}

/**
 * The relations that a filter finds, those with most evidence first. Symmetric relations match in both directions
 * and are turned the way they were asked for. A name that several entities bear finds the relations of all of them:
 * `findEntities` tells which. Throws WrongInput `bad-filter`.
 */
export function query(graph: Graph, filter: Filter, gazetteer?: Gazetteer): RelationRow[] {
  const { source, relation, target, either, limit } = readFilter(filter)
  const ids = (name: string | undefined) =>
    name === undefined ? null : new Set(findEntities(graph, name, gazetteer).map(entity => entity.id))
  const [sources, targets, eithers] = [ids(source), ids(target), ids(either)]
  const fits = (from: string, to: string) =>
    (sources?.has(from) ?? true) &&
    (targets?.has(to) ?? true) &&
    (!eithers || eithers.has(from) || eithers.has(to))
  const found: [edge: string, source: string, target: string][] = []
  graph.network.forEachEdge((edge, attributes, from, to) => {
    if (relation !== undefined && attributes.relation !== relation) return
    if (fits(from, to)) found.push([edge, from, to])
    else if (relationById.get(attributes.relation)?.symmetric && fits(to, from)) found.push([edge, to, from])
  })
  const rows = found.map(([edge, from, to]) => rowOf(graph, edge, from, to)).sort(mostEvidenceFirst)
  return limit === undefined ? rows : rows.slice(0, limit)
}

function rowOf(graph: Graph, edge: string, source: string, target: string): RelationRow {
  const evidence = (graph.evidence.get(edge) ?? []).map(({ edge: _, article, attributedTo, ...rest }) => ({
    ...rest,
    article: graph.articles.get(article) as ArticleRecord,
    attributedTo: attributedTo === null ? null : entityOf(graph, attributedTo),
  }))
  const attributes = graph.network.getEdgeAttributes(edge)
  return { ...attributes, edge, source: entityOf(graph, source), target: entityOf(graph, target), evidence }
}

function entityOf({ network }: Graph, id: string): RowEntity {
  if (!network.hasNode(id)) return { id, label: id, type: id.slice(0, id.indexOf(':')) as EntityType }
  const { label, type } = network.getNodeAttributes(id)
  return { id, label, type }
}

const mostEvidenceFirst = (a: RelationRow, b: RelationRow) =>
  b.weight - a.weight ||
  byCodeUnit(a.source.id, b.source.id) ||
  byCodeUnit(a.relation, b.relation) ||
  byCodeUnit(a.target.id, b.target.id) ||
  byCodeUnit(a.polarity, b.polarity)
