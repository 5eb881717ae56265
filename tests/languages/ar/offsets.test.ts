import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edgesOf, edgeText, read } from './reading.ts'

const article = `موسكو – تاس: التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي هاكان فيدان في أنطاليا.
وأدان الوزيران الغارات التي شنتها إسرائيل على لبنان، واتفقا على مواصلة التشاور.
وقال لافروف إن الولايات المتحدة فرضت عقوبات جديدة على إيران، مضيفا أن «موسكو لن تنسحب من الأمم المتحدة».
وطالبت وزارة الدفاع التركية قوات سوريا الديمقراطية بتسليم أسلحتها.`

// tatweel, marks that change no reading, bidi controls, zero-width marks
const ignored = [
  '\u0640',
  '\u0652',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200d',
]

/** Places between a letter and the next character, where such a sign may stand. */
const places = [...article.matchAll(/\p{L}/gu)].map(match => match.index + 1)

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
