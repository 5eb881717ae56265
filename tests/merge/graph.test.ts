import fc from 'fast-check'
import Graphology, { type MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/merge/graph.ts'
import { parseGraph, serializeGraph } from '../../src/merge/serialize.ts'
import { arbitraryExtraction } from './arbitrary-extraction.ts'
import { makeExtraction } from './make-extraction.ts'

const text = 'بحث لافروف مع عبد اللهيان. وقالت الوزارة إن موسكو أدانت الهجوم.'
const first = makeExtraction({ id: 'a', publishedAt: '2024-01-15T10:00:00Z', source: 'SANA' }, text, [
  { says: 'person:lavrov discussed_with person:abdollahian', in: 'بحث لافروف', cameo: '041' },
  { says: 'country:RU condemned country:US', by: 'ministry:RU-foreign', in: 'أدانت' },
  { says: '- attacked country:YE' },
  { says: 'country:US attacked -' },
])
const second = makeExtraction({ id: 'b', publishedAt: '2024-01-16', source: 'TASS' }, text, [
  { says: 'person:abdollahian discussed_with person:lavrov', in: 'بحث لافروف', cameo: '041' },
  { says: 'country:RU not condemned country:US' },
  { says: 'country:RU condemned country:US' },
])
const third = makeExtraction({ id: 'c' }, text, [
  { says: 'country:RU condemned country:US', on: '2023-12-31', in: 'وقالت' },
  { says: 'country:RU condemned country:US', on: '2023-12-31', in: 'وقالت' },
  { says: 'person:lavrov discussed_with person:abdollahian', cameo: '040' },
])

describe('edges', () => {
  const graph = buildGraph([second, first, third])
  const edge = (source: string, target: string, polarity = 'affirmed') => {
    const key = graph.network.findEdge(
      (_, attributes, from, to) => from === source && to === target && attributes.polarity === polarity,
    )
    return { key, ...graph.network.getEdgeAttributes(key), evidence: graph.evidence.get(key as string) }
  }

  test('there is one for each source, relation, target and polarity; partial relations are none', () => {
    expect(
      graph.network.mapEdges((_, { relation, polarity }, from, to) => [from, relation, to, polarity]),
    ).toEqual([
      ['country:RU', 'condemned', 'country:US', 'affirmed'],
      ['country:RU', 'condemned', 'country:US', 'negated'],
      ['person:abdollahian', 'discussed_with', 'person:lavrov', 'affirmed'],
    ])
  })

  test('attributes are those of the contract', () => {
    const { key, evidence, ...attributes } = edge('country:RU', 'country:US')
    expect(attributes).toEqual({
      label: 'condemned',
      relation: 'condemned',
      polarity: 'affirmed',
      weight: 3,
      articles: 3,
      sources: 3,
      firstSeen: '2023-12-31',
      lastSeen: '2024-01-16',
      cameo: '111',
      plover: 'ACCUSE',
      quad: 'verbal_conflict',
      goldstein: -2,
      color: '#fcae91',
      size: 1.7,
    })
    expect(key).toMatch(/^[0-9a-f]{32}$/)
    expect(evidence?.map(piece => [piece.article, piece.text, piece.attributedTo])).toEqual([
      ['a', 'أدانت', 'ministry:RU-foreign'],
      ['b', text, null],
      ['c', 'وقالت', null],
    ])
  })

  test('a code is refined where all evidence agrees, else it is the root', () => {
    const refined = buildGraph([first, second]).network
    expect(refined.getEdgeAttribute(refined.edges('person:abdollahian')[0], 'cameo')).toBe('041')
    expect(edge('person:abdollahian', 'person:lavrov').cameo).toBe('040')
  })

  test('a symmetric relation stated in both directions in one sentence rests on it once', () => {
    const both = makeExtraction({ id: 'd' }, text, [
      { says: 'country:RU met_with country:IR' },
      { says: 'country:IR met_with country:RU' },
    ])
    expect(buildGraph([both]).network.mapEdges((_, { weight }, from, to) => [from, to, weight])).toEqual([
      ['country:IR', 'country:RU', 1],
    ])
  })

  test('no evidence, no edge', () => {
    expect(graph.network.edges().every(key => (graph.evidence.get(key)?.length ?? 0) > 0)).toBe(true)
  })
})

describe('nodes', () => {
  test('are all entities, in the order of ids, with scalars that do not depend on the order of articles', () => {
    const says = [{ says: 'person:x visited country:RU', by: 'person:x' }]
    const one = makeExtraction({ id: '1' }, text, says, [
      { id: 'person:x', label: 'X', names: { ar: ['س', 'ص'], en: ['X'] }, known: false },
      { id: 'place:alone', iso: 'RU', wikidata: 'Q1' },
    ])
    const two = makeExtraction({ id: '2' }, text, says, [
      { id: 'person:x', label: 'Y', names: { ar: ['ع', 'س'] }, known: false },
    ])
    const three = makeExtraction({ id: '3' }, text, says, [{ id: 'person:x', label: 'Y', names: {} }])
    const { network } = buildGraph([three, two, one])
    expect(network.nodes()).toEqual(['country:RU', 'person:x', 'place:alone'])
    const { x, y, ...attributes } = network.getNodeAttributes('person:x')
    expect([x, y].map(value => typeof value)).toEqual(['number', 'number'])
    expect(attributes).toEqual({
      color: '#0072b2',
      size: 4.7,
      label: 'Y',
      type: 'person',
      known: true,
      articles: 3,
      mentions: 3,
      names_ar: 'س | ع | ص',
      names_en: 'X',
    })
    expect(network.getNodeAttributes('place:alone')).toMatchObject({ iso: 'RU', wikidata: 'Q1', articles: 1 })
    for (const attributes of network.mapNodes((_, all) => all))
      for (const value of Object.values(attributes))
        expect(['string', 'number', 'boolean']).toContain(typeof value)
  })

  test('an entity that only a relation names is a node too', () => {
    const relationOnly = { ...first, entities: [] }
    expect(buildGraph([relationOnly]).network.getNodeAttributes('person:lavrov')).toMatchObject({
      label: 'person:lavrov',
      type: 'person',
      mentions: 0,
    })
  })
})

describe('graph.json', () => {
  const serialized = serializeGraph(buildGraph([first, second, third]))

  test('loads with graphology and says the same', () => {
    const content = JSON.parse(serialized)
    expect(Object.keys(content)).toEqual(['options', 'attributes', 'nodes', 'edges', 'articles', 'evidence'])
    // graphology's types leave the static `from` out
    const loaded = (Graphology as unknown as { from: (content: unknown) => MultiDirectedGraph }).from(content)
    expect([loaded.order, loaded.size, loaded.multi, loaded.type]).toEqual([6, 3, true, 'directed'])
    for (const piece of content.evidence) {
      expect(loaded.hasEdge(piece.edge)).toBe(true)
      expect(text.slice(piece.start, piece.end)).toBe(piece.text)
    }
  })

  test('comes back through parsing byte for byte', () => {
    expect(serializeGraph(parseGraph(serialized))).toBe(serialized)
    const empty = serializeGraph(buildGraph([]))
    expect(serializeGraph(parseGraph(empty))).toBe(empty)
  })

  test('keeps further scalars that viewers add to nodes', () => {
    const moved = JSON.parse(serialized)
    moved.nodes[0].attributes.x = 1.5
    expect(parseGraph(JSON.stringify(moved)).network.getNodeAttribute(moved.nodes[0].key, 'x')).toBe(1.5)
  })

  test.each([
    ['no JSON', () => '{', /^g\.json: expected a graph\.json that isnad wrote, found no JSON/],
    [
      'another JSON',
      () => '{"nodes": []}',
      /^g\.json: expected a graph\.json that isnad wrote: .* \(options\)$/,
    ],
    [
      'a graph of another version',
      (g: Content) => {
        g.attributes.version = 9
      },
      /expected a graph of version 1, found version 9; build it anew with this isnad \(attributes\.version\)$/,
    ],
    [
      'nodes that are no list',
      (g: Content) => {
        g.nodes = {}
      },
      /a list of records \(nodes\)$/,
    ],
    [
      'an unknown relation',
      (g: Content) => {
        g.edges[0].attributes.relation = 'liked'
      },
      /\(edges\.0\.attributes\.relation\)$/,
    ],
    [
      'an edge into nothing',
      (g: Content) => {
        g.edges[0].target = 'country:XX'
      },
      /expected both ends among the nodes.*\(edges\.0\)$/,
    ],
    [
      'an edge without evidence',
      (g: Content) => {
        g.evidence = []
      },
      /expected evidence for edge .*\(edges\.0\)$/,
    ],
    [
      'evidence of no edge',
      (g: Content) => {
        g.evidence[0].edge = 'x'
      },
      /expected an edge of this file, found x \(evidence\.0\.edge\)$/,
    ],
    [
      'evidence of no article',
      (g: Content) => {
        g.articles = []
      },
      /expected an article of this file.*\(evidence\.0\.article\)$/,
    ],
    [
      'a node twice',
      (g: Content) => {
        g.nodes.push(g.nodes[0])
      },
      /expected each node once/,
    ],
    [
      'an edge twice',
      (g: Content) => {
        g.edges.push(g.edges[0])
      },
      /expected each key once/,
    ],
    [
      'an attribute that is no scalar',
      (g: Content) => {
        g.nodes[0].attributes.x = [1]
      },
      /\(nodes\.0\.attributes\.x\)$/,
    ],
  ])('%s is refused, naming the field', (_, change, message) => {
    const content = JSON.parse(serialized)
    const changed = change(content) ?? JSON.stringify(content)
    expect(() => parseGraph(changed, 'g.json')).toThrow(message)
    expect(() => parseGraph(changed, 'g.json')).toThrow(expect.objectContaining({ code: 'bad-graph' }))
  })
})

// biome-ignore lint/suspicious/noExplicitAny: files are broken on purpose
type Content = any

describe('the same articles give the same bytes', () => {
  const articles = fc.array(arbitraryExtraction, { maxLength: 8 })

  test('in any order, once or twice', () => {
    const shuffled = articles.chain(list =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        // copies, because equal articles read twice are not the same object
        expect(serializeGraph(buildGraph(structuredClone(other)))).toBe(serializeGraph(buildGraph(list)))
      }),
      { numRuns: 1000 },
    )
  })

  test('and a file that can be read back, with evidence on every edge', () => {
    fc.assert(
      fc.property(articles, list => {
        const serialized = serializeGraph(buildGraph(list))
        expect(serializeGraph(parseGraph(serialized))).toBe(serialized)
        const { edges, evidence } = JSON.parse(serialized)
        const edgeOf = (evidence as { edge: string }[]).map(piece => piece.edge)
        for (const { key, attributes } of edges)
          expect(edgeOf.filter(edge => edge === key)).toHaveLength(attributes.weight)
      }),
      { numRuns: 300 },
    )
  })
})
