import { wordTest as testOf } from '../word-test.ts'
import type { Word } from './words.ts'

/** A question about an English word by itself that is answered once for each word of the vocabulary. */
export const wordTest = testOf<Word>

/** Whether a word, folded, is one of a list that blanks or line ends part. */
export function oneOf(words: string): (word: Word | null) => boolean {
  const set = new Set(words.split(/\s+/))
  return wordTest(word => set.has(word.key))
}
