import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentHash } from '../../src/merge/content-hash.ts'

const expected = (domain: string, text: string) =>
  createHash('sha256').update(`${domain}\0${text}`).digest('hex').slice(0, 32)

test('is SHA-256 of domain and text, cut to 128 bits', () => {
  // short ones share a room, which ends at 1365 code units
  const lengths = Array.from({ length: 200 }, (_, at) => at)
  for (const length of [...lengths, ...lengths.map(at => at + 1300), 100_000, 3]) {
    const text = 'ب'.repeat(length)
    expect(contentHash('edge', text)).toBe(expected('edge', text))
  }
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), text => {
      expect(contentHash('d', text)).toBe(expected('d', text))
    }),
  )
})
