import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'
import { temporaryFolder } from './temporary-folder.ts'

const shipped = {
  'world/a.jsonl': '{"id":"country:RU","type":"country","iso":"RU"}\n',
  'ar/a.jsonl': '{"id":"country:RU","names":["روسيا"]}\n',
  'README.md': 'not a gazetteer',
}

test('folders are added to what is shipped', async () => {
  const more = temporaryFolder({
    'world/a.jsonl': '{"id":"person:x-y","type":"person"}\n',
    'ar/a.jsonl': '{"id":"person:x-y","names":["فلان"]}',
  })
  const gazetteer = await loadGazetteers([more], temporaryFolder(shipped))
  expect([...gazetteer.world.keys()].sort()).toEqual(['country:RU', 'person:x-y'])
  expect(gazetteer.namesOf('person:x-y', 'ar')).toEqual(['فلان'])
})

test.each([
  ['a broken line', { 'world/b.jsonl': '\n{"id":' }, /\/world\/b\.jsonl:2: expected one JSON object a line/],
  [
    'a broken row',
    { 'world/b.jsonl': '{"id":"country:XX","type":"county"}' },
    /\/world\/b\.jsonl:1: expected .*\(type\)$/,
  ],
  [
    'bytes that are no UTF-8',
    { 'ar/b.jsonl': Uint8Array.from([0x7b, 0xff]) },
    /\/ar\/b\.jsonl: expected UTF-8/,
  ],
  [
    'a row that stands twice in one folder',
    { 'world/b.jsonl': shipped['world/a.jsonl'], 'world/c.jsonl': shipped['world/a.jsonl'] },
    /\/world\/c\.jsonl:1: country:RU stands twice/,
  ],
  ['no gazetteers', { 'people.jsonl': '{}' }, /expected folders such as world\//],
])('%s is named by its whole path', async (_, files, message) => {
  const more = temporaryFolder(files)
  const load = () => loadGazetteers([more], temporaryFolder(shipped))
  await expect(load()).rejects.toThrow(message)
  await expect(load()).rejects.toThrow(expect.objectContaining({ code: 'bad-gazetteer' }))
  await expect(load()).rejects.toThrow(more)
})

test('a folder that is not there is named', async () => {
  const folder = join(temporaryFolder(), 'gone')
  await expect(loadGazetteers([folder], temporaryFolder(shipped))).rejects.toThrow(/gone: .*ENOENT/)
})
