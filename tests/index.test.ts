import { describe, expect, test } from 'vitest'
import {
  buildGraph,
  createExtractor,
  extract,
  parseGraph,
  query,
  readGazetteer,
  serializeGraph,
  WrongInput,
} from '../src/index.ts'

const gazetteer = readGazetteer([
  { path: 'world/all.jsonl', text: '{"id":"country:RU","type":"country","iso":"RU"}' },
  { path: 'ar/all.jsonl', text: '{"id":"country:RU","names":["روسيا"],"adjectives":["روسي"]}' },
])
const text = 'قالت روسيا إن الاجتماع انتهى.'

describe('the library door', () => {
  test('extract reads an article with a gazetteer of its own', async () => {
    const extraction = await extract({ id: '1', text }, { gazetteer })
    expect(extraction.article).toMatchObject({ id: '1', language: 'ar' })
    for (const entity of extraction.entities)
      for (const { start, end, text: words } of entity.mentions) expect(text.slice(start, end)).toBe(words)
    expect(await createExtractor(gazetteer).extract({ id: '1', text })).toEqual(extraction)
    const graph = buildGraph([extraction])
    expect(serializeGraph(parseGraph(serializeGraph(graph)))).toBe(serializeGraph(graph))
    expect(query(graph, { source: 'روسيا' })).toEqual([])
  })

  test('what is no article and what is in no known language is wrong input', async () => {
    await expect(extract({ id: '', text }, { gazetteer })).rejects.toThrow(WrongInput)
    await expect(extract({ id: '1', text, language: 'tlh' }, { gazetteer })).rejects.toMatchObject({
      code: 'unknown-language',
    })
  })
})
