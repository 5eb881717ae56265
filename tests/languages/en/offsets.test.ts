import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edgesOf, edgeText, read } from './reading.ts'

const article = `MOSCOW, Jan. 15 (TASS) — Russian Foreign Minister Sergei Lavrov met his Turkish counterpart Hakan Fidan in Antalya on Monday.
The two ministers condemned the strikes that Israel launched on Lebanon, and agreed to hold further consultations.
Lavrov said the United States had imposed new sanctions on Iran, adding that Moscow “will not withdraw from the United Nations”.
The Turkish defence ministry called on the Syrian Democratic Forces to hand over their weapons.`

// soft hyphens, zero-width and bidirectional marks
const ignored = ['\u00ad', '\u200b', '\u200e', '\u200f', '\u202a', '\u202c', '\u200d', '\ufeff']

/** Places between a letter and the next character, where such a sign may stand. */
const places = [...article.matchAll(/[a-z](?=[a-z])/g)].map(match => match.index + 1)

const insertions = fc.array(
  fc.record({ at: fc.constantFrom(...places), sign: fc.constantFrom(...ignored) }),
  { maxLength: 60 },
)

const withSigns = (list: readonly { at: number; sign: string }[]) => {
  let text = article
  for (const { at, sign } of [...list].sort((a, b) => b.at - a.at))
    text = text.slice(0, at) + sign + text.slice(at)
  return text
}

it('the article says something', () => {
  expect(edgesOf(read(article)).map(edgeText).length).toBeGreaterThan(5)
})

it('every quote is exactly what stands at its place', () => {
  fc.assert(
    fc.property(insertions, list => {
      const text = withSigns(list)
      const { entities, relations } = read(text)
      const quotes = [
        ...entities.flatMap(entity => entity.mentions),
        ...relations.flatMap(relation => [relation.evidence, relation.trigger]),
      ]
      for (const quote of quotes) expect(quote.text).toBe(text.slice(quote.start, quote.end))
      for (const quote of quotes) expect(quote.end).toBeGreaterThan(quote.start)
    }),
    { numRuns: 60 },
  )
})

it('signs without a meaning change no edge', () => {
  const before = edgesOf(read(article)).map(edgeText).sort()
  fc.assert(
    fc.property(insertions, list => {
      expect(
        edgesOf(read(withSigns(list)))
          .map(edgeText)
          .sort(),
      ).toEqual(before)
    }),
    { numRuns: 60 },
  )
})
