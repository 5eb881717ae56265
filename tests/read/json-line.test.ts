import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WrongInput } from '../../src/model/problem.ts'
import { readJsonLine } from '../../src/read/json-line.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const place = { file: 'news.jsonl', line: 7 }

test('an article with all its fields', () => {
  const article = {
    id: '1',
    text: 'نص',
    title: 'عنوان',
    language: 'ar',
    publishedAt: '2024-01-15',
    source: 'سانا',
    url: null,
  }
  expect(readJsonLine(bytes(JSON.stringify({ ...article, extra: 1 })), place)).toEqual({ article, flaws: [] })
})

test('blank lines are no articles', () => {
  expect(readJsonLine(bytes(''), place)).toBeNull()
  expect(readJsonLine(bytes(' \t\r'), place)).toBeNull()
})

const deep = '['.repeat(100_000) + ']'.repeat(100_000)
test.each([
  ['{"id": "1", "text": ', 'broken-json', 'expected one JSON object a line'],
  ['not json', 'broken-json', 'expected one JSON object a line'],
  ['[]', 'not-an-article', 'found a list'],
  ['null', 'not-an-article', 'found null'],
  [deep, 'not-an-article', 'found a list'],
  [`{"id": "1", "text": ${deep}}`, 'not-an-article', 'found a list (text)'],
  ['{"text": "نص"}', 'not-an-article', 'found nothing (id)'],
  ['{"id": 5, "text": "نص"}', 'not-an-article', 'found 5 (id)'],
  ['{"id": "", "text": "نص"}', 'not-an-article', 'found "" (id)'],
  ['{"id": "1", "text": " \\n "}', 'not-an-article', 'found none (text)'],
  [
    '{"id": "1", "text": "نص", "publishedAt": "15/1/2024"}',
    'not-an-article',
    'found "15/1/2024" (publishedAt)',
  ],
  [
    '{"id": "1", "text": "نص", "__proto__": {"id": 2}, "language": {"a": 1}}',
    'not-an-article',
    'an object (language)',
  ],
])('%.30s is refused with its line and field', (line, code, words) => {
  const read = () => readJsonLine(bytes(line), place)
  expect(read).toThrow(WrongInput)
  expect(read).toThrow(words)
  expect(read).toThrow(/^news\.jsonl:7: /)
  try {
    read()
  } catch (error) {
    expect((error as WrongInput).code).toBe(code)
  }
})

test('surrogates without partner become U+FFFD, so that offsets stay', () => {
  const read = readJsonLine(bytes('{"id": "\\udc00", "text": "أ\\ud83dب😀"}'), place)
  expect(read?.article).toEqual({ id: '\ufffd', text: 'أ\ufffdب😀' })
})

test('ill-formed UTF-8 is named with the line', () => {
  const line = [...bytes('{"id": "1", "text": "قال وزير الخارجية'), 0xff, ...bytes(' إن"}')]
  const read = readJsonLine(Uint8Array.from(line), place)
  expect(read?.article.text).toBe('قال وزير الخارجية\ufffd إن')
  expect(read?.flaws).toEqual([
    { code: 'invalid-utf8', line: 7, message: expect.stringContaining('1 broken byte sequence') },
  ])
})

test('any line is an article, blank or wrong input', () => {
  const line = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ id: fc.string(), text: fc.string() }).map(a => JSON.stringify(a)),
  )
  fc.assert(
    fc.property(line, text => {
      try {
        readJsonLine(bytes(text), place)
      } catch (error) {
        expect(error).toBeInstanceOf(WrongInput)
      }
    }),
    { numRuns: 1000 },
  )
})
