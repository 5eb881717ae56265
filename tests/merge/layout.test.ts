import { describe, expect, test } from 'vitest'
import type { Edge } from '../../src/merge/graph.ts'
import { buildGraph } from '../../src/merge/graph.ts'
import type { NodeAttributes } from '../../src/merge/graph-schema.ts'
import { FORCED_EDGES, layOut } from '../../src/merge/layout.ts'
import { makeExtraction } from './make-extraction.ts'

const friends = ['RU', 'IR', 'SY', 'CN'].flatMap((a, at, all) =>
  all.slice(at + 1).map(b => ({ says: `country:${a} cooperates_with country:${b}` })),
)
const others = ['US', 'GB', 'FR', 'DE'].flatMap((a, at, all) =>
  all.slice(at + 1).map(b => ({ says: `country:${a} cooperates_with country:${b}` })),
)
const claims = [...friends, ...others, { says: 'country:RU condemned country:US' }]
const graph = buildGraph([makeExtraction({ id: 'a' }, 'نص', claims)])
const place = (code: string) => {
  const { x = Number.NaN, y = Number.NaN } = graph.nodes.get(`country:${code}`) as NodeAttributes
  return { x, y }
}
const distance = (a: string, b: string) => Math.hypot(place(a).x - place(b).x, place(a).y - place(b).y)

describe('positions', () => {
  test('are numbers of one decimal, no two the same', () => {
    const places = [...graph.nodes.values()].map(({ x, y }) => [x, y] as [number, number])
    for (const value of places.flat()) expect(value * 10).toBeCloseTo(Math.round(value * 10), 6)
    expect(new Set(places.map(String)).size).toBe(graph.nodes.size)
  })

  test('those that work together stand together', () => {
    expect(Math.max(distance('IR', 'SY'), distance('SY', 'CN'))).toBeLessThan(distance('IR', 'GB'))
    expect(Math.max(distance('GB', 'FR'), distance('FR', 'DE'))).toBeLessThan(distance('SY', 'DE'))
  })

  test('are these, on every machine', () => {
    expect(place('RU')).toMatchInlineSnapshot(`
      {
        "x": 13.8,
        "y": -11.6,
      }
    `)
    expect(place('DE')).toMatchInlineSnapshot(`
      {
        "x": -28.8,
        "y": 19.5,
      }
    `)
  })

  test('of a large graph are near the place of the country', () => {
    const node = (type: NodeAttributes['type'], iso?: string): NodeAttributes => ({
      ...{ label: '', known: true, articles: 1, mentions: 1, type },
      ...(iso ? { iso } : {}),
    })
    const nodes = new Map<string, NodeAttributes>([
      ['country:RU', node('country', 'RU')],
      ['ministry:RU-foreign', node('ministry', 'RU')],
      ['country:US', node('country', 'US')],
      ['person:x', node('person')],
    ])
    const [edge] = graph.edges.values()
    const edges = new Map(
      Array.from({ length: FORCED_EDGES + 1 }, (_, at): [string, Edge] => [
        String(at),
        { ...(edge as Edge), source: 'country:RU', target: 'person:x' },
      ]),
    )
    layOut(nodes, () => 1, edges)
    const [russia, ministry, states, person] = [...nodes.values()] as Required<NodeAttributes>[]
    const far = (a: typeof russia, b: typeof russia) =>
      Math.hypot((a?.x as number) - (b?.x as number), (a?.y as number) - (b?.y as number))
    expect(far(russia, ministry)).toBeLessThan(1000)
    expect(far(russia, states)).toBeGreaterThan(1000)
    expect(Number.isFinite(person?.x)).toBe(true)
  })
})

test('sizes grow with the evidence, colors tell the type', () => {
  const [russia, britain] = [graph.nodes.get('country:RU'), graph.nodes.get('country:GB')]
  expect(russia?.size).toBeGreaterThan(britain?.size ?? 0)
  expect(russia?.color).toBe(britain?.color)
  expect(new Set([...graph.edges.values()].map(({ attributes }) => attributes.color)).size).toBe(2)
})
