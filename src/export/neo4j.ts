import type { Graph } from '../merge/graph.ts'
import { type ColumnType, columnsOf } from './columns.ts'
import { plainField } from './csv-field.ts'
import { labelOf, typeOf } from './cypher-names.ts'
import { articleColumns, articleRows, evidenceColumns, evidenceRows } from './evidence-rows.ts'
import type { ExportFile, ExportOptions } from './format.ts'
import { type Cell, table } from './table.ts'
import { edgesOf, nodesOf } from './view.ts'

const types: Readonly<Record<ColumnType, string>> = {
  ...{ string: '', boolean: ':boolean', integer: ':int', double: ':double' },
}
const evidenceTypes: Readonly<Record<string, string>> = {
  ...{ id: 'id:ID(Evidence)', sentence: 'sentence:int', start: 'start:int', end: 'end:int' },
  confidence: 'confidence:double',
}

/** What `neo4j-admin database import` reads: entities, articles and evidence as nodes, and what joins them. */
export function* neo4jFiles(graph: Graph, options: ExportOptions): Generator<ExportFile> {
  const file = (name: string, heads: readonly string[], rows: Iterable<readonly Cell[]>): ExportFile => ({
    name: `${name}.csv`,
    parts: table(heads, rows, { field: plainField, bom: options.bom }),
  })
  const nodeColumns = [...columnsOf(nodesOf(graph))]
  const edgeColumns = [...columnsOf(edgesOf(graph))]
  const typed = ([name, type]: readonly [string, ColumnType]) => name + types[type]
  yield file(
    'entities',
    ['id:ID(Entity)', ...nodeColumns.map(typed), ':LABEL'],
    entityRows(graph, nodeColumns),
  )
  yield file(
    'relations',
    [':START_ID(Entity)', ':END_ID(Entity)', ':TYPE', 'id', ...edgeColumns.map(typed)],
    relationRows(graph, edgeColumns),
  )
  const evidenceHeads = evidenceColumns.map(name => evidenceTypes[name] ?? name)
  yield file('evidence', [...evidenceHeads, ':LABEL'], labeled(evidenceRows(graph), 'Evidence'))
  const articleHeads = articleColumns.map(name => (name === 'id' ? 'id:ID(Article)' : name))
  yield file('articles', [...articleHeads, ':LABEL'], labeled(articleRows(graph), 'Article'))
  yield file(
    'stands-in',
    [':START_ID(Evidence)', ':END_ID(Article)', ':TYPE'],
    joins(graph, 'article', 'STANDS_IN'),
  )
  yield file(
    'said-by',
    [':START_ID(Evidence)', ':END_ID(Entity)', ':TYPE'],
    joins(graph, 'attributedTo', 'SAID_BY'),
  )
}

type Columns = readonly (readonly [string, ColumnType])[]

function* entityRows(graph: Graph, columns: Columns): Generator<Cell[]> {
  for (const { id, attributes } of nodesOf(graph))
    yield [id, ...columns.map(([name]) => attributes[name]), `Entity;${labelOf(attributes.type)}`]
}

function* relationRows(graph: Graph, columns: Columns): Generator<Cell[]> {
  for (const { key, source, target, attributes } of edgesOf(graph))
    yield [source, target, typeOf(attributes.relation), key, ...columns.map(([name]) => attributes[name])]
}

function* labeled(rows: Iterable<Cell[]>, label: string): Generator<Cell[]> {
  for (const row of rows) yield [...row, label]
}

function* joins(graph: Graph, to: 'article' | 'attributedTo', type: string): Generator<Cell[]> {
  for (const { evidence } of edgesOf(graph))
    for (const piece of evidence) if (piece[to] !== null) yield [piece.id, piece[to], type]
}
