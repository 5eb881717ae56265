import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Suggestions } from '../../src/gazetteer/suggest.ts'
import { createExtractor } from '../../src/pipeline.ts'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'
import { isnad } from '../cli/isnad.ts'
import { temporaryFolder } from '../run/temporary-folder.ts'

const texts = [
  'التقى وزير العدل الغامبي سيدريك باهوم وفدا في جنيف. وأكد باهوم أن الزيارة ناجحة.',
  'بحث وزير العدل الغامبي سيدريك باهوم مع وزير الدفاع الروسي سيرغي شويغو التعاون.',
  'التقى الصحفي لؤي طرخون وفدا في جنيف.',
]
const extractor = createExtractor(await loadGazetteers())
const extractions = await Promise.all(
  texts.map((text, at) =>
    extractor.extract({ id: `a${at}`, language: 'ar', text, publishedAt: '2024-01-15' }),
  ),
)

test('unknown names, by articles and mentions, with their titles and a sentence, as rows to complete', () => {
  const suggestions = new Suggestions()
  for (const extraction of extractions) suggestions.add(extraction)
  const list = suggestions.list()
  const [first] = list
  expect(first).toMatchObject({
    articles: 2,
    mentions: 3,
    titles: [expect.stringMatching(/^minister of .*justice/i)],
    before: 'التقى وزير العدل الغامبي',
    sentence: expect.stringContaining('سيدريك باهوم'),
    world: { type: 'person', offices: [{ role: 'minister', of: 'ministry:GM-justice' }] },
    names: { ar: ['سيدريك باهوم'] },
  })
  expect(list.flatMap(({ names }) => names.ar)).toContain('لؤي طرخون')
  // who is known is not suggested
  expect(list.flatMap(({ names }) => names.ar)).not.toContain('سيرغي شويغو')
  expect(suggestions.list(2)).toEqual([first])
  expect(new Suggestions().list()).toEqual([])
})

test('`suggest --out` writes rows that are sound once they are completed; then the names are known', async () => {
  const folder = temporaryFolder({
    'x.jsonl': extractions.map(extraction => `${JSON.stringify(extraction)}\n`).join(''),
  })
  const out = join(folder, 'mine')
  const { code, stdout, stderr } = await isnad([
    'gazetteer',
    'suggest',
    join(folder, 'x.jsonl'),
    '--out',
    out,
  ])
  expect(code).toBe(0)
  const rows = stdout.trim().split('\n')
  expect(stderr).toContain(`${rows.length} names that no gazetteer knew`)
  expect(
    readFileSync(join(out, 'world', 'suggested.jsonl'), 'utf8')
      .trim()
      .split('\n'),
  ).toHaveLength(rows.length)
  const again = await createExtractor(await loadGazetteers([out])).extract({
    id: 'b',
    language: 'ar',
    text: texts[0] as string,
    publishedAt: '2024-01-15',
  })
  expect(again.entities.filter(({ known }) => !known)).toEqual([])
})

test.each([
  ['what is no extraction', '{"id":1}\n', /x\.jsonl:1.*expected/],
  ['what is no JSON', '\n{\n', /x\.jsonl:2.*expected/],
])('%s is refused with its line', async (_, text, message) => {
  const folder = temporaryFolder({ 'x.jsonl': text })
  const { code, stderr } = await isnad(['gazetteer', 'suggest', join(folder, 'x.jsonl')])
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
})

test('with the articles at hand every name has a sentence', async () => {
  const articles = texts.map((text, at) => JSON.stringify({ id: `a${at}`, language: 'ar', text }))
  const lone = { id: 'b', language: 'ar', text: 'وصل الصحفي لؤي طرخون. وكان معه الصحفي حاتم زغلول.' }
  const extracted = [...extractions, await extractor.extract({ ...lone, publishedAt: null })]
  const folder = temporaryFolder({
    'articles.jsonl': `${articles.join('\n')}\n${JSON.stringify(lone)}\n`,
    'extractions.jsonl': extracted.map(extraction => `${JSON.stringify(extraction)}\n`).join(''),
  })
  const suggest = async (...more: string[]) => {
    const words = ['gazetteer', 'suggest', join(folder, 'extractions.jsonl'), ...more]
    const { code, stdout } = await isnad(words)
    expect(code).toBe(0)
    return stdout
      .trim()
      .split('\n')
      .map(
        line =>
          JSON.parse(line) as { sentence: string | null; before: string | null; names: { ar: string[] } },
      )
  }
  expect((await suggest()).some(({ sentence }) => sentence === null)).toBe(true)
  const all = await suggest('--articles', join(folder, 'articles.jsonl'))
  expect(all.filter(({ sentence, names }) => !names.ar.some(name => sentence?.includes(name)))).toEqual([])
  const last = all.find(({ names }) => names.ar.includes('حاتم زغلول'))
  expect(last).toMatchObject({ sentence: 'وكان معه الصحفي حاتم زغلول.', before: 'وكان معه الصحفي' })
})

test('an article that is missing is named, and another text under the same id is not quoted', async () => {
  const folder = temporaryFolder({
    'x.jsonl': `${JSON.stringify(extractions[2])}\n`,
    'other.jsonl': `${JSON.stringify({ id: 'a2', language: 'ar', text: 'وصل وفد إلى جنيف.' })}\n`,
    'tongue.jsonl': `${JSON.stringify({ id: 'a2', language: 'xx', text: 'وصل وفد إلى جنيف.' })}\n`,
  })
  const at = (name: string) => join(folder, name)
  const suggest = (...articles: string[]) =>
    isnad(['gazetteer', 'suggest', at('x.jsonl'), '--articles', ...articles.map(at)])
  const other = await suggest('other.jsonl')
  expect(other).toMatchObject({ code: 0, stdout: expect.stringContaining('لؤي طرخون') })
  expect(JSON.parse(other.stdout)).toMatchObject({ sentence: null, before: null })
  expect(await suggest('none.txt')).toMatchObject({
    code: 4,
    stdout: expect.stringContaining('لؤي طرخون'),
    stderr: expect.stringContaining('missing-file'),
  })
  expect(await suggest('other.jsonl', 'none.txt')).toMatchObject({ code: 3 })
  expect(await suggest('tongue.jsonl')).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/unknown-language.*tongue\.jsonl/s),
  })
})
