import { readdirSync, readFileSync } from 'node:fs'
import type { ExportOptions } from '../../src/export/format.ts'
import { type FormatName, formats } from '../../src/export/formats.ts'
import { extract } from '../../src/index.ts'
import { buildGraph, type Graph } from '../../src/merge/graph.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { makeExtraction } from '../merge/make-extraction.ts'

const gold = new URL('../gold/ar/', import.meta.url)

/** Names as no newsroom writes them, and as files bring them all the same. */
export const nasty = {
  quotes: `"double" 'single' \`tick\` \\back\\slash\\ \${x} %s`,
  markup: '<b>&amp; ]]> </b> &lt; [x](y) **bold** _u_ | pipe # 1',
  formula: "=cmd|' /C calc'!A0",
  breaks: 'first\nsecond\r\nthird\tfourth',
  controls: 'bell\u0007null\u0000escape\u001b[31m',
  emoji: '👩‍👩‍👧 عائلة 😀',
  marks: '\u200fسوريا\u200e (Syria) \u2067العراق\u2069',
  halves: 'half \ud800 pair \udc00',
  mixed: 'وزير الدفاع Lloyd Austin قال: "no"; ثم 12,5%',
}

const text = `😀 ${Object.values(nasty).join(' — ')}. وقالت «سانا»: "هجوم"\nعلى حلب.`

const entities = [
  {
    id: 'person:"<&>',
    label: nasty.quotes,
    names: { ar: [nasty.mixed], en: [nasty.quotes] },
    known: false,
  },
  { id: 'person:😀', label: nasty.emoji, names: { ar: ['😀'] } },
  { id: 'organization:=cmd', label: nasty.formula, names: {} },
  { id: 'place:غزة', label: nasty.marks, names: { ar: ['غزة', 'قطاع غزة'] }, wikidata: 'Q39760' },
  { id: 'person:x-y', label: nasty.breaks },
  { id: 'event:controls', label: nasty.controls },
  { id: 'treaty:halves', label: nasty.halves },
  { id: "place:it's\\", label: nasty.markup },
]

const strange: Extraction[] = [
  makeExtraction(
    {
      id: 'a/../b "x" <y>',
      title: nasty.markup,
      source: '=SUM(1)',
      publishedAt: '2024-02-29',
      url: 'https://example.org/a?b=1&c="2"',
    },
    text,
    [
      { says: 'person:"<&> condemned person:😀', by: 'organization:=cmd', on: '2024-01', in: 'هجوم' },
      { says: 'person:"<&> not condemned person:😀', in: 'حلب' },
      { says: 'place:غزة attacked person:x-y', on: '2023' },
      { says: '- attacked place:غزة' },
    ],
    entities,
  ),
  makeExtraction(
    { id: 'A', source: 'SANA', publishedAt: '2024-01-15T10:00:00Z', language: 'en' },
    text,
    [
      { says: 'person:"<&> condemned person:😀', in: 'سوريا' },
      { says: 'person:😀 met_with person:"<&>' },
      { says: "place:غزة attacked place:it's\\", in: '😀' },
    ],
    entities,
  ),
  makeExtraction({ id: 'a' }, text, [{ says: 'person:x-y holds_office country:SY', office: 'وزير' }]),
]
// a claim of makeExtraction is split at spaces, and ids of others may hold them
const spaced = makeExtraction({ id: 'spaced' }, text, [{ says: 'place:a_b visited country:SY' }])
strange.push(JSON.parse(JSON.stringify(spaced).replaceAll('place:a_b', 'place:a b')))

/** Articles as they were read: several of the annotated ones. */
export const articles = readdirSync(gold)
  .filter(name => /^ar-d0[1-4]\.json$/.test(name))
  .map(name => JSON.parse(readFileSync(new URL(name, gold), 'utf8')) as { id: string; text: string })
  .map(({ id, text: words, ...rest }) => ({
    ...{ id, text: words, source: 'SANA' },
    publishedAt: (rest as { publishedAt?: string | null }).publishedAt ?? null,
  }))

/** The texts of all articles of {@link graph}. */
export const texts = new Map([
  ...articles.map(({ id, text: words }) => [id, words] as const),
  ...strange.map(({ article }) => [article.id, text] as const),
])

/** What the articles of {@link graph} say. */
export const extractions: readonly Extraction[] = [
  ...(await Promise.all(articles.map(article => extract(article)))),
  ...strange,
]

/** A graph of real articles and of names that break formats. */
export const graph: Graph = buildGraph(extractions)

/** The graph in a format of one file. */
export async function written(
  name: FormatName,
  options: ExportOptions = {},
  of: Graph = graph,
): Promise<string> {
  const format = formats[name]
  if (format.files !== 'one') throw new Error(`${name} is several files`)
  return [...(await format.load())(of, options)].join('')
}

/** The graph in a format of several files, by their names. */
export async function writtenFiles(
  name: FormatName,
  options: ExportOptions = {},
  of: Graph = graph,
): Promise<Map<string, string>> {
  const format = formats[name]
  if (format.files !== 'several') throw new Error(`${name} is one file`)
  const files = new Map<string, string>()
  for (const { name: file, parts } of (await format.load())(of, options)) files.set(file, [...parts].join(''))
  return files
}
