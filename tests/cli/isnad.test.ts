import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { buildGraph } from '../../src/merge/graph.ts'
import { parseGraph, serializeGraph } from '../../src/merge/serialize.ts'
import { extractionSchema } from '../../src/model/extraction.ts'
import { makeExtraction } from '../merge/make-extraction.ts'
import { temporaryFolder } from '../run/temporary-folder.ts'
import { isnad, startIsnad } from './isnad.ts'

vi.setConfig({ testTimeout: 60_000 })

const text = 'بحث وزير الدفاع الروسي سيرغي شويغو مع نظيره الإيراني محمد أشتياني القضايا الراهنة.'
const line = (id: string, more: object = {}) => `${JSON.stringify({ id, text, ...more })}\n`

describe('usage', () => {
  test.each([
    [['--help'], /isnad \[options\] \[command\][\s\S]*Exit codes:/],
    [['run', '--help'], /isnad run [\s\S]*--out/],
    [['extract', '--help'], /isnad extract [\s\S]*--jsonl/],
    [['query', '--help'], /isnad query [\s\S]*--source[\s\S]*Examples:/],
    [
      ['export', '--help'],
      /isnad export [\s\S]*--out[\s\S]*Formats:[\s\S]*gexf +GEXF for Gephi[\s\S]*Examples:/,
    ],
    [['gazetteer', '--help'], /isnad gazetteer [\s\S]*check[\s\S]*stats/],
    [['gazetteer', 'check', '--help'], /isnad gazetteer check/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j goes to standard output', async (words, pattern) => {
    const { code, stdout, stderr } = await isnad(words)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(pattern)
  })

  test.each([
    [[], /Usage: isnad/],
    [['bogus'], /unknown command 'bogus'[\s\S]*Usage: isnad/],
    [['run', '--bogus'], /unknown option '--bogus'[\s\S]*Usage: isnad run/],
    [['run', '--in-flight', '0'], /whole number from 1[\s\S]*Usage: isnad run/],
    [['extract'], /expected an INPUT, or --jsonl[\s\S]*Usage: isnad extract/],
    [['query'], /missing required argument 'graph'[\s\S]*Usage: isnad query/],
    [
      ['query', 'g.json', '--format', 'xml'],
      /Allowed choices are table, jsonl, csv[\s\S]*Usage: isnad query/,
    ],
    [['export', 'g.json'], /required option '--to <format>' not specified[\s\S]*Usage: isnad export/],
    [['gazetteer'], /Usage: isnad gazetteer/],
    [
      ['export', 'g.json', '--to', 'xgmml'],
      /unknown-format: expected one of graphology, gexf, .*, md, found "xgmml" \(--to\)/,
    ],
    [
      ['query', 'g.json', 'colour=red'],
      /bad-filter: expected one of relation, source, target, .*, sort \(colour\)/,
    ],
    [['query', 'g.json', 'Iran'], /bad-filter: expected field=value, such as source=Iran, found Iran/],
    [['run', '--gazetteers', '/nowhere'], /bad-gazetteer: \/nowhere: expected a folder of gazetteers/],
  ])('%j is wrong and ends with 2', async (words, pattern) => {
    const { code, stdout, stderr } = await isnad(words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(pattern)
  })

  test('a bad row of a gazetteer is named by file, line and field, and nothing runs', async () => {
    const gazetteers = temporaryFolder({
      'world/my.jsonl': '{"id":"person:a-b","type":"person"}\n{"id":"person:c-d","type":"persn"}\n',
    })
    const folder = temporaryFolder({ 'a.txt': text })
    const out = join(folder, 'out')
    const { code, stderr } = await isnad(['run', folder, '--out', out, '--gazetteers', gazetteers])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^bad-gazetteer: \S+\/world\/my\.jsonl:2: expected .*\(type\)\n$/)
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })
})

describe('run', () => {
  test('writes graph.json and extractions.jsonl, and tells what became of every input', async () => {
    const folder = temporaryFolder({
      'in/a.txt': text,
      'in/b.jsonl': `{"id":\n${line('b')}`,
      'in/empty.txt': '',
    })
    const { code, stdout, stderr } = await isnad(['run', 'in', '--out', 'out'], { cwd: folder })
    expect(code).toBe(3)
    expect(stderr).toContain('4 inputs seen: 2 extracted, 2 set aside.')
    expect(stderr).toMatch(/broken-json: in\/b\.jsonl:1: expected/)
    expect(stderr).toMatch(/empty-file: in\/empty\.txt: expected/)
    expect(stderr).toContain('out/graph.json: ')
    expect(stdout === '' || stdout.startsWith('Source ')).toBe(true)
    const graph = parseGraph(readFileSync(join(folder, 'out/graph.json'), 'utf8'))
    for (const pieces of graph.evidence.values())
      for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text)
  })

  test('gives the same bytes in any order, once or twice', async () => {
    const folder = temporaryFolder({ 'a/1.txt': text, 'b/2.jsonl': line('x') + line('y') })
    await isnad(['run', 'a', 'b', '--out', 'one'], { cwd: folder })
    await isnad(['run', 'b', 'a', 'b', '--out', 'two', '--in-flight', '1'], { cwd: folder })
    for (const name of ['graph.json', 'extractions.jsonl'])
      expect(readFileSync(join(folder, 'two', name))).toEqual(readFileSync(join(folder, 'one', name)))
  })

  test('without readable input ends with 4 and writes nothing', async () => {
    const folder = temporaryFolder()
    const { code, stderr } = await isnad(['run', 'missing', '--out', 'out'], { cwd: folder })
    expect(code).toBe(4)
    expect(stderr).toMatch(/missing-file: missing: expected a file or folder/)
    expect(readdirSync(join(folder, 'out'))).toEqual([])
  })

  test('ends with 5 where the output cannot be written', async () => {
    const folder = temporaryFolder({ 'a.txt': text, file: '' })
    expect(await isnad(['run', 'a.txt', '--out', 'file'], { cwd: folder })).toMatchObject({
      code: 5,
      stderr: expect.stringMatching(/^unwritable-output: file: expected to write here/),
    })
    mkdirSync(join(folder, 'out/graph.json'), { recursive: true })
    expect((await isnad(['run', 'a.txt', '--out', 'out'], { cwd: folder })).code).toBe(5)
    expect(readdirSync(join(folder, 'out'))).toEqual(['graph.json'])
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends it with %d and leaves nothing half', async (signal, code) => {
    const folder = temporaryFolder()
    const child = startIsnad(['run', '-', '--out', 'out'], folder)
    const stderr: Buffer[] = []
    child.stderr?.on('data', chunk => stderr.push(chunk))
    child.stdin?.write(line('a'))
    while (!readdirSync(folder).includes('out')) await new Promise(resolve => setTimeout(resolve, 20))
    child.kill(signal)
    const [ended] = await once(child, 'close')
    expect(ended).toBe(code)
    expect(Buffer.concat(stderr).toString()).toContain('Stopped.')
    expect(readdirSync(join(folder, 'out'))).toEqual([])
  })
})

