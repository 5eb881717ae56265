import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/merge/graph.ts'
import { GraphLines } from '../../src/merge/graph-lines.ts'
import { serializeGraph } from '../../src/merge/serialize.ts'
import { smallGraph } from '../query/small-graph.ts'

const read = (text: string) => {
  const lines = new GraphLines('g.json')
  for (const line of text.replace(/\n$/, '').split('\n')) lines.add(line)
  return serializeGraph(lines.finish())
}
const written = serializeGraph(smallGraph)

describe('a graph.json read by its lines', () => {
  test.each([
    ['as it was written', written],
    ['by another program, in one line', JSON.stringify(JSON.parse(written))],
    ['by another program, indented', JSON.stringify(JSON.parse(written), null, 2)],
  ])('%s, is the same graph', (_, text) => {
    expect(read(text)).toBe(written)
  })

  test('an empty one too', () => {
    const empty = serializeGraph(buildGraph([]))
    expect(read(empty)).toBe(empty)
  })

  test('cut off anywhere, is refused and says so', () => {
    const lines = written.trimEnd().split('\n')
    for (let kept = 1; kept < lines.length; kept++)
      expect(() => read(lines.slice(0, kept).join('\n'))).toThrow(
        kept < 3 ? /^g\.json: expected a graph\.json that isnad wrote, found no JSON/ : /cut off/,
      )
    for (const cut of [0.3, 0.6, 0.9, 0.99])
      expect(() => read(written.slice(0, written.length * cut))).toThrow(/cut off/)
  })

  test.each([
    [
      'of another version',
      written.replace('"version":1', '"version":2'),
      /expected a graph of version 1, found version 2/,
    ],
    [
      'with a wrong record',
      written.replace('"polarity":"affirmed"', '"polarity":"maybe"'),
      /\(edges\.\d+\.attributes\.polarity\)$/,
    ],
    [
      'with lists in another order',
      written.replace('"nodes": [', '"edges": ['),
      /expected the list "nodes", found "edges"/,
    ],
    ['of nothing', '', /found no JSON/],
    ['of an extraction', '{"article":{},"entities":[]}', /\(options\)$/],
  ])('%s, is refused', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'bad-graph' }))
  })
})
