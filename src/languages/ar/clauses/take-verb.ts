import { oftenSpelled, oneOf, spelled } from '../word-test.ts'
import type { VerbReading, Word } from '../words.ts'
import { likelyVerbAt } from './likely-verb.ts'
import type { SentenceState } from './sentence-state.ts'
import { holdOf } from './verb-hold.ts'

// «وقد أعلن», «وسوف يعلن»
const isWillNot = oneOf(['لن', 'ولن'])
const joinsVerb = oftenSpelled(/^(?:و|[وف](?:قد|لقد|سوف))$/)

/** Reads a verb: the clause it opens, and how that hangs on the ones before. */
export function takeVerb(state: SentenceState, index: number, word: Word): number {
  const likely = likelyVerbAt(state, index, word)
  const { reading, passive } = likely
  const conjoined =
    reading.pro.startsWith('و') ||
    reading.pro.startsWith('ف') ||
    joinsVerb(state.scan.word(index - 1)) ||
    // «لكنه رفض»
    (state.pronounSubject !== '' && state.link === 'main')
  // «إن العملية …، واتهمت»: a conjunction ends the verbless clause before it
  if (reading.pro.startsWith('و') && state.topics.length > 0 && state.link === 'complement') {
    state.flushTopics()
    state.link = 'main'
  }
  if (isOfWaiting(state, index, conjoined)) resume(state)
  const { link, parent, antecedent } = holdOf(state, likely, index, conjoined)
  // «نفت أن تكون هاجمت السعودية»: the subject was left out before «تكون»
  if (link === 'complement' && state.topics.length === 0 && afterCopula(state, index))
    state.pronounSubject = 'ه'
  const before = link === 'relative' && antecedent && state.topics.includes(antecedent) ? [] : state.topics
  const clause = state.clauseAt(index, reading.lemma, likely, reading.form, link, parent, antecedent, before)
  clause.future =
    reading.pro.endsWith('س') ||
    state.scan.at(index - 1) === 'سوف' ||
    (state.negated && isWillNot(state.scan.word(index - 1)))
  clause.passive = passive || vowelledPassive(state, index, reading)
  state.start(clause)
  return index + 1
}

/** «الجيش الذي يقوده حفتر شن»: a second verb with nothing between is the first subject's own. */
const isOfWaiting = (state: SentenceState, index: number, conjoined: boolean): boolean =>
  state.waiting.length > 0 &&
  !conjoined &&
  (state.comma ||
    state.scan.at(index - 1) === 'قد' ||
    (state.current?.link === 'relative' && state.current.after.length > 0)) &&
  state.topics.length === 0 &&
  state.link === 'main' &&
  state.current !== null

/** Goes on with the subject that waited for its verb. */
function resume(state: SentenceState): void {
  const waiting = state.waiting.pop()
  if (!waiting) return
  state.topics = waiting.topics
  state.link = waiting.link
  state.parent = waiting.parent
  state.antecedent = waiting.antecedent
  state.negated ||= waiting.negated
  if (state.link === 'main') state.current = null
}

const DAMMA = 0x64f

/** A written damma on the first letter of a past verb, past the alef and «است» of its stem: «وُقّعت», «عُقدت», «انتُخب», «استُقبل». */
function vowelledPassive({ scan }: SentenceState, index: number, reading: VerbReading): boolean {
  if (reading.form.tense !== 'past') return false
  const from = scan.startOf(index, reading.pro)
  const { text } = scan
  if (text.charCodeAt(from + 1) === DAMMA) return true
  if (text.charAt(from) !== 'ا') return false
  return (
    text.charCodeAt(from + 2) === DAMMA ||
    (text.charCodeAt(from + 3) === DAMMA && text.startsWith('ست', from + 1))
  )
}

const copula = spelled(/^[وف]?[يت]كون$/)
const afterCopula = (state: SentenceState, index: number) =>
  copula(state.scan.word(index - 1)) ||
  (state.scan.at(index - 1) === 'قد' && copula(state.scan.word(index - 2)))
