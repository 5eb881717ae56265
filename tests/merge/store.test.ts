import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortedBy } from '../../src/merge/counting-sort.ts'
import { buildGraph } from '../../src/merge/graph.ts'
import { JoinedMap } from '../../src/merge/store/joined-map.ts'
import { Keys } from '../../src/merge/store/keys.ts'
import { Profiles } from '../../src/merge/store/profiles.ts'
import { Texts } from '../../src/merge/store/texts.ts'
import { makeExtraction } from './make-extraction.ts'

test('texts come back, those of full pages and of the open one, halves of surrogate pairs too', () => {
  const texts = new Texts()
  const added = ['', 'أ'.repeat(70_000), ...Array.from({ length: 30_000 }, (_, at) => `نص ${at} \ud83d`), 'x']
  const numbers = added.map(text => texts.add(text))
  expect(texts.size).toBe(added.length)
  expect(numbers.map(number => texts.at(number))).toEqual(added)
})

test('keys are found by number, in their order and out of it', () => {
  const all = Array.from({ length: 5000 }, (_, at) => `key ${at * 7}`)
  const keys = new Keys(number => all[number] as string)
  expect([0, 1, 2, 1, 4000, 4001, 3].map(at => keys.findInOrder(all[at] as string, all.length))).toEqual([
    0, 1, 2, 1, 4000, 4001, 3,
  ])
  expect(keys.findInOrder('key 1', all.length)).toBe(-1)
  expect(keys.find('key 34993')).toBe(4999)
})

test('a sort by counting is a stable sort', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 999 })), values => {
      const key = (value: number) => value % 10
      expect([...sortedBy(Uint32Array.from(values), key, 10)]).toEqual(
        values.toSorted((a, b) => key(a) - key(b)),
      )
    }),
  )
})

test('descriptions that differ in anything are told apart', () => {
  const one = {
    id: 'person:x',
    type: 'person',
    label: 'X',
    names: { ar: ['س'], en: ['X'] },
    known: true,
  } as const
  const others = [
    one,
    { ...one, label: 'Y' },
    { ...one, known: false },
    { ...one, wikidata: 'Q1' },
    { ...one, names: { ar: ['س'] } },
    { ...one, names: { ar: ['س'], en: ['X'], fr: ['X'] } },
    { ...one, names: { ar: ['س'], en: ['X', 'Y'] } },
    { ...one, names: { ar: ['س'], en: ['Y'] } },
    { ...one, names: { ar: ['س'], fr: ['X'] } },
  ].map(profile => structuredClone(profile) as Parameters<Profiles['number']>[0])
  const profiles = new Profiles()
  expect(others.map(profile => profiles.number(profile))).toEqual([...others.keys()])
  expect(others.map(profile => profiles.number(structuredClone(profile)))).toEqual([...others.keys()])
})

describe('the maps of a graph', () => {
  const graph = buildGraph([
    makeExtraction({ id: 'a' }, 'نص', [
      { says: 'country:RU condemned country:US' },
      { says: 'country:RU met_with country:IR' },
      { says: 'country:US attacked country:US' },
    ]),
  ])
  const { edges, evidence } = graph

  test.each([
    ['edges', edges],
    ['evidence', evidence],
    ['two joined', new JoinedMap<unknown>(edges, new Map([['x', 1]]))],
  ] as [string, ReadonlyMap<string, unknown>][])('of %s are as a Map is', (_, map) => {
    const copy = new Map(map)
    expect(map.size).toBe(copy.size)
    expect([...map.keys()]).toEqual([...copy.keys()])
    expect([...map.values()]).toEqual([...copy.values()])
    const visited: unknown[] = []
    map.forEach((value, key) => {
      visited.push([key, value])
    })
    expect(visited).toEqual([...copy])
    for (const key of [...copy.keys()].reverse())
      expect([map.has(key), map.get(key)]).toEqual([true, copy.get(key)])
    expect([map.has('nothing'), map.get('nothing')]).toEqual([false, undefined])
  })
})
