import { type ColumnType, columnsOf } from './columns.ts'
import type { WriteText } from './format.ts'
import { quotesOf, speakersOf } from './quotes.ts'
import { edgesOf, nodesOf, type Scalar } from './view.ts'
import { xmlAttributes, xmlText } from './xml.ts'

const root = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
}
const types: Readonly<Record<ColumnType, string>> = {
  ...{ string: 'string', boolean: 'boolean', integer: 'int', double: 'double' },
}

type Columns = ReadonlyMap<string, ColumnType>

/** GraphML, streamed. Its ids must be NMTOKENs, so nodes and edges keep their own ids in the attribute `key`. */
export const graphml: WriteText = function* (graph) {
  const nodeColumns = columnsOf(nodesOf(graph)).set('key', 'string')
  const edgeColumns = columnsOf(edgesOf(graph)).set('key', 'string')
  edgeColumns.set('evidence', 'string').set('attributedTo', 'string')
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml${xmlAttributes(root)}>\n`
  yield* declarations('node', 'n', nodeColumns)
  yield* declarations('edge', 'e', edgeColumns)
  yield '<graph id="isnad" edgedefault="directed">\n'
  for (const { id, attributes } of nodesOf(graph))
    yield `<node id="${nameToken(id)}">${dataOf('n', { ...attributes, key: id }, nodeColumns)}</node>\n`
  for (const { key, source, target, attributes, evidence } of edgesOf(graph)) {
    const ends = `id="${nameToken(key)}" source="${nameToken(source)}" target="${nameToken(target)}"`
    const said = { evidence: quotesOf(evidence), attributedTo: speakersOf(evidence).join(' ') }
    yield `<edge ${ends}>${dataOf('e', { ...attributes, ...said, key }, edgeColumns)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

function* declarations(of: 'node' | 'edge', prefix: string, columns: Columns): Generator<string> {
  for (const [at, [name, type]] of [...columns].entries())
    yield `<key${xmlAttributes({ id: prefix + at, for: of, 'attr.name': columnName(name), 'attr.type': types[type] })}/>\n`
}

function dataOf(prefix: string, values: Readonly<Record<string, Scalar>>, columns: Columns): string {
  let data = ''
  let at = 0
  for (const name of columns.keys()) {
    const value = values[name]
    if (value !== null && value !== undefined)
      data += `<data key="${prefix}${at}">${xmlText(String(value))}</data>`
    at++
  }
  return data
}

/** The name of a column, which must be a name token too: viewers may have added any. */
const columnName = (name: string): string =>
  /^[\p{Ll}\p{Lu}\p{Lo}\d:._-]+$/u.test(name) ? name : nameToken(name) // "page rank" → "page_20_rank"

/** An id as an XML name token, different ones for different ids: `place:a b` → `place:a_20_b`. */
export const nameToken = (id: string): string =>
  id === ''
    ? '_empty_'
    : id.replace(
        /[^\p{Ll}\p{Lu}\p{Lo}\d:.-]/gu,
        found => `_${(found.codePointAt(0) as number).toString(16)}_`,
      )
