import { wordTest as testOf } from '../word-test.ts'
import type { Word } from './words.ts'

/** A question about an Arabic word by itself that is answered once for each word of the vocabulary. */
export const wordTest = testOf<Word>

/** Whether a word is spelled as a pattern says. */
export const spelled = (pattern: RegExp) => wordTest(word => pattern.test(word.text))

/** Whether a word is one of a list. */
export const oneOf = (words: readonly string[]) => wordTest(among(words))

// a bit each beside the sign, which tells that none has been asked
const ROOM = 31
const often: ((word: Word) => boolean)[] = []

/**
 * A question that is asked of nearly every word of a text. The answers to all of them stand in one number of the word
 * and are found together when the first is asked; there is room for 31.
 */
export function oftenAsked(asked: (word: Word) => boolean): (word: Word | null) => boolean {
  if (often.length === ROOM) throw new Error(`no room for more than ${ROOM} questions that are often asked`)
  const bit = 1 << often.length
  often.push(asked)
  return word => word !== null && ((word.often < 0 ? answerAll(word) : word.often) & bit) !== 0
}

function answerAll(word: Word): number {
  let bits = 0
  for (const [at, asked] of often.entries()) if (asked(word)) bits |= 1 << at
  word.often = bits
  return bits
}

/** {@link oneOf} for a list that nearly every word of a text is looked for in. */
export const oftenOneOf = (words: readonly string[]) => oftenAsked(among(words))

/** {@link spelled} for a pattern that nearly every word of a text is held against. */
export const oftenSpelled = (pattern: RegExp) => oftenAsked(word => pattern.test(word.text))

function among(words: readonly string[]): (word: Word) => boolean {
  const set = new Set(words)
  return word => set.has(word.text)
}
