import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Line, splitLines } from '../../src/read/lines.ts'

const text = new TextDecoder()
async function linesOf(chunks: Uint8Array[], cap?: number): Promise<(string | null)[]> {
  const lines: Line[] = []
  for await (const line of splitLines(chunks, cap)) lines.push(line)
  expect(lines.map(line => line.number)).toEqual(lines.map((_, at) => at + 1))
  return lines.map(({ bytes }) => bytes && text.decode(bytes))
}

test.each([
  ['no bytes', '', []],
  ['one line without end', 'a', ['a']],
  ['line ends of Windows', 'a\r\nb\r\n', ['a', 'b']],
  ['empty lines', '\n\na\n', ['', '', 'a']],
])('%s', async (_, input, lines) => {
  expect(await linesOf([new TextEncoder().encode(input)])).toEqual(lines)
})

test('lines are the same however the bytes come', async () => {
  const content = fc
    .array(fc.stringMatching(/^[a-zأ-ي ]{0,9}$/))
    .map(lines => lines.map(line => `${line}\n`).join(''))
  await fc.assert(
    fc.asyncProperty(content, fc.array(fc.nat(40)), async (whole, cuts) => {
      const bytes = new TextEncoder().encode(whole)
      const chunks: Uint8Array[] = []
      let rest = bytes
      for (const cut of cuts) {
        chunks.push(rest.slice(0, cut))
        rest = rest.slice(cut)
      }
      expect(await linesOf([...chunks, rest])).toEqual(whole.split('\n').slice(0, -1))
    }),
  )
})

test('a line over the cap is passed over, the others are kept, and no more than the cap is held', async () => {
  const chunks = [
    new TextEncoder().encode('first\nlo'),
    ...Array.from({ length: 50 }, () => new Uint8Array(100).fill(0x6e)),
  ]
  expect(await linesOf([...chunks, new TextEncoder().encode('g\nlast')], 1000)).toEqual([
    'first',
    null,
    'last',
  ])
})
