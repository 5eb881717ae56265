import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseGraph } from '../../src/merge/serialize.ts'
import { exitCodeOfReport } from '../../src/run/exit-codes.ts'
import { run } from '../../src/run/run.ts'
import { stubExtractor } from './stub-extractor.ts'
import { temporaryFolder } from './temporary-folder.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const stdinOf = (text: string) => [Buffer.from(text)].values() as unknown as AsyncIterable<Uint8Array>
const article = (id: string, more: object = {}) => JSON.stringify({ id, text: `خبر ${id}`, ...more })

async function runOn(inputs: readonly string[], out = temporaryFolder(), stdin = '') {
  const result = await run({ inputs, out, extractor: stubExtractor, stdin: stdinOf(stdin) })
  const { report } = result
  const words = [...report.setAside, ...report.flaws].map(({ code, message }) => `${code}: ${message}`)
  return { ...result, report, words, exitCode: exitCodeOfReport(report), out }
}

describe('bad input is named with its file and line, counted, and does not stop the others', () => {
  const good = { 'good.txt': 'خبر سليم', 'good.jsonl': `${article('1')}\n${article('2')}\n` }
  const long = 'قالت وزارة الخارجية الروسية في بيان اليوم إن الوزير بحث مع نظيره القضايا الراهنة'
  const rows: [
    what: string,
    files: Record<string, string | Uint8Array>,
    words: RegExp[],
    extracted: number,
  ][] = [
    [
      'an empty file',
      { 'empty.txt': '' },
      [/^empty-file: \S+\/empty\.txt: expected the text .* found nothing/],
      3,
    ],
    ['a file of blanks', { 'blank.txt': ' \n' }, [/^empty-file: \S+\/blank\.txt: expected/], 3],
    [
      'an empty file of lines',
      { 'none.jsonl': '\n\n' },
      [/^empty-file: \S+\/none\.jsonl: expected articles/],
      3,
    ],
    [
      'a binary file',
      { 'image.txt': bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0]) },
      [/^binary-file: \S+\/image\.txt: expected a text, found a PNG/],
      3,
    ],
    [
      'a binary file of lines',
      { 'zip.jsonl': bytes('PK', [3, 4, 0, 0, 10, 0, 10]) },
      [/^binary-file: \S+\/zip\.jsonl:1: expected/],
      3,
    ],
    [
      'invalid UTF-8',
      {
        'bad.txt': bytes(
          `${long}\n`,
          [0xc3, 0x28, 0xff, 0xfe, 0xf0, 0x28, 0x8c, 0xbc].flatMap(b => [b, 0xff, 0xfe, 0xfd, 0xd8]),
        ),
      },
      [/^invalid-utf8: \S+\/bad\.txt:2: expected UTF-8/],
      3,
    ],
    [
      'a broken byte',
      { 'one.txt': bytes(`${long}\n${long}`, [0xff], long) },
      [/^invalid-utf8: \S+\/one\.txt:2: expected UTF-8, found 1 broken byte sequence, read as/],
      4,
    ],
    [
      'a broken byte in a line',
      { 'l.jsonl': bytes(`${article('3')}\n`, '{"id":"4","text":"', long, [0xff], '"}') },
      [/^invalid-utf8: \S+\/l\.jsonl:2: expected UTF-8, found 1/],
      5,
    ],
    [
      'a broken JSON line',
      { 'b.jsonl': `${article('3')}\n{"id": \n${article('4')}` },
      [/^broken-json: \S+\/b\.jsonl:2: expected one JSON object a line/],
      5,
    ],
    [
      'a JSON line that is no article',
      { 'n.jsonl': '\n{"id": 3}' },
      [/^not-an-article: \S+\/n\.jsonl:2: expected .* \(id\)$/],
      3,
    ],
    [
      'an unknown language',
      { 'x.jsonl': article('3', { language: 'tlh' }) },
      [/^unknown-language: \S+\/x\.jsonl:1: expected a language of ar, found "tlh"$/],
      3,
    ],
    [
      'a page',
      { 'page.html': '<p>خبر</p>' },
      [/^unknown-format: \S+\/page\.html: expected a text, found an HTML page.* save its text/],
      3,
    ],
    [
      'something else',
      { 'notes.md': 'notes' },
      [/^unknown-format: \S+\/notes\.md: expected \.txt.* name the file itself/],
      3,
    ],
    [
      'another text under the same id',
      { 'deep/good.txt': 'خبر آخر' },
      [
        /^not-an-article: \S+good\.txt: expected one article of the id "good", found another text in \S+good\.txt; give/,
      ],
      3,
    ],
    [
      'a line over 8 MiB',
      { 'big.jsonl': `${article('3')}\n"${'x'.repeat(8 * 1024 * 1024)}"\n${article('4')}` },
      [/^line-too-long: \S+\/big\.jsonl:2: expected at most 8388608 bytes/],
      5,
    ],
    [
      'a file over 8 MiB',
      { 'big.txt': 'x'.repeat(8 * 1024 * 1024 + 1) },
      [/^unreadable-file: \S+\/big\.txt: expected one article of at most/],
      3,
    ],
  ]
  test.each(rows)('%s', async (_, files, words, extracted) => {
    const result = await runOn([temporaryFolder({ ...good, ...files })])
    expect(result.words).toEqual(words.map(message => expect.stringMatching(message)))
    expect(result.exitCode).toBe(3)
    expect(result.report).toMatchObject({ extracted, repeated: 0, readable: true })
    expect(result.report.seen).toBe(extracted + result.report.setAside.length)
    expect(result.files).toHaveLength(2)
  })

  test('a missing file and a folder without articles', async () => {
    const folder = temporaryFolder({ 'good.txt': 'خبر', 'empty/.hidden': 'x' })
    const inputs = ['missing.txt', 'good.txt', 'empty'].map(name => join(folder, name))
    const result = await runOn(inputs)
    expect(result.words).toEqual([
      expect.stringMatching(
        /^missing-file: \S+\/missing\.txt: expected a file or folder, found none; check the path$/,
      ),
      expect.stringMatching(/^no-articles: \S+\/empty: expected articles .* found none in this folder/),
    ])
    expect(result.exitCode).toBe(3)
    expect(result.report).toMatchObject({ seen: 3, extracted: 1 })
  })

  test.each([['missing.txt'], ['empty'], ['empty.txt'], ['broken.jsonl']])(
    'with nothing but %s nothing is written',
    async name => {
      const folder = temporaryFolder({ 'empty.txt': '', 'broken.jsonl': '{', 'empty/.hidden': '' })
      const result = await runOn([join(folder, name)])
      expect(result.exitCode).toBe(4)
      expect(result.files).toEqual([])
      expect(readdirSync(result.out)).toEqual([])
    },
  )

  test('pipes and links that lead nowhere or around in a folder', async () => {
    const folder = temporaryFolder({ 'good.txt': 'خبر' })
    symlinkSync('good.txt', join(folder, 'link.txt'))
    symlinkSync('gone.txt', join(folder, 'nowhere.txt'))
    symlinkSync('.', join(folder, 'around'))
    const result = await runOn([folder])
    expect(result.words).toEqual([
      expect.stringMatching(/^unreadable-file: \S+\/around: expected a regular file/),
      expect.stringMatching(/^missing-file: \S+\/nowhere\.txt: /),
    ])
    expect(result.report.extracted).toBe(2)
  })

  test('what broken bytes did is said in the extraction too, in the same words whatever the path', async () => {
    const { out } = await runOn([temporaryFolder({ 'one.txt': bytes(long, [0xff]) })])
    const [problem] = JSON.parse(readFileSync(join(out, 'extractions.jsonl'), 'utf8')).problems
    expect(problem).toEqual({
      code: 'invalid-utf8',
      message: expect.stringMatching(/^expected UTF-8, found 1 broken/),
    })
  })

  test('our own mistakes cost one article, and are told as ours', async () => {
    const result = await runOn([temporaryFolder({ 'a.txt': 'our mistake', 'b.txt': 'خبر' })])
    expect(result.words).toEqual([
      expect.stringMatching(
        /^failed-reading: \S+\/a\.txt: expected to read the article "a", failed with "undefined is not a function" at .*; this is a mistake of isnad/,
      ),
    ])
    expect(result.exitCode).toBe(3)
    expect(result.report).toMatchObject({ seen: 2, extracted: 1 })
  })
})

