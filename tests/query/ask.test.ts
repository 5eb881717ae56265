import { describe, expect, test } from 'vitest'
import { withBackground } from '../../src/merge/background.ts'
import { buildGraph } from '../../src/merge/graph.ts'
import { parseGraph, serializeGraph } from '../../src/merge/serialize.ts'
import { between } from '../../src/query/between.ts'
import { countKeys, counts } from '../../src/query/counts.ts'
import { query, type RelationRow } from '../../src/query/query.ts'
import { stats } from '../../src/query/stats.ts'
import { timeline } from '../../src/query/timeline.ts'
import { neighbors, path } from '../../src/query/walk.ts'
import { gazetteer } from '../languages/reading.ts'
import { makeExtraction } from '../merge/make-extraction.ts'
import { smallGraph } from './small-graph.ts'

const words = ({ source, relation, target, polarity }: RelationRow) =>
  `${source.id} ${polarity === 'negated' ? 'not ' : ''}${relation} ${target.id}`

describe('between two', () => {
  test('all relations, in both directions', () => {
    expect([...between(smallGraph, 'روسيا', 'United States')].map(words)).toEqual([
      'country:RU condemned country:US',
      'country:US not attacked country:RU',
    ])
    expect([...between(smallGraph, 'Lavrov', 'Abdollahian')].map(words)).toHaveLength(1)
    expect([...between(smallGraph, 'روسيا', 'nobody')]).toEqual([])
  })

  test('that a filter finds', () => {
    expect([...between(smallGraph, 'RU', 'US', { polarity: 'negated' })].map(words)).toEqual([
      'country:US not attacked country:RU',
    ])
    expect([...between(smallGraph, 'RU', 'US', { limit: 1 })]).toHaveLength(1)
  })
})

describe('neighbors', () => {
  const near = (depth: number) =>
    [...neighbors(smallGraph, 'لافروف', depth)].map(({ entity, distance }) => `${distance} ${entity.id}`)

  test('are reached step by step, with what leads to them', () => {
    expect(near(1)).toEqual(['1 person:hossein-amir-abdollahian', '1 ministry:RU-foreign'].sort())
    expect(near(2)).toEqual([...near(1), '2 country:RU', '2 country:US'])
    expect(near(9)).toContain('4 place:gaza-strip')
    const [first] = neighbors(smallGraph, 'لافروف')
    expect(first?.by[0]?.evidence[0]?.text).toBeTruthy()
  })

  test('only along what fits', () => {
    expect([...neighbors(smallGraph, 'لافروف', 9, { quad: 'structural' })]).toHaveLength(1)
  })
})

describe('a path', () => {
  test('is a shortest one, with its sentences', () => {
    const steps = path(smallGraph, 'لافروف', 'غزة')
    expect(steps?.map(words)).toEqual([
      'person:sergey-lavrov holds_office ministry:RU-foreign',
      'ministry:RU-foreign accused country:US',
      'country:US attacked country:IR',
      'country:IR called_for_ceasefire_in place:gaza-strip',
    ])
    for (const step of steps ?? []) expect(step.evidence[0]?.text).toBeTruthy()
  })

  test.each([
    ['لافروف', 'لافروف', 0],
    ['لافروف', 'الخارجية الروسية', 1],
    ['لافروف', 'أمريكا', 2],
  ])('from %s to %s has %d steps', (from, to, steps) => {
    expect(path(smallGraph, from, to, {}, gazetteer)).toHaveLength(steps)
  })

  test('there is none where nothing leads', () => {
    expect(path(smallGraph, 'لافروف', 'nobody')).toBeNull()
    expect(path(smallGraph, 'لافروف', 'غزة', { polarity: 'negated' })).toBeNull()
  })
})

