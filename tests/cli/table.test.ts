import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relationCsv } from '../../src/cli/csv.ts'
import { excerpt } from '../../src/cli/excerpt.ts'
import { harmless } from '../../src/cli/harmless.ts'
import { relationTable } from '../../src/cli/relation-table.ts'
import { renderTable } from '../../src/cli/table.ts'
import { textWidth, wrapText } from '../../src/cli/text-width.ts'
import { csvField } from '../../src/export/csv-field.ts'
import { buildGraph } from '../../src/merge/graph.ts'
import { query } from '../../src/query/query.ts'
import { makeExtraction } from '../merge/make-extraction.ts'

const hostile = fc
  .array(
    fc.constantFrom(
      '\u001b[31m',
      '\u009b',
      '\0',
      '\r\n',
      '\t',
      '\u202e',
      '\u2069',
      '\u200f',
      '=cmd|',
      '"',
      ',',
      'نص ',
      'مُحَمَّد',
      'word ',
      '漢',
      '😀',
      '\ud800',
      '-',
    ),
  )
  .map(parts => parts.join(''))

test.each([
  ['وزير', 4],
  ['مُحَمَّد', 4],
  ['word', 4],
  ['漢字', 4],
  ['😀', 2],
  ['\u2068a\u2069', 1],
  ['', 0],
])('%s takes %d cells', (text, cells) => {
  expect(textWidth(text)).toBe(cells)
})

describe('wrapping', () => {
  test.each([
    ['one two three', 8, ['one two', 'three']],
    ['قال وزير الخارجية', 9, ['قال وزير', 'الخارجية']],
    ['Amir-Abdollahian', 14, ['Amir-', 'Abdollahian']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['', 5, ['']],
  ])('%s in %d cells', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines)
  })

  test('no line is wider than the column, no letter is lost', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = wrapText(text, width)
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

describe('harmless', () => {
  test.each([
    ['\u001b]52;c;aGk=\u0007', '␛]52;c;aGk=␇'],
    ['\u009b31m', '\ufffd31m'],
    ['a\u202eb\u2066c\u200f', 'abc'],
    ['a\nb', 'a␊b'],
    ['نص\u200cها', 'نص\u200cها'],
  ])('%j shows as %s', (text, shown) => {
    expect(harmless(text)).toBe(shown)
  })
})

describe('tables', () => {
  test('columns are wrapped, the last gets what is left', () => {
    const table = renderTable(['A', 'B'], [['x', 'one two three four']], { width: 12, isolate: false })
    expect(table).toBe('A  B\n─  ─────────\nx  one two\n   three\n   four\n')
  })

  test('cells are isolated on a terminal, without taking room', () => {
    const table = renderTable(['A', 'B'], [['روسيا', 'x']], { width: 40, isolate: true })
    expect(table.split('\n')[2]).toBe('\u2068روسيا\u2069  \u2068x\u2069')
  })

  test('nothing in an article reaches the terminal as a control, and no line is too wide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostile, hostile, hostile)),
        fc.integer({ min: 30, max: 80 }),
        (rows, width) => {
          const table = renderTable(['A', 'B', 'C'], rows, { width, isolate: false })
          expect(table.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
          for (const line of table.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  test('a relation shows source, relation, target, who says so and the sentence', () => {
    const text = 'قالت الوزارة إن روسيا لم تهاجم أوكرانيا'
    const graph = buildGraph([
      makeExtraction({ id: 'a', source: 'TASS' }, text, [
        { says: 'country:RU not attacked country:UA', by: 'ministry:RU-foreign' },
        { says: 'person:x holds_office ministry:RU-foreign', office: 'minister' },
      ]),
    ])
    const lines = relationTable(query(graph, {}), { width: 120, isolate: false }).split('\n')
    expect(lines[0]).toMatch(/^Source {2,}Relation {2,}Target {2,}Who says so {2,}Sentence$/)
    expect(lines[2]).toMatch(/^RU +not: attacked +UA +RU-foreign +قالت الوزارة/)
    expect(lines.join(' ')).toContain('holds office')
    expect(lines.join(' ')).toContain('(minister)')
    expect(lines.join(' ')).toContain('TASS')
  })
})

test('an excerpt holds the words around a place, cut between words', () => {
  const text = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')
  const part = excerpt(text, text.indexOf('word20'), 60)
  expect(part).toMatch(/^… word\d+ .*\bword20\b.* word\d+ …$/)
  expect(part.length).toBeLessThan(70)
  expect(excerpt('short', 0, 60)).toBe('short')
  expect(excerpt('x'.repeat(100), 50, 60).length).toBeLessThan(110)
})

describe('CSV', () => {
  test.each([
    ['a', 'a'],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['=1+1', "'=1+1"],
    ['-2', "'-2"],
    ['＝1', "'＝1"],
    ['\u001b[0m', '[0m'],
    ['a\nb', '"a\nb"'],
    [null, ''],
    [-2, '-2'],
  ])('%j is written as %s', (value, field) => {
    expect(csvField(value)).toBe(field)
  })

  test('no field is a formula, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, text => {
        expect(csvField(text)).not.toMatch(/^"?[=+\-@\t\r\n]/)
      }),
    )
  })

  test('a line for each sentence', () => {
    const graph = buildGraph([
      makeExtraction({ id: 'a', publishedAt: '2024-01-15' }, 'نص', [
        { says: 'country:RU condemned country:US' },
      ]),
    ])
    const [head, line, rest] = relationCsv(query(graph, {})).split('\r\n')
    expect(head).toMatch(/^source,source_label,relation,/)
    expect(line).toBe(
      'country:RU,RU,condemned,country:US,US,affirmed,,,111,verbal_conflict,a,2024-01-15,0,2,نص,,,0.9,1,',
    )
    expect(rest).toBe('')
  })
})