describe('extract', () => {
  test('--jsonl reads standard input and writes one extraction a line in the same order', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `${(at * 7) % 30}`)
    const { code, stdout, stderr } = await isnad(['extract', '--jsonl'], {
      stdin: ids.map(id => line(id)).join(''),
    })
    expect([code, stderr]).toEqual([0, ''])
    const extractions = stdout
      .trimEnd()
      .split('\n')
      .map(json => extractionSchema.parse(JSON.parse(json)))
    expect(extractions.map(({ article }) => article.id)).toEqual(ids)
  })

  test('an extraction comes before the next article is given', async () => {
    const child = startIsnad(['extract', '--jsonl'])
    child.stdin?.write(line('first'))
    const [chunk] = await once(child.stdout as NodeJS.ReadableStream, 'data')
    expect(JSON.parse(String(chunk).split('\n')[0] as string).article.id).toBe('first')
    child.stdin?.end()
    expect((await once(child, 'close'))[0]).toBe(0)
  })

  test('a broken line is named with its number, the others are done', async () => {
    const stdin = `${line('a')}\n{"id": "b"\n${line('c')}${line('d', { language: 'tlh' })}`
    const { code, stdout, stderr } = await isnad(['extract', '--jsonl'], { stdin })
    expect(code).toBe(3)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(json => JSON.parse(json).article.id),
    ).toEqual(['a', 'c'])
    expect(stderr).toMatch(/broken-json: <stdin>:3: expected one JSON object a line/)
    expect(stderr).toMatch(/unknown-language: <stdin>:5: expected/)
    expect(stderr).toContain('4 inputs seen: 2 extracted, 2 set aside.')
  })

  test('files and folders in the order they are named', async () => {
    const folder = temporaryFolder({ 'b.txt': text, 'a/2.txt': text, 'a/10.txt': text })
    const { code, stdout } = await isnad(['extract', 'b.txt', 'a'], { cwd: folder })
    expect(code).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(json => JSON.parse(json).article.id),
    ).toEqual(['b', '10', '2'])
  })

  test('nothing at all on standard input ends with 4', async () => {
    expect(await isnad(['extract', '--jsonl'])).toMatchObject({
      code: 4,
      stdout: '',
      stderr: expect.stringContaining('empty-file: <stdin>'),
    })
  })

  test('a reader that goes away ends it quietly', async () => {
    const child = startIsnad(['extract', '--jsonl'])
    const stderr: Buffer[] = []
    child.stderr?.on('data', chunk => stderr.push(chunk))
    child.stdin?.on('error', () => {})
    for (let at = 0; at < 2000; at++) child.stdin?.write(line(String(at)))
    child.stdin?.end()
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect((await once(child, 'close'))[0]).toBe(0)
    expect(Buffer.concat(stderr).toString()).toBe('')
  })

  test('words about bad input are harmless to a terminal', async () => {
    const { stderr } = await isnad(['extract', '--jsonl'], {
      stdin: line('a', { publishedAt: '\u001b]52;c;aGk=\u0007' }),
    })
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(stderr).toContain('␛]52')
  })
})

