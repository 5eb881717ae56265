import { describe, expect, test } from 'vitest'
import { oneLine } from '../../src/export/sound-text.ts'
import { extractions, graph, texts, writtenFiles } from './fixture.ts'
import { readStandoff, type Standoff } from './standoff.ts'

const files = async (options: Parameters<typeof writtenFiles>[1]) => {
  const written = await writtenFiles('brat', options)
  const documents = new Map<string, Standoff>()
  for (const [name, text] of written)
    if (name.endsWith('.txt'))
      documents.set(name.slice(0, -4), readStandoff(text, written.get(`${name.slice(0, -4)}.ann`) as string))
  return { written, documents }
}

describe.each([
  ['sentences only', {}],
  ['extractions', { extractions }],
  ['extractions and texts', { extractions, texts }],
])('brat with %s', async (_, options) => {
  const { written, documents } = await files(options)

  test('is a .txt and an .ann for each article, under names that no file system confuses', () => {
    expect(documents.size).toBe(graph.articles.size)
    expect(written.size).toBe(2 * documents.size + 1)
    const names = [...written.keys()]
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[\w-][\w.-]*$/)
  })

  test('every span quotes its text, counted in code points', () => {
    for (const { spans, quoted } of documents.values())
      for (const span of spans.values()) expect(quoted(span.places)).toBe(span.text)
  })

  test('every event, denial, note and reference points at what is there', () => {
    for (const { spans, events, denials, notes, references } of documents.values()) {
      for (const { trigger, roles } of events.values())
        for (const tag of [trigger, ...roles.values()]) expect(spans.has(tag)).toBe(true)
      for (const tag of [...denials, ...notes.keys()]) expect(events.has(tag)).toBe(true)
      for (const tag of references.keys()) expect(spans.has(tag)).toBe(true)
    }
  })

  test('the configuration declares every kind that occurs', () => {
    const declared = new Set(
      (written.get('annotation.conf') as string).split('\n').map(line => line.split('\t')[0]),
    )
    for (const { spans } of documents.values())
      for (const { type } of spans.values()) expect(declared).toContain(type)
    for (const section of ['[entities]', '[relations]', '[events]', '[attributes]'])
      expect(declared).toContain(section)
  })

  test('an event for each relation whose trigger is in the text, its sides where it mentions them', () => {
    const events = [...documents.values()].flatMap(document =>
      [...document.events.entries()].map(([tag, event]) => ({ ...event, document, tag })),
    )
    const stated =
      'extractions' in options
        ? extractions.flatMap(({ relations }) => relations).length
        : [...graph.evidence.values()].flat().length
    expect(events).toHaveLength(stated)
    const condemned = events.find(({ document, tag }) =>
      document.notes.get(tag)?.includes('a/../b "x" <y>-1;'),
    )
    expect(condemned?.document.denials).toEqual([condemned?.tag])
    // a side is a mention of that entity
    for (const { document, roles } of events)
      for (const tag of roles.values()) expect(document.references.get(tag)?.[0]).toMatch(/^isnad:/)
    expect(events.filter(({ roles }) => roles.size > 0).length).toBeGreaterThan(3)
  })
})

test('with texts, the text is the article, code point for code point', async () => {
  const { written } = await files({ extractions, texts })
  const text = texts.get('ar-d01') as string
  expect(written.get('ar-d01.txt')).toBe(text)
  const strange = [...written].find(([name]) => /^a_b_x_y_?-[0-9a-f]{12}\.txt$/.test(name))?.[1] as string
  expect([...strange]).toHaveLength([...(texts.get('a') as string)].length)
})

test('without, it is the sentences that edges rest on', async () => {
  const { written } = await files({})
  const sentences = [...graph.evidence.values()].flat().filter(({ article }) => article === 'ar-d01')
  for (const { text } of sentences)
    expect(oneLine(written.get('ar-d01.txt') as string)).toContain(oneLine(text))
})