describe('the same articles give the same bytes', () => {
  const files = {
    'b.txt': 'خبر ب',
    'a/slow.txt': 'slow',
    'c.jsonl': `${article('z')}\n${article('é')}\n${article('B')}\n`,
  }
  const read = (out: string) =>
    ['graph.json', 'extractions.jsonl'].map(name => readFileSync(join(out, name), 'utf8'))

  test('in any order of files, once or twice, on standard input, with few or many in flight', async () => {
    const folder = temporaryFolder(files)
    const [first, again, reversed, piped] = await Promise.all([
      runOn([folder]),
      runOn([folder, folder]),
      runOn(['c.jsonl', 'b.txt', 'a'].map(name => join(folder, name))),
      runOn([join(folder, 'b.txt'), '-', join(folder, 'a')], undefined, files['c.jsonl']),
    ])
    expect(first.report).toMatchObject({ seen: 5, extracted: 5, repeated: 0 })
    expect(again.report).toMatchObject({ seen: 10, extracted: 5, repeated: 5 })
    for (const { out } of [again, reversed, piped]) expect(read(out)).toEqual(read(first.out))
    const serial = temporaryFolder()
    await run({ inputs: [folder], out: serial, extractor: stubExtractor, stdin: stdinOf(''), inFlight: 1 })
    expect(read(serial)).toEqual(read(first.out))
    const [graph, extractions] = read(first.out) as [string, string]
    expect(parseGraph(graph).network.size).toBe(1)
    expect(
      extractions
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).article.id),
    ).toEqual(['B', 'b', 'slow', 'z', 'é'])
  })

  test('a rival for an id is the same one in any order', async () => {
    const folder = temporaryFolder({ 'x/1.txt': 'خبر', 'y/1.txt': 'خبر آخر' })
    const [one, other] = await Promise.all([
      runOn([join(folder, 'x'), join(folder, 'y')]),
      runOn([join(folder, 'y'), join(folder, 'x')]),
    ])
    expect(read(one.out)).toEqual(read(other.out))
    expect(one.words).toEqual(other.words)
  })
})

