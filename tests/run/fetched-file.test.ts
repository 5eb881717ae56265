import { existsSync, readdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSections, writeSections } from '../../src/gazetteer/compiled/sections.ts'
import { FetchedFile } from '../../src/run/fetched-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A file of 100,000 bytes: lines of ten, each its number and a letter of two bytes. */
const text = Array.from({ length: 10_000 }, (_, line) => `${String(line).padStart(7, '0')}م\n`).join('')
const written = (content: string | Uint8Array = text): string => {
  const path = join(temporaryFolder({ 'a.bin': '' }), 'a.bin')
  writeFileSync(path, content)
  return path
}
const line = (file: FetchedFile, number: number) => file.text(10 * number, 10 * number + 9, 'utf8')
const there = ({ bytes }: FetchedFile) => bytes.reduce((sum, byte) => sum + (byte === 0 ? 0 : 1), 0)

test.skipIf(process.platform === 'win32')('only what is asked for is read', () => {
  const file = new FetchedFile(written())
  expect([file.bytes.length, there(file)]).toEqual([100_000, 4_096])
  expect([line(file, 9_999), line(file, 819)]).toEqual(['0009999م', '0000819م']) // the latter over the end of a block
  expect(there(file)).toBeLessThan(20_000)
  file.fetch(0, 100_000)
  expect(file.bytes.toString()).toBe(text)
})

test('a file that was replaced is read as it was', () => {
  const path = written()
  const file = new FetchedFile(path)
  expect(line(file, 1)).toBe('0000001م')
  renameSync(written('x'.repeat(100_000)), path)
  expect(line(file, 5_000)).toBe('0005000م')
})

test.skipIf(process.platform === 'win32')('a file that was cut short is told of by its name', () => {
  const path = written()
  const file = new FetchedFile(path)
  truncateSync(path, 50_001)
  expect(line(file, 4_000)).toBe('0004000م')
  expect(() => line(file, 9_000)).toThrow(`${path}: expected to stay as it was when it was opened, found`)
})

test.runIf(existsSync('/proc/self/fd'))(
  'it is closed when all of it has been read, or when it is told to',
  () => {
    const open = () => readdirSync('/proc/self/fd').length
    const before = open()
    const [first, second] = [new FetchedFile(written()), new FetchedFile(written())]
    expect(open()).toBe(before + 2)
    for (let number = 0; number < 10_000; number += 100) line(first, number)
    line(first, 9_999)
    second.close()
    second.close()
    expect(open()).toBe(before)
    expect(line(first, 77)).toBe('0000077م')
  },
)

test('sections are found in a file, of whatever length they are', () => {
  const bytes = (size: number) => Uint8Array.from({ length: size }, (_, at) => at % 100)
  const lengths = [0, 4, 8, 4_096, 40_000]
  const sections = new Map(
    lengths.flatMap(length => [
      [`${length}`, bytes(length)],
      [`${length}/ascii`, bytes(length)],
    ]),
  )
  const path = written(Buffer.concat([...writeSections({ a: ['fact'] }, sections)]))
  const read = readSections(new FetchedFile(path))
  expect(read?.facts).toEqual({ a: ['fact'] })
  for (const length of lengths) {
    const numbers = read?.numbersOf(`${length}`)
    expect(numbers?.length).toBe(length / 4)
    expect(numbers?.all()).toEqual(new Uint32Array(bytes(length).buffer))
    expect(read?.textOf(`${length}`)?.(0, length)).toBe(Buffer.from(bytes(length)).toString('latin1'))
  }
  expect([read?.numbersOf('other'), read?.textOf('other')]).toEqual([undefined, undefined])
  truncateSync(path, 20_000)
  expect(readSections(new FetchedFile(path))).toBeNull()
})
