import { wordTest as testOf } from '../word-test.ts'
import type { Word } from './words.ts'

/** A question about an Arabic word by itself that is answered once for each word of the vocabulary. */
export const wordTest = testOf<Word>

/** Whether a word is spelled as a pattern says. */
export const spelled = (pattern: RegExp) => wordTest(word => pattern.test(word.text))

/** Whether a word is one of a list. */
export function oneOf(words: readonly string[]): (word: Word | null) => boolean {
  const set = new Set(words)
  return wordTest(word => set.has(word.text))
}
