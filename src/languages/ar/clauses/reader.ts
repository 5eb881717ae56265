import type { FrameTable } from '../frames/table.ts'
import { objectPronouns } from '../lexicon/function-words.ts'
import { isWeekday, type Scan } from '../recognize/scan.ts'
import { oftenAsked, oftenOneOf, oneOf, spelled, wordTest } from '../word-test.ts'
import { functionBit, isFunction, type Word } from '../words.ts'
import { type Membership, membershipAt } from './memberships.ts'
import type { MentionPlaces } from './mention-places.ts'
import { lastMember, type Phrase } from './phrase.ts'
import { phrasePro } from './phrase-openings.ts'
import type { RawClause } from './raw-clause.ts'
import { SentenceState } from './sentence-state.ts'
import { functionOf, takeFunctionWord } from './take-function-word.ts'
import { participleHere, takeParticiple } from './take-participle.ts'
import { takePhrase } from './take-phrase.ts'
import { readyHere, takeReady } from './take-ready.ts'
import { takeVerb } from './take-verb.ts'

const isObjectPronoun = oftenOneOf(objectPronouns.split(' '))
const isTomorrow = spelled(/^و?غدا$/)
const isPastDay = oneOf(['الماضي', 'الفائت', 'المنصرم', 'الجاري', 'و'])
const isSince = oneOf(['منذ', 'اليوم', 'أمس', 'كل', 'قبل', 'حتى', 'صلاة', 'سوق'])
const isWas = spelled(/^[وف]?كانت?$/)
const isComing = spelled(/^ال(?:مقبل|قادم)(?:ة|ين|ان|تين)?$/)
const isEnd = spelled(/^(?:نهاية|أواخر|آخر)$/)
const isCurrent = spelled(/^ال(?:جاري|حالي)ة?$/)
const onlyFirstPerson = (word: Word) => word.verbs.length > 0 && word.verbs.every(v => v.form.person === 1)

const isAdverb = oftenAsked(
  word =>
    isFunction(word, functionBit.adverb) &&
    !word.nouns.some(n => n.entry.sort !== '' && n.entry.sort !== 'time'),
)
const isTimeWord = wordTest(word => word.functions.some(f => f.lemma === 'time'))
const isGod = oneOf(['الله'])
const hasObject = wordTest(word => word.verbs.some(verb => verb.form.object !== null))

/** A sentence read into clauses and phrases. */
export interface SentenceReading {
  readonly clauses: readonly RawClause[]
  readonly phrases: readonly Phrase[]
  /** who the whole sentence is laid to: «بحسب الوزارة» */
  readonly attributed: readonly Phrase[]
  /** phrases before any verb, for headlines and verbless sentences */
  readonly loose: readonly Phrase[]
  /** who is told beside his name to belong to what */
  readonly memberships: readonly Membership[]
}

/** Reads one sentence from left to right: a stack of clauses, each collecting the phrases around its verb. */
export function readSentence(
  scan: Scan,
  from: number,
  to: number,
  places: MentionPlaces,
  frames: FrameTable,
): SentenceReading {
  const state = new SentenceState(scan, from, to, places, frames)
  let index = from
  while (index < to) {
    const next = step(state, index)
    index = next > index ? next : index + 1
  }
  if (state.link === 'complement') state.flushTopics()
  return state
}

function step(state: SentenceState, index: number): number {
  const token = state.scan.tokens[index]
  if (!token) return index + 1
  if (token.kind === 'mark') return mark(state, index, token.text)
  const beside = besideName(state, index)
  if (beside > index) return beside
  const mention = state.mentionAt(index)
  if (mention) return takePhrase(state, index, mention.proclitic)
  const word = state.scan.word(index)
  if (!word) return takePhrase(state, index, '')
  if (
    word.participle &&
    (onlyFirstPerson(word) || !state.verbAt(index)) &&
    participleHere(state, index, word)
  )
    return takeParticiple(state, index, word)
  if (formulaAt(state, index, word)) return index + 2
  if (state.current && isObjectPronoun(word)) {
    state.current.pronounObject ||= word.text.slice(3)
    return index + 1
  }
  if (state.verbAt(index)) return takeVerb(state, index, word)
  if (readyHere(state, index, word)) return takeReady(state, index)
  const reading = functionOf(state, index, word)
  if (reading) {
    const next = takeFunctionWord(state, index, reading)
    if (next > index) return next
  }
  // «يبحث … غداً»: the present of tomorrow is a plan
  if (
    state.current?.form?.tense === 'present' &&
    (comingAt(state, index) || (isWeekday(word) && dayOf(state, state.current, index)))
  )
    state.current.planned = true
  if (isAdverb(word)) {
    state.comma = false
    return index + 1
  }
  return takePhrase(state, index, phrasePro(state, index))
}