describe('output', () => {
  test('replaces what was there, and leaves nothing else behind', async () => {
    const out = temporaryFolder({ 'graph.json': 'old' })
    await runOn([temporaryFolder({ 'a.txt': 'خبر' })], out)
    expect(readdirSync(out).sort()).toEqual(['extractions.jsonl', 'graph.json'])
    expect(parseGraph(readFileSync(join(out, 'graph.json'), 'utf8')).network.size).toBe(1)
  })

  test('that cannot be written is said before anything is read', async () => {
    const folder = temporaryFolder({ 'a.txt': 'our mistake', file: '' })
    await expect(runOn([folder], join(folder, 'file'))).rejects.toMatchObject({ code: 'unwritable-output' })
    await expect(runOn([folder], join(folder, 'file', 'below'))).rejects.toMatchObject({
      code: 'unwritable-output',
    })
  })

  test('that fails while it is written leaves the old file and nothing half', async () => {
    const out = temporaryFolder()
    mkdirSync(join(out, 'graph.json'))
    await expect(runOn([temporaryFolder({ 'a.txt': 'خبر' })], out)).rejects.toMatchObject({
      code: 'unwritable-output',
    })
    expect(readdirSync(out)).toEqual(['graph.json'])
  })

  test.skipIf(process.getuid?.() === 0)(
    'files without rights are named (not as root, who may read all)',
    async () => {
      const folder = temporaryFolder({ 'a.txt': 'خبر', 'secret.txt': 'خبر' })
      chmodSync(join(folder, 'secret.txt'), 0)
      expect((await runOn([folder])).words).toEqual([expect.stringMatching(/^unreadable-file: .*EACCES/)])
    },
  )

  test('is made where it was not', async () => {
    const out = join(temporaryFolder(), 'new', 'deep')
    await runOn([temporaryFolder({ 'a.txt': 'خبر' })], out)
    expect(existsSync(join(out, 'graph.json'))).toBe(true)
  })
})

test('one article in a .json file, and a file of any name that is named itself', async () => {
  const folder = temporaryFolder({ 'one.json': JSON.stringify({ id: '1', text: 'خبر' }, null, 2) })
  writeFileSync(join(folder, 'notes.md'), 'خبر')
  const result = await runOn(['one.json', 'notes.md'].map(name => join(folder, name)))
  expect(result.words).toEqual([])
  expect(result.report.extracted).toBe(2)
})
