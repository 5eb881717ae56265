import { type ColumnType, columnsOf } from './columns.ts'
import type { WriteText } from './format.ts'
import { quotesOf, speakersOf } from './quotes.ts'
import { type Spell, spellsOf } from './spells.ts'
import { edgesOf, nodesOf, type Scalar } from './view.ts'
import { xmlAttributes } from './xml.ts'

const namespaces = {
  '1.2': { xmlns: 'http://www.gexf.net/1.2draft', 'xmlns:viz': 'http://www.gexf.net/1.2draft/viz' },
  '1.3': { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz' },
} as const

type Values = Readonly<Record<string, Scalar>>
type Columns = ReadonlyMap<string, ColumnType>

// what GEXF has places of its own for
const drawn: ReadonlySet<string> = new Set(['label', 'x', 'y', 'size', 'color'])
const ownOfEdges: ReadonlySet<string> = new Set(['label', 'weight', 'color', 'size'])

/**
 * GEXF (1.3 unless 1.2 is asked for), streamed: positions, sizes and colors as viz, the days of the evidence as spells.
 * In 1.3 parallel edges differ in `kind`, without which Gephi merges them.
 */
export const gexf: WriteText = function* (graph, options) {
  const version = options.gexfVersion ?? '1.3'
  const nodeColumns = columnsBut(columnsOf(nodesOf(graph)), drawn)
  const edgeColumns = columnsBut(columnsOf(edgesOf(graph)), ownOfEdges)
  edgeColumns.set('evidence', 'string').set('attributedTo', 'string')
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf${xmlAttributes({ ...namespaces[version], version })}>\n`
  yield '<meta><creator>isnad</creator><description>Who did what to whom, and who says so</description></meta>\n'
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date">\n'
  yield* declarations('node', nodeColumns)
  yield* declarations('edge', edgeColumns)
  yield '<nodes>\n'
  for (const { id, attributes } of nodesOf(graph))
    yield `<node${xmlAttributes({ id, label: attributes.label })}>${valuesOf(attributes, nodeColumns)}${viz(attributes)}</node>\n`
  yield '</nodes>\n<edges>\n'
  for (const { key, source, target, attributes, evidence } of edgesOf(graph)) {
    const { label, weight, relation, polarity, color } = attributes
    const kind = version === '1.3' ? `${relation} ${polarity}` : undefined
    const said = { ...attributes, evidence: quotesOf(evidence), attributedTo: speakersOf(evidence).join(' ') }
    yield `<edge${xmlAttributes({ id: key, source, target, label, weight: weight ?? 1, kind })}>`
    yield `${valuesOf(said, edgeColumns)}${spellElements(spellsOf(evidence, graph))}${viz({ color: color ?? null })}</edge>\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

const columnsBut = (columns: Columns, left: ReadonlySet<string>) =>
  new Map([...columns].filter(([name]) => !left.has(name)))

function* declarations(of: 'node' | 'edge', columns: Columns): Generator<string> {
  yield `<attributes class="${of}" mode="static">\n`
  for (const [name, type] of columns) yield `<attribute${xmlAttributes({ id: name, title: name, type })}/>\n`
  yield '</attributes>\n'
}

function valuesOf(values: Values, columns: Columns): string {
  const elements = [...columns.keys()]
    .filter(name => values[name] !== null && values[name] !== undefined && values[name] !== '')
    .map(name => `<attvalue${xmlAttributes({ for: name, value: values[name] })}/>`)
  return elements.length === 0 ? '' : `<attvalues>${elements.join('')}</attvalues>`
}

const spellElements = (spells: readonly Spell[]): string =>
  spells.length === 0
    ? ''
    : `<spells>${spells.map(spell => `<spell${xmlAttributes({ ...spell })}/>`).join('')}</spells>`

function viz({ x, y, size, color }: Partial<Values>): string {
  const rgb = typeof color === 'string' ? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color) : null // "#00ff80"
  const [r, g, b] = rgb?.slice(1).map(part => Number.parseInt(part, 16)) ?? []
  return [
    rgb ? `<viz:color${xmlAttributes({ r, g, b })}/>` : '',
    typeof x === 'number' && typeof y === 'number' ? `<viz:position${xmlAttributes({ x, y, z: 0 })}/>` : '',
    typeof size === 'number' ? `<viz:size${xmlAttributes({ value: size })}/>` : '',
  ].join('')
}
