import { oneOf, spelled, wordTest } from '../word-test.ts'
import type { VerbReading } from '../words.ts'
import type { SentenceWords } from './sentence-words.ts'

/** «أيضا», «أن»: what may stand between a verb and its subject, or open the clause of both. */
export const isIt = oneOf(['أيضا', 'أن', 'إن'])
/** «قد قتل», «الذي قتل»: a verb follows. */
export const announcesVerb = spelled(
  /^(?:[وف]?قد|لقد|الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللاتي|اللواتي|كما|حيث|إذ|بعدما|عندما|فيما|بينما|بما|مما|ما|لما)$/,
)

/** «عبر زيلينسكي عن شكره»: somebody and then what he voices, and no way through him. */
export function voices(words: SentenceWords, index: number): boolean {
  const subject = words.mentionAt(index + 1)
  if (subject?.proclitic !== '' || !/^(?:person|country|organization)$/.test(subject.type)) return false
  if (
    index > words.from &&
    words.scan.tokens[index - 1]?.kind !== 'mark' &&
    !isIt(words.scan.word(index - 1)) &&
    !announcesVerb(words.scan.word(index - 1))
  )
    return words.scan.word(index)?.text !== 'عبر'
  for (let at = subject.to; at < Math.min(words.to, subject.to + 12); at++)
    if (words.scan.at(at) === 'عن') return true
  return false
}

/** «بلاده تعد مع العراق اتفاقية»: an indefinite paper follows, and it is not what somebody is counted as. */
export function prepares(words: SentenceWords, index: number): boolean {
  if (words.scan.at(index - 1) === 'لم') return false
  for (let at = index + 1; at < Math.min(words.to, index + 8); at++) {
    if (words.scan.tokens[at]?.kind === 'mark') return false
    const noun = words.mentionAt(at) ? null : words.scan.word(at)?.noun
    if (noun?.pro !== '' || words.coveredAt(at)) continue
    if (noun.entry.sort === 'agreement') return !noun.definite
    if (noun.entry.sort !== '') return false
  }
  return false
}

/** «أبرمت روسيا عقدا»: a dual past needs two before it. */
export function twoBefore(words: SentenceWords, index: number, reading: VerbReading): boolean {
  const before = words.mentionEndingAt(index)
  const word = words.scan.word(index - 1)
  // «وقع العراق والشركة عقدا»: the two have their verb before them
  if (before && reading.pro === '' && hasVerbBefore(words, before.from)) return false
  // «إن وفدا»: behind «إن» alone stands a noun
  const opened = word?.functions.some(
    ({ kind, pronoun }) =>
      kind === 'relative' || kind === 'negator' || (kind === 'complementizer' && pronoun !== ''),
  )
  return opened === true || before?.number === 2 || before?.proclitic === 'و' || reading.pro.startsWith('و')
}

/** Whether a verb stands right before the first of two who are named, the second of whom begins here. */
function hasVerbBefore(words: SentenceWords, index: number): boolean {
  const first = words.mentionEndingAt(index)
  return words.knownVerb(index - 1) || (first !== undefined && words.knownVerb(first.from - 1))
}

const isAnnouncing = spelled(/^[وف]?(?:أعلنت?|قررت?|[يت]علن|[يت]قرر|نفت|نفى)$/)
const isDay = wordTest(({ functions }) => functions.some(({ kind }) => kind === 'adverb'))

/** «أعلن مادورو، مساء السبت، قطع العلاقات»: what is announced stands behind who announces it and the day. */
export function isAnnounced(words: SentenceWords, index: number): boolean {
  let to = index
  while (to > words.from && (words.scan.at(to - 1) === '،' || isDay(words.scan.word(to - 1)))) to--
  if (to === index) return false
  const subject = words.mentionEndingAt(to)
  // «أعلنت السلطات البيروفية، طرد السفير»
  if (isAnnouncing(words.scan.word(to - 3)) && subject?.kind === 'adjective') return true
  return subject?.proclitic === '' && isAnnouncing(words.scan.word(subject.from - 1))
}
