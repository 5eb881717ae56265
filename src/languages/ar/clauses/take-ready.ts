import { oneOf } from '../word-test.ts'
import type { Word } from '../words.ts'
import type { SentenceState } from './sentence-state.ts'

const isReady = oneOf(
  ['مستعد', 'جاهز', 'متأهب'].flatMap(ready => [ready, `${ready}ة`, `${ready}ون`, `${ready}ان`, `${ready}ا`]),
)

/** Whether somebody named before is told to be ready for what follows: «أنه مستعد للقاء», «موسكو مستعدة للحوار». */
export function readyHere(state: SentenceState, index: number, word: Word): boolean {
  if (!isReady(word) || !/^ل(?!أن)/.test(state.scan.at(index + 1))) return false
  return state.pronounSubject !== '' || state.topics.at(-1)?.to === index
}

/** Reads who is ready as who gets ready; the token after it. */
export function takeReady(state: SentenceState, index: number): number {
  const { link, parent, antecedent, topics } = state
  state.start(state.clauseAt(index, 'استعد', state.verbOf('استعد'), null, link, parent, antecedent, topics))
  return index + 1
}
