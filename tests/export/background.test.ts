import { describe, expect, test } from 'vitest'
import { actorsOf } from '../../src/export/actors.ts'
import { withoutBackground } from '../../src/export/without-background.ts'
import { withBackground } from '../../src/merge/background.ts'
import { buildGraph } from '../../src/merge/graph.ts'
import { serializeGraph } from '../../src/merge/serialize.ts'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'
import { makeExtraction } from '../merge/make-extraction.ts'
import { readTable } from './duckdb.ts'
import { written, writtenFiles } from './fixture.ts'

const stated = buildGraph([
  makeExtraction({ id: 'a', publishedAt: '2024-01-15' }, 'أدان لافروف الهجوم.', [
    { says: 'person:sergey-lavrov condemned country:US', on: '2024-01-14' },
    { says: 'person:kofi-annan criticized ministry:US-foreign', on: '2024-01' },
  ]),
])
const whole = withBackground(stated, await loadGazetteers())

test('a graph comes back from its background', () => {
  expect(whole.edges.size).toBeGreaterThan(stated.edges.size)
  expect(serializeGraph(withoutBackground(whole))).toBe(serializeGraph(stated))
  expect(withoutBackground(stated)).toBe(stated)
})

describe('background edges', () => {
  test('are marked in tables, and rest on no sentence', async () => {
    const edges = await readTable((await writtenFiles('csv', {}, whole)).get('edges.csv'))
    const known = edges.filter(row => row.background === 'true')
    expect(known).toHaveLength(whole.edges.size - stated.edges.size)
    expect(known.every(row => row.evidence === null)).toBe(true)
    expect(edges.filter(row => row.background === null)).toHaveLength(stated.edges.size)
  })

  test.each([
    'gexf',
    'graphml',
    'cytoscape',
    'node-link',
    'cypher',
    'turtle',
    'trig',
    'jsonld',
    'ftm',
    'dot',
    'md',
    'graphology',
  ] as const)('%s writes them when the graph has them', async format => {
    const [with_, without] = [await written(format, {}, whole), await written(format, {}, stated)]
    expect(with_.length).toBeGreaterThan(without.length)
    expect(with_.toLowerCase().replaceAll('_', ' ')).toMatch(/belongs.to/)
    expect(without.toLowerCase()).not.toMatch(/belongs.to/)
  })

  test('are no events, but tell the countries and sectors of actors on that day', async () => {
    const rows = await readTable(await written('events', {}, whole), '\t')
    expect(
      rows.map(row => [
        row.source,
        row.source_country,
        row.source_sector,
        row.target_country,
        row.target_sector,
      ]),
    ).toEqual([
      ['person:kofi-annan', 'GH', null, 'US', 'GOV'],
      ['person:sergey-lavrov', 'RU', 'GOV', 'US', 'GOV'],
    ])
  })
})

test.each([
  ['person:sergey-lavrov', '2024-01-14', 'GOV'],
  ['person:sergey-lavrov', '2024', 'GOV'],
  ['person:sergey-lavrov', null, 'GOV'],
  ['person:sergey-lavrov', '1960-01-01', undefined],
  ['country:US', '1960-01-01', 'GOV'],
  ['nobody', null, undefined],
  [null, null, undefined],
])('the sector of %s on %s is %s', (id, day, sector) => {
  expect(actorsOf(whole)(id, day).sector).toBe(sector)
})
