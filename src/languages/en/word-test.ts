import { wordTest as testOf } from '../word-test.ts'
import type { Word } from './words.ts'

/** A question about an English word by itself that is answered once for each word of the vocabulary. */
export const wordTest = testOf<Word>
