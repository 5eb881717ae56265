import cytoscapeReader from 'cytoscape'
import Graphology, { MultiDirectedGraph } from 'graphology'
import * as gexfReader from 'graphology-gexf'
import * as graphmlReader from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { nameToken } from '../../src/export/graphml.ts'
import type { NodeAttributes } from '../../src/merge/graph-schema.ts'
import { evidenceLines, type Facts, factsOf, oneLine, sorted } from './facts.ts'
import { graph, nasty, written } from './fixture.ts'

const expected = factsOf(graph)

test('the fixture has what breaks formats, and real articles', () => {
  expect(graph.network.order).toBeGreaterThan(25)
  expect(graph.network.size).toBeGreaterThan(20)
  expect(expected.evidence.length).toBeGreaterThan(15)
  const edges = graph.network.mapEdges((_, attributes) => attributes)
  expect(edges.some(edge => edge.polarity === 'negated')).toBe(true)
  expect(edges.some(edge => edge.weight > 1)).toBe(true)
  expect(new Set(graph.network.mapNodes((_, { label }) => label))).toContain(nasty.halves)
})

type Loaded = MultiDirectedGraph<Record<string, string>, Record<string, string>>

const readGraphology = (read: Loaded): Facts => {
  const ids = new Map(read.mapNodes((id, { key }) => [id, key ?? id]))
  const nodes = read.mapNodes((id, { label }) => `${ids.get(id)} ${oneLine(label ?? '')}`)
  const evidence: string[] = []
  const edges = read.mapEdges((id, attributes, source, target) => {
    const key = attributes.key ?? id
    evidence.push(...evidenceLines(key, attributes.evidence))
    return `${key} ${ids.get(source)} ${attributes.relation} ${attributes.polarity} ${ids.get(target)}`
  })
  return sorted({ nodes, edges, evidence })
}

describe('graphology', () => {
  test('reads graph.json', async () => {
    const content = JSON.parse(await written('graphology'))
    // graphology's types leave the static `from` out
    const loaded = (Graphology as unknown as { from: (content: unknown) => Loaded }).from(content)
    const { evidence: _, ...facts } = readGraphology(loaded)
    expect(facts.edges).toEqual(expected.edges)
    expect(content.evidence.length).toBe([...graph.evidence.values()].flat().length)
  })
})

describe('GEXF', () => {
  test.each(['1.3', '1.2'] as const)('%s is read by graphology-gexf', async gexfVersion => {
    const xml = await written('gexf', { gexfVersion })
    expect(readGraphology(gexfReader.parse(MultiDirectedGraph, xml))).toEqual(expected)
  })

  test('the days of the evidence are spells: a day, a whole month, a whole year, each once and in order', async () => {
    const xml = await written('gexf')
    const edge = /<edge id="[^"]+" source="person:&quot;&lt;&amp;&gt;"[^>]*kind="condemned affirmed">.*/.exec(
      xml,
    )?.[0]
    expect(edge).toContain(
      '<spells><spell start="2024-01-01" end="2024-01-31"/><spell start="2024-01-15" end="2024-01-15"/></spells>',
    )
    expect(xml).toContain('<spell start="2023-01-01" end="2023-12-31"/>')
  })

  test('positions, sizes and colors of nodes are drawn, other scalars are columns', async () => {
    const shown = { x: 1.5, y: -2, size: 4, color: '#00ff80', pagerank: 0.25 }
    const nodes = new Map(graph.nodes)
    nodes.set('country:SY', { ...nodes.get('country:SY'), ...shown } as NodeAttributes)
    const read = gexfReader.parse(MultiDirectedGraph, await written('gexf', {}, { ...graph, nodes }))
    expect(read.getNodeAttributes('country:SY')).toMatchObject({ x: 1.5, y: -2, size: 4, pagerank: 0.25 })
    expect(read.getNodeAttribute('country:SY', 'color')).toMatch(/^(#00ff80|rgb\(0, ?255, ?128\))$/)
  })
})

describe('GraphML', () => {
  test('is read by graphology-graphml', async () => {
    expect(readGraphology(graphmlReader.parse(MultiDirectedGraph, await written('graphml')))).toEqual(
      expected,
    )
  })

  test.each([
    ['country:SY', 'country:SY'],
    ['place:غزة', 'place:غزة'],
    ['place:a b', 'place:a_20_b'],
    ['place:a_20_b', 'place:a_5f_20_5f_b'],
    ['person:"<😀', 'person:_22__3c__1f600_'],
    ['', '_empty_'],
  ])('the id %j is the name token %j', (id, token) => {
    expect(nameToken(id)).toBe(token)
  })
})

describe('xmllint', () => {
  const wellFormed = (contents: string) =>
    validateXML({ xml: { fileName: 'g.xml', contents }, normalization: 'c14n' })

  test.each([
    ['gexf', {}],
    ['gexf', { gexfVersion: '1.2' }],
    ['graphml', {}],
  ] as const)('%s %j is well-formed XML', async (format, options) => {
    const { valid, errors } = await wellFormed(await written(format, options))
    expect([valid, errors]).toEqual([true, []])
  })

  test('sees what is not', async () => {
    expect((await wellFormed('<a b="\u0007"/>')).valid).toBe(false)
  })
})

describe('Cytoscape', () => {
  test('is read by Cytoscape.js', async () => {
    const { elements } = JSON.parse(await written('cytoscape'))
    const cy = cytoscapeReader({ headless: true, elements })
    const evidence = cy
      .edges()
      .map(edge => [edge.id(), edge.data('evidence') as string[]] as const)
      .flatMap(([key, lines]) => lines.map(line => `${key} ${oneLine(line)}`))
    expect(
      sorted({
        nodes: cy.nodes().map(node => `${node.id()} ${oneLine(node.data('label'))}`),
        edges: cy
          .edges()
          .map(
            edge =>
              `${edge.id()} ${edge.data('source')} ${edge.data('relation')} ${edge.data('polarity')} ${edge.data('target')}`,
          ),
        evidence,
      }),
    ).toEqual(expected)
  })
})
