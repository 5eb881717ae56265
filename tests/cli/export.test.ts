import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { formats } from '../../src/export/formats.ts'
import { buildGraph } from '../../src/merge/graph.ts'
import { serializeGraph } from '../../src/merge/serialize.ts'
import { makeExtraction } from '../merge/make-extraction.ts'
import { temporaryFolder } from '../run/temporary-folder.ts'
import { isnad } from './isnad.ts'

vi.setConfig({ testTimeout: 60_000 })

const text = 'أدانت موسكو الهجوم على سوريا.'
const extraction = makeExtraction({ id: 'a', publishedAt: '2024-01-15', source: 'SANA' }, text, [
  { says: 'country:RU condemned country:US' },
  { says: '- attacked country:SY' },
])
const graph = serializeGraph(buildGraph([extraction]))
const inputs = () =>
  temporaryFolder({
    'graph.json': graph,
    'extractions.jsonl': `${JSON.stringify(extraction)}\n`,
    'articles.jsonl': `${JSON.stringify({ id: 'a', text })}\n`,
  })

describe('every format', () => {
  test.each(Object.entries(formats))(
    '%s is written, the same bytes to a file as to standard output',
    async (to, { files }) => {
      const cwd = inputs()
      const { code, stderr } = await isnad(['export', 'graph.json', '--to', to, '--out', 'deep/out'], { cwd })
      expect([code, stderr.replace(/^Events that .*\n/, '')]).toEqual([0, ''])
      if (files === 'several') {
        expect(readdirSync(join(cwd, 'deep/out')).length).toBeGreaterThan(2)
        return
      }
      const { code: again, stdout } = await isnad(['export', 'graph.json', '--to', to], { cwd })
      expect(again).toBe(0)
      expect(stdout).toBe(readFileSync(join(cwd, 'deep/out'), 'utf8'))
      expect(stdout).toContain('أدانت')
    },
  )
})

describe('what is wrong is named, and nothing is written', () => {
  const changed = (change: (content: Record<string, unknown>) => void) => {
    const content = JSON.parse(graph)
    change(content)
    return JSON.stringify(content)
  }

  test.each([
    [
      'an unknown format',
      graph,
      ['--to', 'pdf'],
      2,
      /^unknown-format: expected one of graphology, gexf, graphml, cytoscape, node-link, csv, cypher, turtle, trig, jsonld, ftm, brat, events, dot, md, found "pdf" \(--to\)\n$/,
    ],
    ['a name that every object has', graph, ['--to', 'constructor'], 2, /^unknown-format: /],
    [
      'a truncated graph',
      graph.slice(0, -40),
      ['--to', 'gexf'],
      4,
      /^bad-graph: graph\.json: expected .*JSON/,
    ],
    ['an empty graph file', '', ['--to', 'gexf'], 4, /^bad-graph: graph\.json: /],
    [
      'a graph of another version',
      changed(content => Object.assign(content.attributes as object, { version: 2 })),
      ['--to', 'csv'],
      4,
      /^bad-graph: graph\.json: .*\(attributes\.version\)\n$/,
    ],
    ['another JSON', '{"nodes":[]}', ['--to', 'turtle'], 4, /^bad-graph: graph\.json: /],
    [
      'a GEXF that is none',
      graph,
      ['--to', 'gexf', '--gexf-version', '2'],
      2,
      /Allowed choices are 1\.2, 1\.3/,
    ],
    [
      'extractions that are none',
      graph,
      ['--to', 'events', '--extractions', 'graph.json'],
      4,
      /^broken-json: graph\.json:1: expected an extraction/,
    ],
    [
      'extractions that are not there',
      graph,
      ['--to', 'events', '--extractions', 'x.jsonl'],
      4,
      /^missing-file: x\.jsonl: /,
    ],
    ['articles that are not there', graph, ['--to', 'brat', '--articles', 'x'], 4, /^missing-file: x: /],
  ])('%s', async (_, content, words, exit, pattern) => {
    const cwd = temporaryFolder({ 'graph.json': content })
    const { code, stdout, stderr } = await isnad(['export', 'graph.json', ...words, '--out', 'out'], { cwd })
    expect([code, stdout]).toEqual([exit, ''])
    expect(stderr).toMatch(pattern)
    expect(readdirSync(cwd)).toEqual(['graph.json'])
  })

  test('a graph that is not there', async () => {
    const { code, stderr } = await isnad(['export', '/nowhere/graph.json', '--to', 'dot'])
    expect(code).toBe(4)
    expect(stderr).toMatch(/^missing-file: \/nowhere\/graph\.json: /)
  })

  test.each(['csv', 'brat'])('several files without a folder to put them: %s', async to => {
    const { code, stdout, stderr } = await isnad(['export', 'graph.json', '--to', to], { cwd: inputs() })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`bad-option: expected a folder for the files of ${to}, found none (--out)\n`)
  })

  test('articles other than those of the graph', async () => {
    const cwd = temporaryFolder({
      'graph.json': graph,
      'articles.jsonl': `${JSON.stringify({ id: 'a', text: 'غيره' })}\n`,
    })
    const { code, stderr } = await isnad(
      ['export', 'graph.json', '--to', 'brat', '--articles', 'articles.jsonl', '--out', 'out'],
      { cwd },
    )
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^bad-option: expected the text from which the graph was made, found for article a another/,
    )
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })

  test('a place that cannot be written', async () => {
    const cwd = inputs()
    mkdirSync(join(cwd, 'out'))
    const { code, stderr } = await isnad(['export', 'graph.json', '--to', 'gexf', '--out', 'out'], { cwd })
    expect(code).toBe(5)
    expect(stderr).toMatch(/^unwritable-output: out: /)
    expect(readdirSync(join(cwd, 'out'))).toEqual([])
  })
})

test('with the extractions and articles of the run, brat has the whole text, events what leaves a side out', async () => {
  const cwd = inputs()
  const given = ['--extractions', 'extractions.jsonl', '--articles', 'articles.jsonl']
  expect(
    await isnad(['export', 'graph.json', '--to', 'brat', ...given, '--out', 'out'], { cwd }),
  ).toMatchObject({ code: 0, stderr: '' })
  expect(readFileSync(join(cwd, 'out/a.txt'), 'utf8')).toBe(text)
  const { stdout, stderr } = await isnad(['export', 'graph.json', '--to', 'events', ...given], { cwd })
  expect([stdout.trimEnd().split('\n').length, stderr]).toEqual([3, ''])
})
