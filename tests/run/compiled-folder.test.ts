import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { joinLayers } from '../../src/gazetteer/join-layers.ts'
import type { Layer } from '../../src/gazetteer/layer.ts'
import { lexiconTables } from '../../src/languages/ar/lexicon/lexicon-tables.ts'
import { byOpening } from '../../src/languages/ar/name-indexes.ts'
import { byFirstWord } from '../../src/languages/en/name-indexes.ts'
import { buildStamp } from '../../src/run/build-stamp.ts'
import { compileFolder } from '../../src/run/compile-folder.ts'
import { readCompiled, writeCompiled } from '../../src/run/compiled-folder.ts'
import { filesIn } from '../../src/run/gazetteer-files.ts'
import { compiledFile, shippedGazetteers } from '../../src/run/shipped-gazetteers.ts'
import { storeCompiled } from '../../src/run/store-compiled.ts'
import { isnad } from '../cli/isnad.ts'
import { temporaryFolder } from './temporary-folder.ts'

const files = {
  'world/a.jsonl':
    '{"id":"organization:club","type":"organization","kind":"party"}\n\n{"id":"person:a-b","type":"person","iso":"CN","offices":[{"role":"leader","of":"organization:club"}]}\n',
  'ar/a.jsonl':
    '{"id":"person:a-b","names":[" عبد الله فلان "]}\n{"id":"organization:club","names":["النادي"]}\n',
  'en/a.jsonl': '{"id":"person:a-b","names":["Ábdullah Foulán"]}\n{"id":"country:RU","names":["Russia"]}\n',
  'en/portfolios.jsonl': '{"id":"defence","departments":["defence"]}\n',
}
const STAMP = 'of a test'

/** A folder that has been compiled. */
async function compiledFolder(): Promise<string> {
  const folder = temporaryFolder(files)
  await storeCompiled(folder, STAMP)
  return folder
}
const read = (folder: string, stamp = STAMP, stock = false) =>
  readCompiled(folder, compiledFile(folder), stamp, stock)

/** All that a gazetteer tells of what it holds. */
const told = ({ world, languages, holders, isoOf, ofKinds, namesOf }: Gazetteer) => ({
  world: [...world],
  isoOf: [...world.keys()].map(isoOf),
  parties: ofKinds(new Set(['party'])),
  holders: holders('organization:club'),
  names: [...languages].map(([code, language]) => [
    code,
    language.rows,
    language.portfolios,
    [...world.keys()].map(id => namesOf(id, code)),
    code === 'ar'
      ? ['عبد', 'عبدالله', 'النادي', 'فلان'].map(word =>
          language.under(byOpening, word).map(({ row }) => row),
        )
      : ['abdullah', 'foulan', 'russia'].map(word => language.under(byFirstWord, word).map(({ row }) => row)),
  ]),
})

test('what was compiled tells what the files tell', async () => {
  const folder = await compiledFolder()
  const stock = (
    await compileFolder(temporaryFolder({ 'world/a.jsonl': '{"id":"country:RU","type":"country"}' }), 0)
  ).layer
  const layer = read(folder) as Layer
  const { layer: fresh } = await compileFolder(folder, 1)
  const tells = told(joinLayers([stock, layer]))
  expect(tells).toEqual(told(joinLayers([stock, fresh])))
  expect(tells.names).toContainEqual([
    'ar',
    expect.anything(),
    [],
    [[], ['النادي'], ['عبد الله فلان']],
    [
      [expect.objectContaining({ id: 'person:a-b' })],
      [expect.objectContaining({ id: 'person:a-b' })],
      [expect.objectContaining({ id: 'organization:club' })],
      [],
    ],
  ])
  expect(() => joinLayers([layer])).toThrow(/en\/a\.jsonl:2: country:RU has a name but no row/)
})

const edit = (folder: string, path: string, change: (text: string) => string) =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')))