test('a timeline counts acts by time and quad class, earliest first', () => {
  expect(timeline(smallGraph, 'روسيا')).toMatchObject([
    { time: '2024-01', evidence: 1, verbal_conflict: 1, goldstein: -2 },
    {
      time: '2024-03',
      evidence: 3,
      verbal_cooperation: 1,
      verbal_conflict: 1,
      material_conflict: 1,
      goldstein: -0.05,
    },
  ])
  expect(timeline(smallGraph, 'روسيا', 'year').map(({ time, evidence }) => [time, evidence])).toEqual([
    ['2024', 4],
  ])
  expect(timeline(smallGraph, 'روسيا', 'day', { relation: 'condemned' }).map(({ time }) => time)).toEqual([
    '2024-01-14',
    '2024-03-02',
  ])
})

describe('counts', () => {
  test.each([
    ['relation', ['attacked 2 2', 'condemned 2 1']],
    ['speaker', ['ministry:RU-foreign 1 1', 'organization:sana 1 1']],
    ['month', ['2024-03 5 5', '2024-01 4 4']],
    ['publisher', ['TASS 5 5', 'الأفق 4 4']],
    ['pair', ['country:RU – country:US 3 2', 'country:IR – country:US 1 1']],
  ] as const)('by %s', (by, expected) => {
    expect(
      counts(smallGraph, by, { limit: 2 }).map(({ key, evidence, edges }) => `${key} ${evidence} ${edges}`),
    ).toEqual(expected)
  })

  test.each(countKeys)('by %s add up to what there is', by => {
    for (const { evidence, edges } of counts(smallGraph, by, {}, gazetteer)) {
      expect(edges).toBeGreaterThan(0)
      expect(evidence).toBeGreaterThanOrEqual(edges)
    }
    expect(counts(smallGraph, by, {}, gazetteer).length).toBeGreaterThan(0)
  })

  test('an article that prints one relation twice counts both sentences', () => {
    const twice = makeExtraction({ id: 'a' }, 'أدانت روسيا. دانت روسيا.', [
      { says: 'country:RU condemned country:US', in: 'أدانت' },
      { says: 'country:RU condemned country:US', in: 'دانت روسيا' },
    ])
    expect(counts(buildGraph([twice]), 'article')).toEqual([{ key: 'a', label: 'a', evidence: 2, edges: 1 }])
  })
})

describe('by country', () => {
  const rolled = query(smallGraph, { by: 'country' }, gazetteer)
  const row = (wanted: string) => rolled.find(one => words(one) === wanted)

  test('persons and ministries become their countries, and what stays inside one falls away', () => {
    expect(rolled.map(words).sort()).toEqual([
      'country:IR called_for_ceasefire_in country:PS',
      'country:IR met_with country:RU',
      'country:IR visited country:RU',
      'country:RU accused country:US',
      'country:RU condemned country:US',
      'country:US attacked country:IR',
      'country:US not attacked country:RU',
    ])
  })

  test('keeps the sentences, and names countries that are no nodes', () => {
    expect(row('country:IR met_with country:RU')?.evidence.map(({ text }) => text)).toEqual([
      'التقى لافروف نظيره',
    ])
    expect(row('country:IR called_for_ceasefire_in country:PS')?.target.label).toBe('Palestine')
  })

  test('one act of two who act for a country is one', () => {
    const text = 'أدان لافروف والوزارة الهجوم'
    const both = makeExtraction({ id: 'a' }, text, [
      { says: 'person:sergey-lavrov condemned country:US' },
      { says: 'ministry:RU-foreign condemned country:US' },
    ])
    expect(query(buildGraph([both]), { by: 'country' }, gazetteer).map(({ weight }) => weight)).toEqual([1])
  })

  test('offices tell the country of those whom no gazetteer knows', () => {
    const minted = makeExtraction({ id: 'a' }, 'نص', [
      { says: 'person:nobody-knows holds_office ministry:RU-foreign', office: 'minister' },
      { says: 'person:nobody-knows condemned country:US' },
    ])
    expect(query(buildGraph([minted]), { by: 'country' }).map(words)).toEqual([
      'country:RU condemned country:US',
    ])
  })
})

