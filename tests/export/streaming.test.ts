import { describe, expect, test, vi } from 'vitest'
import type { ExportOptions } from '../../src/export/format.ts'
import { type FormatName, formats } from '../../src/export/formats.ts'
import { buildGraph, type Graph } from '../../src/merge/graph.ts'
import { makeGraph } from '../../src/merge/make-graph.ts'
import { parseGraph } from '../../src/merge/parse-graph.ts'
import { serializeGraph } from '../../src/merge/serialize.ts'
import { EvidenceStore } from '../../src/merge/store/evidence-store.ts'
import { makeExtraction } from '../merge/make-extraction.ts'

const text = 'أدانت موسكو الهجوم على سوريا بأشد العبارات في بيان صدر اليوم.'
const small = buildGraph([
  makeExtraction({ id: 'a', publishedAt: '2024-01-15' }, text, [{ says: 'person:p0 condemned person:p1' }]),
])
const SIZE = 3000

/** A chain of people who condemn each other, and how often its evidence has been asked for. */
function chain(): { graph: Graph; asked: () => number } {
  const [edge] = small.edges.values()
  const [pieces] = small.evidence.values()
  const node = small.nodes.get('person:p0')
  if (!edge || !pieces || !node) throw new Error('no edge')
  const numbers = Array.from({ length: SIZE }, (_, at) => at)
  const keys = numbers.map(at => `e${at}`)
  const evidence = new Map(keys.map(key => [key, pieces.map(piece => ({ ...piece, id: key, edge: key }))]))
  let asked = 0
  const counted = new Proxy(evidence, {
    get(map, name) {
      if (name === 'get')
        return (key: string) => {
          asked++
          return map.get(key)
        }
      const member = Reflect.get(map, name)
      return typeof member === 'function' ? member.bind(map) : member
    },
  })
  const graph = makeGraph({
    nodes: new Map(numbers.map(at => [`person:p${at}`, node])),
    edges: new Map(
      numbers.map(at => [
        `e${at}`,
        { ...edge, key: `e${at}`, source: `person:p${at}`, target: `person:p${(at + 1) % SIZE}` },
      ]),
    ),
    articles: small.articles,
    evidence: counted,
  })
  return { graph, asked: () => asked }
}

const one = Object.entries(formats).filter(([, format]) => format.files === 'one') as [
  FormatName,
  (typeof formats)[FormatName],
][]
const cases: [string, FormatName, ExportOptions][] = [
  ...one.map(([name]) => [name, name, {}] as [string, FormatName, ExportOptions]),
  ['gexf 1.2', 'gexf', { gexfVersion: '1.2' }],
]

describe('memory stays flat: a part is small, and made when it is asked for', () => {
  test.each(cases)('%s', async (_, name, options) => {
    const format = formats[name]
    if (format.files !== 'one') throw new Error('several files')
    const { graph, asked } = chain()
    let [largest, written, atFirstQuote] = [0, 0, -1]
    for (const part of (await format.load())(graph, options)) {
      if (atFirstQuote < 0 && part.includes(text)) atFirstQuote = asked()
      largest = Math.max(largest, part.length)
      written += part.length
    }
    expect(written).toBeGreaterThan(SIZE * 50)
    // the largest is a batch of Cypher: 200 rows
    expect(largest).toBeLessThan(200 * 1000)
    // when the first sentence is handed out, those of nearly all edges are still to be looked up
    expect(atFirstQuote).toBeGreaterThanOrEqual(0)
    expect(asked() - atFirstQuote).toBeGreaterThan(SIZE * 0.9)
  })

  test('the tables of csv', async () => {
    for (const options of [{}, { neo4j: true }]) {
      const { graph } = chain()
      for (const { parts } of (await formats.csv.load())(graph, options)) {
        let largest = 0
        for (const part of parts) largest = Math.max(largest, part.length)
        expect(largest).toBeLessThan(2000)
      }
    }
  })

  test('the articles of brat: each piece of an edge with many is made once, with its article', async () => {
    const says = [{ says: 'person:p0 condemned person:p1' }, { says: 'person:p1 met_with person:p0' }]
    const numbers = Array.from({ length: 200 }, (_, at) => at)
    const built = buildGraph(numbers.map(at => makeExtraction({ id: `a${at}` }, text, says)))
    const write = await formats.brat.load()
    if (formats.brat.files !== 'several') throw new Error('one file')
    const plain = makeGraph({ ...built, evidence: new Map(built.evidence) })
    const files = (graph: Graph) =>
      [...write(graph, {})].map(({ name, parts }) => [name, [...parts].join('')])
    const expected = files(plain)
    expect(expected).toHaveLength(1 + 2 * numbers.length)
    const made = vi.spyOn(EvidenceStore.prototype, 'at')
    for (const graph of [built, parseGraph(serializeGraph(built))]) {
      made.mockClear()
      expect(files(graph)).toEqual(expected)
      expect(made).toHaveBeenCalledTimes(says.length * numbers.length)
      made.mockClear()
      let handedOut = 0
      for (const _ of write(graph, {})) if (++handedOut === 2) break
      expect(made).toHaveBeenCalledTimes(says.length)
    }
    made.mockRestore()
  })
})
