import { spelled } from '../word-test.ts'
import { isMutual } from './mutual-acts.ts'
import { actOf, agentPrepositions, authored, type Complement, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceState } from './sentence-state.ts'

const groups = new Set(['group', 'force', 'prisoner'])
/** «بيان عن الوزارة», «موقع للجيش» */
const issues = new Set(['ل', 'عن', 'من'])
const owned = new Set(['site', 'force', 'vehicle', 'weapon', 'group', 'settlement'])
/** Adjectives that say whose a group or thing is: «تابعة ل», «الموالي ل». */
const belongs = spelled(/^(?:ال)?(?:تابع|موالي|مملوك)(?:ة|ين|ون)?$/)

const papers = new Set(['agreement', 'ceasefire'])
const isSides = ({ preposition }: Complement) => preposition === 'بين' || preposition === 'مع'

const changes = new Set(['تحول', 'تغير', 'تغيير', 'تبدل', 'تقدم', 'انفتاح', 'تراجع', 'مرونة', 'تطور'])
const isChange = ({ head, definite }: Phrase): boolean => definite && changes.has(head)

/** Whether «لـ» says whose an act is: right behind it and its adjectives, before somebody. */
const isWhose = (act: Phrase, { at, phrase }: Complement): boolean =>
  act.sort === 'act' &&
  act.definite &&
  act.genitive === null &&
  act.nisbas.length === 0 &&
  act.adjectives.length > 0 &&
  at - act.to <= 1 &&
  (phrase?.mention != null || phrase?.sort === 'government')

/** Whether «لـ» says whose words an indefinite act is: «تصريحات لوزير الدفاع». */
const isAuthor = (act: Phrase, { at, phrase }: Complement): boolean =>
  !act.definite &&
  act.genitive === null &&
  authored.has(act.head) &&
  at === act.to &&
  /^(?:person|organization|ministry)$/.test(phrase?.mention?.type ?? '')

/** Gives a prepositional phrase its place: at the noun it completes, and at its verb or the one to come. */
export function attachComplement(state: SentenceState, complement: Complement): void {
  const noun = nounFor(state, complement)
  if (noun) noun.complements.push(complement)
  // «التوقيع على مذكرة بين قطر وتركيا»: the sides of the paper are those of the act it is for
  if (noun && isSides(complement) && (papers.has(noun.sort) || isMutual(noun)))
    for (const other of state.phrases)
      if (
        other.to <= noun.from &&
        other.from >= (state.current?.at ?? 0) &&
        other.sort !== noun.sort &&
        state.frames.nounTakes(other.head, complement.preposition) &&
        noun.from - other.to <= 2
      )
        other.complements.push(complement)
  // «استشهاد X وإصابة Y برصاص Z»: one doer for both
  if (noun && agentPrepositions.has(complement.preposition))
    for (const other of state.phrases)
      if (other.conjuncts.includes(noun) && !other.complements.includes(complement))
        other.complements.push(complement)
  if (state.current && state.link === 'main')
    ownerOf(state, state.current, complement).complements.push(complement)
  else state.held.push(complement)
}

/** «سيتوجه الرئيس، يرافقه الوزير، إلى روما»: past a comma a preposition may be that of the verb before. */
function ownerOf(state: SentenceState, current: RawClause, complement: Complement): RawClause {
  const { preposition } = complement
  if (!state.comma || current.link !== 'coordinate' || current.verb.takes.has(preposition)) return current
  const before = current.parent
  if (
    !before ||
    current.verb.frames.length > 0 ||
    !before.verb.takes.has(preposition) ||
    before.complements.some(other => other.preposition === preposition)
  )
    return current
  state.current = before
  return before
}

/** «قيادي في حماس», «مسلحون من حركة الشباب», «لقصف من الدعم السريع» */
const isOfGroup = ({ preposition, at }: Complement, phrase: Phrase) =>
  preposition === 'في'
    ? groups.has(phrase.sort)
    : preposition === 'من' &&
      ((at === phrase.to && groups.has(phrase.sort)) || (phrase.sort === 'attack' && !phrase.definite))

const votes = new Set(['تأييد', 'موافقة', 'أغلبية', 'إجماع'])
const means = new Set(['attack', 'weapon', 'vehicle'])
const byMeans = new Set(['ب', 'في', 'إثر', 'جراء', 'خلال', 'نتيجة'])

/** «مقتل جندي بقذائف كمبودية» */
const isMeans = ({ preposition, phrase: by }: Complement, phrase: Phrase) =>
  phrase.sort === 'harm' && byMeans.has(preposition) && by !== null && means.has(by.sort)

/** The nearest noun that this preposition completes: «الهجوم الروسي على», «دعوة إلى», «العلاقات مع». */
function nounFor(state: SentenceState, complement: Complement): Phrase | null {
  // «اعتمد القرار بتأييد تسعة أعضاء»: how it was voted is the verb's
  if (complement.preposition === 'ب' && votes.has(complement.phrase?.head ?? '')) return null
  for (let i = state.phrases.length - 1, seen = 0; i >= 0 && seen < 6; i--, seen++) {
    const phrase = state.phrases[i] as Phrase
    if (phrase === complement.phrase) continue
    // «التي قطعتها مع سوريا»: the verb between has a place for it
    if (
      state.current &&
      phrase.from < state.current.at &&
      state.current.verb.takes.has(complement.preposition)
    )
      break
    if (
      state.current &&
      phrase.from < state.current.at &&
      state.current.at < complement.at &&
      state.current.link !== 'relative'
    )
      break
    for (let at: Phrase | null = phrase; at; at = at.genitive) {
      if (actOf(at, state.frames).takes.has(complement.preposition)) return at
      if (isOfGroup(complement, at) || isMeans(complement, at)) return at
      // «لعقد لقاء مع»: the meeting's, and no contract's
      if (isSides(complement) && (papers.has(at.sort) || isMutual(at)) && at.genitive?.sort !== 'talks')
        return at
      // «الموقف الشجاع للجانب الكيني», «الدور الرائد لمصر»
      if (complement.preposition === 'ل' && (isWhose(at, complement) || isAuthor(at, complement))) return at
      if (complement.preposition === 'في' && isChange(at) && complement.phrase?.sort === 'act') return at
      if (at.sort === 'statement' && issues.has(complement.preposition)) return at
      // «خلية تابعة لجهاز الموساد»
      if (
        complement.preposition === 'ل' &&
        (at.adjectives.some(belongs) || (complement.at === at.to && !at.definite && owned.has(at.sort)))
      )
        return at
    }
  }
  return null
}