describe('background', () => {
  const whole = withBackground(smallGraph, gazetteer)
  const background = (filter: object) =>
    query(smallGraph, { ...filter, background: true }, gazetteer)
      .filter(row => row.background)
      .map(row => `${words(row)} ${row.office ?? ''} ${row.firstSeen ?? ''}`.trim())

  test('is what the gazetteers know, and only asked for', () => {
    expect(background({ source: 'ministry:RU-foreign' })).toEqual(['ministry:RU-foreign part_of country:RU'])
    expect(background({ source: 'place:gaza-strip' })).toEqual(['place:gaza-strip located_in country:PS'])
    expect(background({ source: 'organization:sana' }).sort()).toEqual([
      'organization:sana based_in country:SY',
      'organization:sana based_in place:damascus',
    ])
    expect(background({ source: 'لافروف', relation: 'holds_office' })).toContain(
      'person:sergey-lavrov holds_office ministry:RU-foreign minister 2004-03-09',
    )
    expect(query(whole, {}).some(row => row.background)).toBe(false)
    expect(query(whole, {})).toHaveLength(smallGraph.edges.size)
    expect(path(smallGraph, 'سانا', 'Damascus', {}, gazetteer)).toBeNull()
    expect(path(smallGraph, 'سانا', 'Damascus', { background: true }, gazetteer)).toHaveLength(1)
  })

  test('makes no sentence and no source, fits no field of sentences, and adds what it leads to', () => {
    for (const { attributes } of whole.edges.values())
      if (attributes.background)
        expect([attributes.weight, attributes.sources, attributes.articles]).toEqual([0, 0, 0])
    expect(background({ text: 'روسيا' })).toEqual([])
    expect(background({ minSources: 1 })).toEqual([])
    expect(whole.nodes.get('country:SY')).toMatchObject({
      type: 'country',
      iso: 'SY',
      label: 'Syria',
      mentions: 0,
    })
    const [agency, country] = ['organization:sana', 'country:SY'].map(id => whole.nodes.get(id))
    expect(Math.abs((agency?.x ?? 0) - (country?.x ?? 1e9))).toBeLessThan(32)
    expect(smallGraph.nodes.has('country:SY')).toBe(false)
  })

  test('can be written and read back', () => {
    const text = serializeGraph(whole)
    expect(serializeGraph(parseGraph(text))).toBe(text)
    expect(stats(parseGraph(text)).edges).toBe(smallGraph.edges.size)
  })
})

describe('figures', () => {
  const figures = stats(smallGraph)

  test('of the whole', () => {
    expect(figures).toMatchObject({
      entities: 8,
      edges: 8,
      evidence: 9,
      articles: 2,
      copies: 0,
      singleSource: {
        edges: 7,
        share: 0.875,
        reporters: [
          { reporter: 'TASS', edges: 4 },
          { reporter: 'SANA', edges: 3 },
        ],
      },
    })
    expect(figures.degrees[0]).toEqual({
      entity: { id: 'country:US', label: 'United States', type: 'country' },
      out: 2,
      in: 2,
      evidence: 5,
    })
    expect(figures.busiestPairs[0]).toMatchObject({
      a: { id: 'country:RU' },
      b: { id: 'country:US' },
      edges: 2,
      evidence: 3,
    })
  })

  test('communities are groups that have more to do with each other', () => {
    const ring = (codes: readonly string[]) =>
      codes.flatMap((a, at) => codes.slice(at + 1).map(b => ({ says: `country:${a} met_with country:${b}` })))
    const graph = buildGraph([
      makeExtraction({ id: 'a' }, 'نص', [
        ...ring(['RU', 'IR', 'SY']),
        ...ring(['US', 'GB', 'FR', 'DE']),
        { says: 'country:RU condemned country:US' },
      ]),
    ])
    const { communities, modularity } = stats(graph)
    expect(communities.map(({ members }) => members.map(({ label }) => label).sort())).toEqual([
      ['DE', 'FR', 'GB', 'US'],
      ['IR', 'RU', 'SY'],
    ])
    expect(modularity).toBeGreaterThan(0.3)
    expect(stats(graph)).toEqual(stats(graph))
  })

  test('of nothing', () => {
    expect(stats(buildGraph([]))).toMatchObject({ edges: 0, communities: [], singleSource: { share: 0 } })
  })
})
