/** A word of a vocabulary, with the answers of the tests that have looked at it. */
export interface Tested {
  readonly answers: number[]
}

// two bits of an answer: whether it is known, and what it is; so many fit a small integer
const PER_NUMBER = 15
let made = 0

/** Where the answers to one question are kept among all that a word has given. */
export interface Question {
  readonly slot: number
  /** the bit of an answer that is known, and that of a yes */
  readonly known: number
  readonly yes: number
}

/** A question that nothing has answered yet. */
export function newQuestion(): Question {
  const number = made++
  const known = 1 << (2 * (number % PER_NUMBER))
  return { slot: Math.floor(number / PER_NUMBER), known, yes: known << 1 }
}

/** The answers that stand in a slot, as bits. */
export function answersIn(answers: number[], slot: number): number {
  while (answers.length <= slot) answers.push(0)
  return answers[slot] as number
}

/**
 * A question about a word by itself that is answered once for each word of the vocabulary. `null`, which
 * stands for numbers and marks, is never what is asked for.
 */
export function wordTest<Word extends Tested>(
  asked: (word: Word) => boolean,
): (word: Word | null) => boolean {
  const { slot, known, yes } = newQuestion()
  return word => {
    if (word === null) return false
    const { answers } = word
    let bits = answersIn(answers, slot)
    if ((bits & known) === 0) {
      bits |= known | (asked(word) ? yes : 0)
      answers[slot] = bits
    }
    return (bits & yes) !== 0
  }
}
