import { expect, test } from 'vitest'
import { dayIn, readTextFile } from '../../src/read/text-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['seeds/000_1b7f.txt', '000_1b7f', null],
  ['news/sana-2024-01-15.txt', 'sana-2024-01-15', '2024-01-15'],
  ['C:\\news\\a.b.txt', 'a.b', null],
  ['مقال.txt', 'مقال', null],
  ['folder.d/noextension', 'noextension', null],
  ['.hidden', '.hidden', null],
  ['cafe\u0301.txt', 'caf\u00e9', null],
])('%s has the id %s and the day %s', (file, id, publishedAt) => {
  expect(readTextFile(file, bytes(' نص\n')).article).toEqual({ id, text: ' نص\n', publishedAt })
})

test.each([
  ['2024-01-15', '2024-01-15'],
  ['a 2024-13-01 b 2023-12-31', '2023-12-31'],
  ['2024-02-30', null],
  ['12024-01-15', null],
  ['2024-01-155', null],
  ['2024_01_15', null],
])('%s gives %s', (name, day) => {
  expect(dayIn(name)).toBe(day)
})

test.each([[''], [' \n\t\ufeff ']])('a file without words is named: %j', text => {
  expect(() => readTextFile('empty.txt', bytes(text))).toThrow(
    /^empty\.txt: expected the text of an article, found nothing/,
  )
})