/** What stands beside a name and tells what its bearer belongs to: the token behind it, or the same one where nothing does. */
function besideName(state: SentenceState, index: number): number {
  const { last } = state
  if (!last?.mention) return index
  const member = lastMember(last)
  const found = index - member.to > 2 ? null : membershipAt(state, index, member)
  if (!found) return index
  state.memberships.push(found.membership)
  state.negated = false
  state.comma = false
  return found.to
}

/** Acts that are told in the present before their day comes. */
const visits = ['visited', 'met_with', 'hosted', 'negotiated_with', 'signed_agreement_with'] as const

/** «يصل إلى كمبوديا الخميس»: the present with the name of a day, and nothing that makes it the day that was. */
function dayOf(state: SentenceState, clause: RawClause, index: number): boolean {
  return (
    visits.some(relation => clause.verb.relations.has(relation)) &&
    !isPastDay(state.scan.word(index + 1)) &&
    !isSince(state.scan.word(index - 1)) &&
    !isWas(state.scan.word(clause.at - 1))
  )
}

/** «حفظه الله», «رحمهم الله»: a wish beside a name states nothing. */
function formulaAt(state: SentenceState, index: number, word: Word): boolean {
  return word.verbal !== 'none' && hasObject(word) && isGod(state.scan.word(index + 1))
}

/** «غداً», «الأسبوع المقبل», «الشهر القادم», «نهاية الشهر الجاري» */
function comingAt(state: SentenceState, index: number): boolean {
  return (
    isTomorrow(state.scan.word(index)) ||
    (isEnd(state.scan.word(index)) && isCurrent(state.scan.word(index + 2))) ||
    (isComing(state.scan.word(index)) && isTimeWord(state.scan.word(index - 1)))
  )
}

/** Whether a colon follows somebody who speaks; a country may as well be where it happened. */
function headed(state: SentenceState, index: number): boolean {
  const mention = state.topics.at(-1)?.mention
  if (!mention) return false
  // «شهباز شريف، في خطاب متلفز: «…»»: nothing but where it was said stands between
  const between =
    mention.type === 'person' && state.scan.at(index + 1) === '"' && state.held.some(c => c.at >= mention.to)
  if (mention.to !== index && !between) return false
  const { type } = mention
  if (type === 'person' || type === 'organization' || type === 'ministry') return true
  const next = state.scan.word(index + 1)
  return (
    mention.type === 'country' &&
    (state.scan.at(index + 1) === '"' || (next !== null && next.nouns.length === 0 && onlyFirstPerson(next)))
  )
}

function mark(state: SentenceState, index: number, text: string): number {
  // most marks by far
  if (text === '،') {
    state.comma = true
    return index + 1
  }
  if (text === '(') {
    for (let i = index + 1; i < Math.min(state.to, index + 12); i++)
      if (state.scan.at(i) === ')') return i + 1
    return index + 1
  }
  if (text === '"') {
    state.quote ^= 1
    return index + 1
  }
  if (text === ',') state.comma = true
  else if (text === '؛' || text === ';' || text === '..' || text === '...') {
    state.endClause()
    state.comma = true
  } else if (text === ':' && state.current && state.current.verb.scope !== null) {
    state.open('complement', state.current)
  } else if (text === ':' && !state.current && headed(state, index)) {
    // «لافروف: ندين العدوان», «الجيش: قصفنا»: the headline's way to say who says it
    state.start(state.clauseAt(index, 'قال', state.verbOf('قال'), null, 'main', null, null, state.topics))
    state.open('complement', state.current)
  } else if (text === '-' || text === '–' || text === '—') state.comma = true
  return index + 1
}
