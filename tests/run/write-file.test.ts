import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prepareFolder, removeTemporaries, writeFile } from '../../src/run/write-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('parts are written whole, large and small', async () => {
  const folder = temporaryFolder()
  const parts = ['أ'.repeat(100_000), '', 'ب', 'ج'.repeat(70_000)]
  await writeFile(join(folder, 'a.json'), parts)
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(parts.join(''))
  expect(readdirSync(folder)).toEqual(['a.json'])
  await writeFile(join(folder, 'a.json'), ['a', Uint8Array.of(0xff, 0), 'ب'])
  expect([...readFileSync(join(folder, 'a.json'))]).toEqual([0x61, 0xff, 0, ...Buffer.from('ب')])
})

test('while it is written the old file stands, and when it fails it stays', async () => {
  const folder = temporaryFolder({ 'a.json': 'old' })
  function* failing() {
    yield 'x'.repeat(100_000)
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old')
    throw new Error('stopped')
  }
  await expect(writeFile(join(folder, 'a.json'), failing())).rejects.toThrow('stopped')
  expect(readdirSync(folder)).toEqual(['a.json'])
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old')
})

test('what is half written can be removed when the program is stopped', async () => {
  const folder = temporaryFolder({ 'a.json': 'old' })
  function* stopped() {
    yield 'x'.repeat(100_000)
    expect(readdirSync(folder)).toHaveLength(2)
    removeTemporaries()
    expect(readdirSync(folder)).toEqual(['a.json'])
    throw new Error('stopped')
  }
  await expect(writeFile(join(folder, 'a.json'), stopped())).rejects.toThrow('stopped')
})

test('a folder is made with those above it, and once more', async () => {
  const folder = join(temporaryFolder(), 'a', 'b')
  await prepareFolder(folder)
  await prepareFolder(folder)
  expect(readdirSync(folder)).toEqual([])
})

test.runIf(existsSync('/proc/self'))(
  'a folder that nothing can be made in is unwritable, at once',
  async () => {
    const making = prepareFolder('/proc/isnad/output')
    await expect(making).rejects.toMatchObject({ code: 'unwritable-output' })
  },
)

test('a file where the folder should be is unwritable', async () => {
  const file = join(temporaryFolder({ 'a.json': '' }), 'a.json')
  await expect(prepareFolder(join(file, 'b'))).rejects.toMatchObject({ code: 'unwritable-output' })
})
