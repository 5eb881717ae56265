import { answersIn, newQuestion } from '../../word-test.ts'
import type { Phrase } from './phrase.ts'

/** Whether the head of a phrase is one of these lemmas, separated by blanks: looked up once for each word that heads one. */
export function headIn(lemmas: string): (phrase: Pick<Phrase, 'head' | 'word'>) => boolean {
  const list = new Set(lemmas.split(/\s+/))
  const { slot, known, yes } = newQuestion()
  return ({ head, word }) => {
    // names and titles have no head
    if (head === '') return false
    if (word === null) return list.has(head)
    const { answers } = word
    let bits = answersIn(answers, slot)
    if ((bits & known) === 0) {
      bits |= known | (list.has(head) ? yes : 0)
      answers[slot] = bits
    }
    return (bits & yes) !== 0
  }
}
