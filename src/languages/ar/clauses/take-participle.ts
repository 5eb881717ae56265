import type { Word } from '../words.ts'
import { enclosingComplement } from './clause-levels.ts'
import { lastMember } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceState } from './sentence-state.ts'

/** Whether a participle opens a clause of its own here: «مؤكداً», «داعياً». */
export function participleHere(state: SentenceState, index: number, word: Word): boolean {
  if (!state.current || state.coveredAt(index)) return false
  const participle = word.participle as NonNullable<Word['participle']>
  const conjoined = participle.pro !== ''
  if (!state.comma && !conjoined && state.scan.at(index - 1) !== 'و')
    return (
      judgesNext(state, index, word, participle.lemma) ||
      /^(?:قائل|مضيف|معتبر|مؤكد|مشير|مشيد|معرب|مثمن|مختتم|مستهل|منوه|مشدد|مهنئ|شاكر|داعي)/.test(word.text)
    )
  return state.frames.hasVerb(participle.lemma) || word.nouns.length === 0
}

const judging = new Set('اتهم دعا حذر هدد أدان انتقد ناشد حث طالب توعد هنأ شكر'.split(' '))

/** «قطعت مالي علاقاتها مع باريس متهمة كييف بـ…»: what judges between two names is no adjective, unless it is a masdar, «مطالبة». */
const judgesNext = (state: SentenceState, index: number, { text }: Word, lemma: string): boolean =>
  judging.has(lemma) &&
  state.last?.mention != null &&
  lastMember(state.last).to === index &&
  state.mentionAt(index + 1)?.proclitic === '' &&
  state.scan.knowledge.lexicon.masdars.get(text) === undefined

/** «ادعى المتحدث أن الرجل كان يعمل …، متهما الحزب»: who speaks judges, where the participle is of his gender. */
function judges(
  state: SentenceState,
  { lemma, gender }: NonNullable<Word['participle']>,
  governor: RawClause,
  told: RawClause,
): boolean {
  const speaks = governor.verb.scope === 'speech' && governor.form?.person === 3
  return speaks && state.frames.isStance(lemma) && governor.form?.gender === gender && !told.verb.stance
}

const participleNegated = (state: SentenceState, index: number) =>
  state.negated && /^(?:غير|لا|ليس)$/.test(state.scan.at(index - 1))

/** Reads a participle as a clause with the subject of the one before. */
export function takeParticiple(state: SentenceState, index: number, word: Word): number {
  const participle = word.participle as NonNullable<Word['participle']>
  let at = state.current as RawClause
  while (at.parent && (at.link === 'relative' || at.link === 'attribution' || at.link === 'adverbial'))
    at = at.parent
  const complement = enclosingComplement(at)
  const governor = complement?.parent
  // «نفى أن يكون …، متهماً»: who denies accuses, not who is spoken of
  if (
    governor &&
    (state.frames.isSpeech(participle.lemma) ||
      governor.verb.scope === 'denial' ||
      judges(state, participle, governor, at))
  )
    at = governor
  while (at.link === 'participle' && at.parent) at = at.parent
  state.flushTopics()
  const clause = state.clauseAt(
    index,
    participle.lemma,
    state.verbOf(participle.lemma),
    null,
    'participle',
    at,
    null,
    [],
  )
  clause.participle = participle
  clause.pronounSubject = ''
  clause.planned = false
  // «ليست عادية، مشيداً»: the negation was the verb's before
  clause.negated = participleNegated(state, index)
  clause.complements = []
  state.start(clause)
  return index + 1
}
