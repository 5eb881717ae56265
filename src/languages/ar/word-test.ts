import type { Word } from './words.ts'

// two bits of an answer: whether it is known, and what it is; so many fit a small integer
const PER_NUMBER = 15
let made = 0

/**
 * A question about a word by itself that is answered once for each word of the vocabulary. `null`, which
 * stands for numbers and marks, is never what is asked for.
 */
export function wordTest(asked: (word: Word) => boolean): (word: Word | null) => boolean {
  const number = made++
  const slot = Math.floor(number / PER_NUMBER)
  const known = 1 << (2 * (number % PER_NUMBER))
  const yes = known << 1
  return word => {
    if (word === null) return false
    const answers = word.answers
    while (answers.length <= slot) answers.push(0)
    let bits = answers[slot] as number
    if ((bits & known) === 0) {
      bits |= known | (asked(word) ? yes : 0)
      answers[slot] = bits
    }
    return (bits & yes) !== 0
  }
}

/** Whether a word is spelled as a pattern says. */
export const spelled = (pattern: RegExp) => wordTest(word => pattern.test(word.text))

/** Whether a word is one of a list. */
export function oneOf(words: readonly string[]): (word: Word | null) => boolean {
  const set = new Set(words)
  return wordTest(word => set.has(word.text))
}
