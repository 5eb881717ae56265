import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distinctArticles } from '../../src/merge/distinct.ts'
import { makeExtraction } from './make-extraction.ts'

const item = (name: string, id: string, text: string, publishedAt: string | null = null) => ({
  name,
  extraction: makeExtraction({ id, publishedAt }, text, [{ says: 'country:RU condemned country:US' }]),
})
const items = [
  item('later', 'a', 'نص', '2024-01-16'),
  item('earlier', 'a', 'نص', '2024-01-15'),
  item('undated', 'a', 'نص'),
  item('same', 'b', 'نص'),
  item('same', 'b', 'نص'),
  item('other', 'b', 'غيره'),
]

test('one text an id is kept, whatever the order; the same again is repeated, another is a rival', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(items, { minLength: items.length }), shuffled => {
      const { kept, repeated, rivals } = distinctArticles(shuffled)
      expect(kept.map(({ name }) => name)).toEqual(['later', 'other'])
      expect(repeated.map(({ name }) => name)).toEqual(['same'])
      expect(rivals.map(({ kept: winner, rival }) => `${winner.name} ${rival.name}`)).toEqual([
        'later earlier',
        'later undated',
        'other same',
      ])
    }),
  )
})
