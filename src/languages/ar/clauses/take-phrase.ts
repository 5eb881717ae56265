import { backToWaiting } from './clause-levels.ts'
import { coordinated, nextVerb } from './coordination.ts'
import { opensPhrase, phraseAt, splitProclitics } from './noun-phrases.ts'
import type { SentenceState } from './sentence-state.ts'
import { governed } from './take-preposition.ts'

/** Reads a noun phrase and gives it its place: before the verb to come, or after the one that was. */
export function takePhrase(state: SentenceState, index: number, pro: string): number {
  const { conjunction, preposition } = splitProclitics(pro)
  if (!opensPhrase(state, index)) {
    state.comma = false
    return index + 1
  }
  if (preposition !== '') return governed(state, preposition, index, index)
  const phrase = phraseAt(state, index)
  if (!phrase) return index + 1
  state.take(phrase)
  const end = coordinated(state, phrase)
  if (
    phrase.sort === 'time' ||
    (state.scan.tokens[phrase.from]?.kind === 'number' && phrase.to === phrase.from + 1)
  )
    return end
  // a comma closes the relative clause when the verb before it still waits for its object
  if (state.comma && conjunction === '' && state.link === 'main') backToWaiting(state)
  const clause = state.current
  const fresh = state.link !== 'main' || !clause
  if (fresh || (conjunction !== '' && state.comma && nextVerb(state, end))) {
    if (!fresh) state.open('coordinate', clause)
    state.topics.push(phrase)
  } else clause.after.push(phrase)
  state.last = phrase
  state.comma = false
  return end
}
