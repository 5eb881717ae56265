import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read as readArabic } from './ar/reading.ts'
import { read as readEnglish } from './en/reading.ts'

const gold = new URL('../gold/', import.meta.url)

/** The sentences of the gold articles of a language, roughly cut, each as its words. */
const sentencesOf = (language: string): string[][] =>
  readdirSync(new URL(`${language}/`, gold))
    .map(file => JSON.parse(readFileSync(new URL(`${language}/${file}`, gold), 'utf8')).text as string)
    .flatMap(text => text.split(/(?<=[.\n])\s+/))
    .map(sentence => sentence.split(' '))
    .filter(words => words.length > 3)

/** Sentences with a word left out, put in, or put in place of another, or with the end of a further sentence. */
function garbled(sentences: readonly string[][]) {
  const sentence = fc.constantFrom(...sentences)
  const word = sentence.chain(words => fc.constantFrom(...words))
  const change = fc.record({ at: fc.nat(60), drop: fc.nat(2), words: fc.array(word, { maxLength: 2 }) })
  const changed = fc
    .tuple(sentence, fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([words, changes]) =>
      changes.reduce(
        (before, { at, drop, words }) => before.toSpliced(at % before.length, drop, ...words),
        [...words, '.'],
      ),
    )
  const joined = fc
    .tuple(sentence, sentence, fc.nat(60), fc.nat(60))
    .map(([one, other, to, from]) => [
      ...one.slice(0, 1 + (to % one.length)),
      ...other.slice(from % other.length),
    ])
  return fc.oneof(changed, joined).map(words => words.join(' '))
}

describe.each([
  { language: 'ar', read: readArabic },
  { language: 'en', read: readEnglish },
])('$language', ({ language, read }) => {
  it('garbled sentences are read to their end, and every quotation is what stands there', () => {
    fc.assert(
      fc.property(garbled(sentencesOf(language)), text => {
        const { entities, relations } = read(text)
        for (const { mentions } of entities)
          for (const { start, end, text: quoted } of mentions) expect(text.slice(start, end)).toBe(quoted)
        for (const { evidence } of relations)
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
      }),
      { numRuns: 300, seed: 20_240_115 },
    )
  }, 60_000)
})

describe('what leaned on itself once is read to its end', () => {
  it.each([
    [
      'whose seat it is depends on whom it describes',
      readArabic,
      'انتقد المجلس، ومقره شرق اليمن، حكومة الدبيبة.',
    ],
    [
      'a speaker without a name, behind what he says',
      readEnglish,
      '"We have given Yemen £1 billion," Mr for said.',
    ],
  ] as const)('%s', (_, read, text) => {
    expect(read(text).entities.map(({ id }) => id)).toContain('country:YE')
  })
})
