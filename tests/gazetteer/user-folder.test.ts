import { expect, test } from 'vitest'
import type { Extraction } from '../../src/model/extraction.ts'
import { createExtractor } from '../../src/pipeline.ts'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'
import { isnad } from '../cli/isnad.ts'
import { temporaryFolder } from '../run/temporary-folder.ts'

const article = (text: string) => ({ id: 'a', language: 'ar', publishedAt: '2024-01-15', text })

/** What a sentence says when it is read with further folders. */
const extracted = async (text: string, folders: readonly string[]) =>
  createExtractor(await loadGazetteers(folders)).extract(article(text))
const idsOf = (extraction: Extraction) => extraction.entities.filter(e => e.known).map(e => e.id)

const meeting = 'التقى وزير الدفاع الروسي قيصر برهوم زعيم حركة السنبلة في موسكو.'

test('a folder of ones own adds people and bodies', async () => {
  const folder = temporaryFolder({
    'world/my.jsonl':
      '{"id":"organization:sunbula","type":"organization","kind":"party"}\n{"id":"person:qaysar-barhum","type":"person","iso":"SY","offices":[{"role":"leader","of":"organization:sunbula","from":"2020"}]}\n',
    'ar/my.jsonl':
      '{"id":"organization:sunbula","names":["حركة السنبلة"]}\n{"id":"person:qaysar-barhum","names":["قيصر برهوم"]}\n',
  })
  const added = ['organization:sunbula', 'person:qaysar-barhum']
  const mine = idsOf(await extracted(meeting, [folder])).filter(id => added.includes(id))
  expect(mine.sort()).toEqual(added)
  expect(idsOf(await extracted(meeting, [])).filter(id => added.includes(id))).toEqual([])
})

test('it extends: a further name of one of ours is one of ours, with all names', async () => {
  const folder = temporaryFolder({ 'ar/my.jsonl': '{"id":"person:sergei-shoigu","names":["قيصر برهوم"]}\n' })
  const { entities } = await extracted(meeting, [folder])
  const found = entities.find(entity => entity.id === 'person:sergei-shoigu')
  expect(found?.mentions.map(mention => mention.text)).toContain('قيصر برهوم')
  expect(found?.names.ar).toEqual(expect.arrayContaining(['سيرغي شويغو', 'قيصر برهوم']))
})

test('it hides: what is hidden is found no more, neither by name nor by office', async () => {
  const text = 'التقى وزير الدفاع الروسي سيرغي شويغو وفدا في موسكو.'
  const folder = temporaryFolder({ 'world/my.jsonl': '{"id":"person:sergei-shoigu","hide":true}\n' })
  expect(idsOf(await extracted(text, []))).toContain('person:sergei-shoigu')
  expect(idsOf(await extracted(text, [folder]))).not.toContain('person:sergei-shoigu')
  const office = await extracted('التقى وزير الدفاع الروسي وفدا في موسكو.', [folder])
  expect(idsOf(office)).toContain('ministry:RU-defence')
})

test('`--gazetteers` may be repeated: folders stand one over the other, in the order given', async () => {
  const hides = temporaryFolder({ 'world/my.jsonl': '{"id":"person:sergei-shoigu","hide":true}\n' })
  const adds = temporaryFolder({
    'world/my.jsonl': '{"id":"person:sergei-shoigu","type":"person","iso":"RU"}\n',
    'ar/my.jsonl': '{"id":"person:sergei-shoigu","names":["سيرغي شويغو"]}\n',
  })
  const text = 'التقى سيرغي شويغو وفدا في موسكو.'
  const idsWith = async (folders: readonly string[]) => {
    const words = ['extract', '--jsonl', ...folders.flatMap(folder => ['--gazetteers', folder])]
    const { code, stdout, stderr } = await isnad(words, { stdin: JSON.stringify(article(text)) })
    expect([code, stderr]).toEqual([0, ''])
    return idsOf(JSON.parse(stdout))
  }
  expect(await idsWith([hides, adds])).toContain('person:sergei-shoigu')
  expect(await idsWith([adds, hides])).not.toContain('person:sergei-shoigu')
})
