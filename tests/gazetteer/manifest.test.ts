import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gazetteerFiles, MANIFEST } from '../../src/run/gazetteer-files.ts'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'
import { shippedGazetteers } from '../../src/run/shipped-gazetteers.ts'
import { isnad } from '../cli/isnad.ts'
import { temporaryFolder } from '../run/temporary-folder.ts'

test('the manifest is fresh: after a change run `isnad gazetteer check --write`', () => {
  const stale = gazetteerFiles().filter(file => !file.checked)
  expect(stale.map(file => file.path)).toEqual([])
  const listed = Object.keys(JSON.parse(readFileSync(join(shippedGazetteers, MANIFEST), 'utf8')))
  expect(listed).toEqual(gazetteerFiles().map(file => file.path))
})

test('nothing is wrong with ours, and nothing looks wrong', async () => {
  expect(await isnad(['gazetteer', 'check'])).toMatchObject({ code: 0, stdout: '' })
})

test('a changed file is checked row by row again, and its bad row named; the others are not', async () => {
  const folder = temporaryFolder()
  cpSync(shippedGazetteers, folder, { recursive: true })
  expect(gazetteerFiles([], folder).every(file => file.checked)).toBe(true)
  const path = join(folder, 'ar', 'events.jsonl')
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"id":"event:nakba","names":"النكبة"}\n`)
  expect(
    gazetteerFiles([], folder)
      .filter(file => !file.checked)
      .map(file => file.path),
  ).toEqual(['ar/events.jsonl'])
  await expect(loadGazetteers([], folder)).rejects.toThrow(/\/ar\/events\.jsonl:\d+: expected .*\(names\)$/)
})

test.each(['[]', '{"world/a.jsonl":7}', '{', 'null', '"x"'])(
  'a broken manifest vouches for nothing: %s',
  text => {
    const folder = temporaryFolder({
      'world/a.jsonl': '{"id":"country:RU","type":"country"}\n',
      [MANIFEST]: text,
    })
    expect(gazetteerFiles([], folder).map(file => file.checked)).toEqual([false])
  },
)

test('check --write vouches for a folder of ones own, but not while it has an error', async () => {
  const good = temporaryFolder({
    'world/my.jsonl': '{"id":"person:x-y","type":"person","iso":"RU"}\n',
    'en/my.jsonl': '{"id":"person:x-y","names":["Xenia Ypsilon"]}\n',
  })
  expect(await isnad(['gazetteer', 'check', good, '--write'])).toMatchObject({ code: 0, stdout: '' })
  expect(
    gazetteerFiles([good])
      .filter(file => file.layer === 1)
      .every(file => file.checked),
  ).toBe(true)

  const bad = temporaryFolder({ 'world/my.jsonl': '{"id":"person:x-y","type":"person","iso":"QQ"}\n' })
  const { code, stdout, stderr } = await isnad(['gazetteer', 'check', bad, '--write'])
  expect(code).toBe(2)
  expect(stdout).toMatch(/^error dangling-id \S+\/world\/my\.jsonl:1: person:x-y refers to country:QQ/)
  expect(stderr).toMatch(/^dangling-id: 1 error\nno-name: 1 warning\n/)
  expect(gazetteerFiles([bad]).some(file => file.layer === 1 && file.checked)).toBe(false)
})

test('common words are counted in texts', async () => {
  const folder = temporaryFolder({
    'world/my.jsonl': '{"id":"place:x","type":"place"}\n',
    'ar/my.jsonl': '{"id":"place:x","names":["كتاب"]}\n',
    'texts/a.json': JSON.stringify({ text: 'كتاب وكتاب' }),
    'texts/b.txt': 'الكتاب',
  })
  const { stdout } = await isnad(['gazetteer', 'check', folder, '--texts', join(folder, 'texts')])
  expect(stdout).toMatch(
    /^warning common-word .*«كتاب» \(place:x\).* it stands 2 times in the texts: list it in "common"/m,
  )
})
