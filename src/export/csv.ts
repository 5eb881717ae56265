import type { Graph } from '../merge/graph.ts'
import { columnsOf } from './columns.ts'
import { csvField } from './csv-field.ts'
import { articleColumns, articleRows, evidenceColumns, evidenceRows } from './evidence-rows.ts'
import type { ExportFile, ExportOptions, WriteFiles } from './format.ts'
import { neo4jFiles } from './neo4j.ts'
import { quotesOf, speakersOf } from './quotes.ts'
import { type Cell, table } from './table.ts'
import { edgesOf, nodesOf } from './view.ts'

/** Tables of nodes, edges, evidence and articles, with Gephi's column names in the first two; or what neo4j-admin imports. */
export const csv: WriteFiles = (graph, options) =>
  options.neo4j ? neo4jFiles(graph, options) : gephiFiles(graph, options)

function* gephiFiles(graph: Graph, options: ExportOptions): Generator<ExportFile> {
  const { bom } = options
  const nodeColumns = [...columnsOf(nodesOf(graph)).keys()].filter(name => name !== 'label')
  const edgeColumns = [...columnsOf(edgesOf(graph)).keys()].filter(
    name => name !== 'label' && name !== 'weight',
  )
  const edgeHeads = ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', ...edgeColumns]
  const file = (name: string, heads: readonly string[], rows: Iterable<readonly Cell[]>): ExportFile => ({
    name: `${name}.csv`,
    parts: table(heads, rows, { field: csvField, bom }),
  })
  yield file('nodes', ['Id', 'Label', ...nodeColumns], nodeRows(graph, nodeColumns))
  yield file('edges', [...edgeHeads, 'evidence', 'attributedTo'], edgeRows(graph, edgeColumns))
  yield file('evidence', evidenceColumns, evidenceRows(graph))
  yield file('articles', articleColumns, articleRows(graph))
}

function* nodeRows(graph: Graph, columns: readonly string[]): Generator<Cell[]> {
  for (const { id, attributes } of nodesOf(graph))
    yield [id, attributes.label, ...columns.map(name => attributes[name])]
}

function* edgeRows(graph: Graph, columns: readonly string[]): Generator<Cell[]> {
  for (const { key, source, target, attributes, evidence } of edgesOf(graph)) {
    const own = [source, target, 'Directed', key, attributes.label, attributes.weight ?? 1]
    const said = [quotesOf(evidence), speakersOf(evidence).join(' ')]
    yield [...own, ...columns.map(name => attributes[name]), ...said]
  }
}
