import v8 from 'node:v8'
import { expect, test, vi } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { extractAll } from '../../src/run/extract-all.ts'
import type { Input } from '../../src/run/read-sources.ts'
import { stubExtractor } from './stub-extractor.ts'

const setFlags = vi.spyOn(v8, 'setFlagsFromString')

async function readAll(...ids: string[]): Promise<number> {
  async function* inputs(): AsyncGenerator<Input> {
    for (const id of ids) {
      const article = { id, text: `خبر ${id}` } as Article
      yield { place: { file: `${id}.txt` }, read: { article, flaws: [] } }
    }
  }
  let read = 0
  for await (const { kind } of extractAll(inputs(), stubExtractor, 1)) if (kind === 'extracted') read++
  return read
}

test('the flag of the young is taken when a second article is read, and once', async () => {
  expect(await readAll('a')).toBe(1)
  expect(setFlags).not.toHaveBeenCalled()
  expect(await readAll('a', 'b', 'c', 'd')).toBe(4)
  expect(setFlags.mock.calls).toEqual([['--no-allocation-site-pretenuring']])
})