describe('query and export', () => {
  const hostile = 'أدانت روسيا \u001b[31mالهجوم\u202e'
  const graph = buildGraph([
    makeExtraction({ id: 'a' }, hostile, [
      { says: 'country:RU condemned country:US', by: 'ministry:RU-foreign' },
      { says: 'person:sergey-lavrov met_with person:bashar-al-assad' },
      { says: 'person:hafez-al-assad visited country:RU' },
    ]),
  ])
  const folder = () => temporaryFolder({ 'graph.json': serializeGraph(graph) })

  test('a table, harmless to a terminal', async () => {
    const { code, stdout, stderr } = await isnad(['query', 'graph.json', '--source', 'country:RU'], {
      cwd: folder(),
    })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^RU +condemned +US +RU-foreign +أدانت روسيا ␛\[31mالهجوم$/m)
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })

  test('JSON lines and CSV, by options or words', async () => {
    const words = ['query', 'graph.json', 'relation=met_with', 'source=Lavrov', '--format']
    const jsonl = await isnad([...words, 'jsonl'], { cwd: folder() })
    expect(JSON.parse(jsonl.stdout)).toMatchObject({
      relation: 'met_with',
      evidence: [{ article: { id: 'a' }, text: hostile }],
    })
    const csv = await isnad([...words, 'csv'], { cwd: folder() })
    expect(csv.stdout.split('\r\n')).toHaveLength(3)
  })

  test('several candidates of a name are named; so is a name that nobody bears', async () => {
    const several = await isnad(['query', 'graph.json', '--either', 'Al-Assad'], { cwd: folder() })
    expect(several.code).toBe(0)
    expect(several.stderr).toContain(
      '"Al-Assad" may be 2 entities; give an id to choose one:\n  person:bashar-al-assad',
    )
    const nobody = await isnad(['query', 'graph.json', '--source', 'nobody'], { cwd: folder() })
    expect(nobody).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('No entity of this graph is called "nobody"'),
    })
  })

  test('an unknown relation ends with 2, a file that is no graph with 4', async () => {
    const cwd = temporaryFolder({ 'graph.json': '{}', 'bytes.json': Uint8Array.from([0, 255]) })
    expect((await isnad(['query', 'graph.json', '--relation', 'liked'], { cwd })).code).toBe(2)
    for (const [file, words] of [
      ['graph.json', 'bad-graph: graph.json: expected a graph.json'],
      ['bytes.json', 'bad-graph'],
      ['gone.json', 'missing-file: gone.json'],
    ])
      expect(await isnad(['query', file as string], { cwd })).toMatchObject({
        code: 4,
        stderr: expect.stringContaining(words as string),
      })
  })

  test('export to graphology gives the same bytes', async () => {
    const { code, stdout } = await isnad(['export', 'graph.json', '--to', 'graphology'], { cwd: folder() })
    expect([code, stdout]).toEqual([0, serializeGraph(graph)])
  })
})

describe('gazetteer', () => {
  test('check reads all that is shipped', async () => {
    expect(await isnad(['gazetteer', 'check'])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('All rows are sound'),
    })
  })

  test('stats counts what there is', async () => {
    const { code, stdout } = await isnad(['gazetteer', 'stats'])
    expect(code).toBe(0)
    for (const what of [
      'countries',
      'people',
      'offices',
      'organizations',
      'places',
      'agencies',
      'treaties',
      'events',
    ])
      expect(stdout).toMatch(new RegExp(`^${what} +\\d+$`, 'm'))
  })
})