test.each<[string, (folder: string) => void]>([
  ['a file was changed', folder => edit(folder, 'en/a.jsonl', text => `${text}\n`)],
  [
    'a file was changed and has its old size',
    folder => edit(folder, 'ar/a.jsonl', text => text.replace('فلان', 'علان')),
  ],
  [
    'a file was changed and has its old size and time',
    folder => {
      const path = join(folder, 'ar/a.jsonl')
      const { atime, mtime } = statSync(path)
      edit(folder, 'ar/a.jsonl', text => text.replace('فلان', 'علان'))
      utimesSync(path, atime, mtime)
    },
  ],
  ['a file was added', folder => writeFileSync(join(folder, 'ar/b.jsonl'), '')],
  ['a file was taken away', folder => rmSync(join(folder, 'en/portfolios.jsonl'))],
  ['it was cut off', folder => truncateSync(compiledFile(folder), 500)],
  ['it is something else', folder => writeFileSync(compiledFile(folder), 'something else')],
  ['it is not there', folder => rmSync(compiledFile(folder))],
  [
    'it is a folder',
    folder => {
      rmSync(compiledFile(folder))
      mkdirSync(compiledFile(folder))
    },
  ],
])('what was compiled is not read when %s', async (_, change) => {
  const folder = await compiledFolder()
  expect(read(folder)).not.toBeNull()
  change(folder)
  expect(read(folder)).toBeNull()
})

test('it is not read by other code, as the stock, or by code that was compiled without it', async () => {
  const folder = await compiledFolder()
  expect([read(folder, 'other'), read(folder, STAMP, true), read(folder, '')]).toEqual([null, null, null])
  expect(buildStamp).toBe('')
})

test('it is read when files have other times and the bytes that they had', async () => {
  const folder = await compiledFolder()
  utimesSync(join(folder, 'ar/a.jsonl'), 1, 1)
  expect(read(folder)).not.toBeNull()
})

test('gazetteers are loaded from what was compiled where it is fresh, else from the files', async () => {
  vi.doMock('../../src/run/build-stamp.ts', () => ({ buildStamp: STAMP }))
  const { loadGazetteers } = await import('../../src/run/load-gazetteers.ts')
  const stock = temporaryFolder({ 'world/a.jsonl': '{"id":"country:RU","type":"country"}' })
  const folder = temporaryFolder(files)
  const other = temporaryFolder({ 'world/a.jsonl': '{"id":"place:compiled","type":"place"}' })
  const { layer } = await compileFolder(other, 1)
  const indexes = { world: [], names: {}, tables: {} }
  const ids = async () => [...(await loadGazetteers([folder], stock)).world.keys()]
  const asFiles = ['country:RU', 'organization:club', 'person:a-b']
  expect(await ids()).toEqual(asFiles)
  await writeCompiled(folder, compiledFile(folder), STAMP, false, layer, filesIn(folder, 1), indexes)
  expect(await ids()).toEqual(['country:RU', 'place:compiled'])
  edit(folder, 'en/a.jsonl', text => `${text}\n`)
  expect(await ids()).toEqual(asFiles)
})

test('the build compiles the stock, and `check --write` a folder', async () => {
  const stampFile = readFileSync(new URL('../../dist/run/build-stamp.js', import.meta.url), 'utf8')
  const stamp = /'([0-9a-f]{64})'/.exec(stampFile)?.[1] as string
  const file = compiledFile(shippedGazetteers).replace('/src/', '/dist/')
  const built = readCompiled(shippedGazetteers, file, stamp, true)
  expect(built?.world.size).toBeGreaterThan(10_000)
  for (const { name, table } of lexiconTables()) expect(built?.tables.get(name)?.size).toBe(table.size)
  const folder = temporaryFolder({ ...files, 'en/a.jsonl': '{"id":"person:a-b","names":["Abdullah"]}' })
  expect((await isnad(['gazetteer', 'check', folder, '--write'])).code).toBe(0)
  expect(read(folder, stamp)?.world.size).toBe(2)
  const [first] = files['world/a.jsonl'].split('\n')
  edit(folder, 'world/a.jsonl', text =>
    text.replace(first as string, '{"id":"organization:club","hide":true}'),
  )
  expect(read(folder, stamp)).toBeNull()
})
