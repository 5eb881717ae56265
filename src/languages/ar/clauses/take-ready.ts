import { oneOf } from '../word-test.ts'
import type { Word } from '../words.ts'
import type { SentenceState } from './sentence-state.ts'

const isReady = oneOf(
  ['مستعد', 'جاهز', 'متأهب'].flatMap(ready => [ready, `${ready}ة`, `${ready}ون`, `${ready}ان`, `${ready}ا`]),
)

const isAbout = oneOf(['بصدد'])
const isVerge = oneOf(['وشك'])

/** «بصدد توقيع», «على وشك توقيع»: how many words tell that somebody is about to do what follows; none where it is not told. */
function aboutTo(state: SentenceState, index: number): number {
  if (isAbout(state.scan.word(index))) return 1
  return state.scan.at(index) === 'على' && isVerge(state.scan.word(index + 1)) ? 2 : 0
}

/** Whether somebody named before is told to be ready for what follows: «أنه مستعد للقاء», «موسكو مستعدة للحوار». */
export function readyHere(state: SentenceState, index: number, word: Word): boolean {
  const ready = isReady(word) && /^ل(?!أن)/.test(state.scan.at(index + 1))
  if (!ready && aboutTo(state, index) === 0) return false
  return state.pronounSubject !== '' || state.topics.at(-1)?.to === index
}

/** Reads who is ready as who gets ready, and who is about to act as who intends to; the token after it. */
export function takeReady(state: SentenceState, index: number): number {
  const { link, parent, antecedent, topics } = state
  const words = aboutTo(state, index)
  const verb = words > 0 ? 'اعتزم' : 'استعد'
  state.start(state.clauseAt(index, verb, state.verbOf(verb), null, link, parent, antecedent, topics))
  return index + Math.max(words, 1)
}
