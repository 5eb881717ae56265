import { oneOf } from '../word-test.ts'
import { takesTitle } from './apposition.ts'
import { backToWaiting } from './clause-levels.ts'
import { coordinated, nextVerb, svo } from './coordination.ts'
import { phraseAt } from './noun-phrases.ts'
import { actOf, type Phrase } from './phrase.ts'
import { opensPhrase, splitProclitics } from './phrase-openings.ts'
import type { RawClause } from './raw-clause.ts'
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
  // «دعا إلى التفاوض، وهو ما رفضته كينشاسا»: what is said of the whole clause is none of its parts
  if (phrase.text === 'ما' && /^[وف]?ه[وي]$/.test(state.scan.at(index - 1))) {
    state.last = phrase
    state.comma = false
    return end
  }
  if (conjunction === '' && !state.comma && (takesTitle(state, phrase) || isNameOfLast(state, phrase))) {
    state.last = phrase
    return end
  }
  if (conjunction === '' && isWhatPlaceIs(state, phrase)) {
    state.comma = false
    return end
  }
  const act = conjunction === '' ? actBefore(state, phrase) : null
  if (act) {
    act.object = phrase
    state.last = phrase
    return end
  }
  // a comma closes the relative clause when the verb before it still waits for its object
  if ((state.comma || isComplete(state.current)) && conjunction === '' && state.link === 'main')
    backToWaiting(state)
  const clause = state.current
  const fresh = state.link !== 'main' || !clause
  if (fresh || (conjunction !== '' && (state.comma || svo(state)) && nextVerb(state, end))) {
    if (!fresh) state.open('coordinate', clause)
    state.topics.push(phrase)
  } else clause.after.push(phrase)
  state.last = phrase
  state.comma = false
  return end
}

const isRank = oneOf('عاصمة معقل مركز كبرى أكبر ثاني ثالث أحد إحدى مسقط موطن'.split(' '))

/** «مدينة الأبيض، عاصمة شمال كردفان»: behind a place and a comma, what the place is. */
const isWhatPlaceIs = ({ last, comma, scan }: SentenceState, phrase: Phrase): boolean =>
  comma &&
  last?.mention?.type === 'place' &&
  last.to === phrase.from - 1 &&
  phrase.mention === null &&
  phrase.genitive !== null &&
  isRank(scan.word(phrase.from))

const things = new Set(['', 'site', 'institution', 'statement', 'property', 'vehicle'])
const isThing = ({ sort }: Phrase) => things.has(sort)

/** «على منصته «تروث سوشال»»: a quoted name right behind somebody's thing is what the thing is called. */
const isNameOfLast = ({ last, scan }: SentenceState, { mention, from }: Phrase): boolean =>
  mention?.type === 'organization' &&
  last !== null &&
  last.mention === null &&
  last.pronoun !== '' &&
  isThing(last) &&
  last.to === from - 1 &&
  scan.at(from - 1) === '"'

/** «لقائه نظيره», «لقائه في نيروبي الرئيس»: a meeting whose one side is a pronoun takes the next actor as the other. */
function actBefore(state: SentenceState, phrase: Phrase): Phrase | null {
  if (!phrase.mention || state.comma || phrase.mention.type === 'place') return null
  let to = phrase.from
  for (let i = state.phrases.length - 1, seen = 0; i >= 0 && seen < 4; i--, seen++) {
    const other = state.phrases[i] as Phrase
    if (other === phrase || phrase.conjuncts.includes(other)) continue
    if (other.from < (state.current?.at ?? 0) || to - other.to > 3) return null
    if (other.pronoun !== '' && other.object === null && other.complements.every(c => c.preposition !== 'مع'))
      return actOf(other, state.frames).frames.some(
        frame => frame.genitive === 'party' || frame.relation === 'hosted',
      )
        ? other
        : null
    to = other.from
  }
  return null
}

/** «شن الجيش الذي يقوده حفتر هجوما»: a relative clause with its pronoun and its subject takes no more. */
const isComplete = (clause: RawClause | null) =>
  clause?.link === 'relative' &&
  (clause.pronounObject !== '' ? clause.after.length > 0 : comeAbout.has(clause.lemma))
/** Verbs of coming about, which take nobody: «تضم المنظمة التي تأسست عام 2001 الهند وإيران». */
const comeAbout = new Set('تأسس تشكل انعقد اندلع نشأ انطلق'.split(' '))
