import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { ExportOptions } from '../../src/export/format.ts'
import type { FormatName } from '../../src/export/formats.ts'
import type { NodeAttributes } from '../../src/merge/graph-schema.ts'
import { graph, written } from './fixture.ts'

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(`schemas/${fileName}`, import.meta.url), 'utf8'),
})
const older = ({ fileName, contents }: ReturnType<typeof schema>) => ({
  fileName,
  contents: contents
    .replaceAll('http://gexf.net/1.3', 'http://www.gexf.net/1.2draft')
    .replace('fixed="1.3"', 'fixed="1.2"')
    .replace('<xs:attribute name="kind" type="xs:token"/>', ''),
})
const schemas = {
  gexf: { schema: schema('gexf.xsd'), preload: schema('gexf-viz.xsd') },
  'gexf 1.2': { schema: older(schema('gexf.xsd')), preload: older(schema('gexf-viz.xsd')) },
  graphml: { schema: schema('graphml.xsd'), preload: [] },
}

async function faults(name: keyof typeof schemas, contents: string): Promise<string[]> {
  const { schema, preload } = schemas[name]
  const { errors } = await validateXML({
    xml: { fileName: 'g.xml', contents },
    schema,
    preload,
    maxMemoryPages: 4096,
  })
  return errors.map(({ message }) => message)
}

// what a viewer may have added, under names and with values of its own
const marked = (): typeof graph => {
  const [first, ...others] = graph.nodes
  if (!first) throw new Error('no node')
  const more = { 'page rank': 0.25, größe: 3, x: 1.5, y: -2, size: 4, color: '#00ff80' }
  const attributes = { ...first[1], ...more } as NodeAttributes
  return { ...graph, nodes: new Map([[first[0], attributes], ...others]) }
}

const cases: [keyof typeof schemas, FormatName, ExportOptions][] = [
  ['gexf', 'gexf', {}],
  ['gexf 1.2', 'gexf', { gexfVersion: '1.2' }],
  ['graphml', 'graphml', {}],
]

test.each(cases)('%s keeps to the schema', async (name, format, options) => {
  expect(await faults(name, await written(format, options))).toEqual([])
  expect(await faults(name, await written(format, options, marked()))).toEqual([])
})

test.each([
  ['an unknown element', 'gexf', /<nodes>/, '<nodes><nod id="x"/>'],
  ['an edge into nothing', 'gexf', / target="[^"]*"/, ' target="nothing"'],
  ['a node twice', 'gexf', /(<node id=[^\n]*\n)/, '$1$1'],
  ['a spell that is no day', 'gexf', /<spell start="[^"]*"/, '<spell start="2024-13-45"'],
  ['a color beyond the last', 'gexf', /<viz:color r="\d+"/, '<viz:color r="256"'],
  ['an edge of a kind, which only 1.3 knows', 'gexf 1.2', / weight="/, ' kind="a" weight="'],
  ['an id with a space', 'graphml', /<edge id="[^"]*"/, '<edge id="a b"'],
  ['data without a key', 'graphml', /<data key="n0"/, '<data key="n99"'],
  ['a type of its own', 'graphml', /attr\.type="string"/, 'attr.type="text"'],
] as const)('%s is seen', async (_, name, wrong, by) => {
  const format = name === 'graphml' ? 'graphml' : 'gexf'
  const right = await written(format, name === 'gexf 1.2' ? { gexfVersion: '1.2' } : {})
  expect(right).toMatch(wrong)
  expect(await faults(name, right.replace(wrong, by))).not.toEqual([])
})
