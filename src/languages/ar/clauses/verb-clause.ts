import type { Clause, Participant } from '../../../model/clause.ts'
import { isTransitive } from './act-victims.ts'
import { headIn } from './head-test.ts'
import { addParticipants, oblique, participants } from './participants.ts'
import { actOf, type Complement, endOf, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'
import { timeOf } from './standing.ts'
import { verdictOf } from './verdicts.ts'

const breaches = new Set(['انتهك', 'خالف', 'ارتكب', 'تحمل', 'وقف', 'تورط', 'أخطأ', 'فشل', 'أخفق'])

/** The clause that a verb makes, or null where no frame knows the verb. */
export function verbClause(context: SentenceContext, raw: RawClause): Clause | null {
  const lemma = raw.stating
  if (!lemma) return null
  const standing = context.standing(raw)
  const negated = standing.negated !== raw.negated
  // «لم تنتهك الاتفاقية»: who says so accuses nobody
  if (negated && breaches.has(lemma) && raw.object?.sort !== 'ceasefire') return null
  const modality = standing.modality === 'fact' ? timeOf(raw) : standing.modality
  const { start, end } = context.scan.tokens[raw.at] as { start: number; end: number }
  const obliques = obliquesOf(context, raw)
  const verdict = verdictOf(context, raw)
  if (verdict) obliques.push({ preposition: 'بوصفه', participants: [verdict] })
  return {
    sentence: context.sentence,
    predicate: lemma,
    form: 'verb',
    trigger: { start, end },
    voice: raw.passive ? 'passive' : 'active',
    negated,
    modality,
    subjects: subjectsOf(context, raw),
    objects: objectsOf(context, raw),
    obliques,
    speakers: standing.speakers,
    date: context.dateOf(raw, modality),
    certainty: raw.subject && raw.subject.from > raw.at - 12 ? 0.9 : 0.7,
  }
}

/** «سيرت تركيا قافلة بالتعاون مع قطر»: the clause of what the subject does together with somebody. */
export function jointClause(context: SentenceContext, raw: RawClause): Clause | null {
  if (raw.passive || !raw.subject || raw.complements.length === 0) return null
  const complement = raw.complements.find(c => c.preposition === 'بالتعاون')
  if (!complement?.phrase) return null
  const standing = context.standing(raw)
  const token = context.scan.tokens[complement.at] as { start: number; end: number }
  return {
    sentence: context.sentence,
    predicate: 'تعاون',
    form: 'verb',
    trigger: { start: token.start, end: token.end },
    voice: 'active',
    negated: standing.negated !== raw.negated,
    modality: raw.planned || raw.future || raw.followsPlan ? 'planned' : standing.modality,
    subjects: participants(context, raw.subject),
    objects: [],
    obliques: [{ preposition: 'مع', participants: participants(context, complement.phrase) }],
    speakers: standing.speakers,
    date: undefined,
    certainty: 0.8,
  }
}

const judging = new Set(['أدان', 'دان', 'اتهم', 'حكم'])

/** Who does what a verb tells; of a court that judges, what it is called by: «أدانت المحكمة الجنائية الدولية». */
function subjectsOf(context: SentenceContext, { subject, lemma }: RawClause): Participant[] {
  const subjects = participants(context, subject)
  const mention = subject?.mention
  if (mention?.type !== 'organization' || !judging.has(lemma)) return subjects
  const head = context.scan.word(mention.from)?.noun?.lemma
  return head ? subjects.map(court => ({ ...court, governed: [head] })) : subjects
}

/** «عيّن X وزيرا للدفاع»: an office that somebody is given is not whoever has it. */
const isBecome = (context: SentenceContext, { mention, from }: Phrase): boolean =>
  mention?.kind === 'title' && /[^اء]ا$|ساً$|^نائبة$/.test(context.scan.at(from))

/** «دعته إلى مواصلة الدول الثلاث، مصر و…»: of whom the pronoun asks, nobody behind it is asked too. */
const isAsked = ({ pronounObject, verb }: RawClause): boolean =>
  pronounObject !== '' && verb.scope === 'demand'

const isJailing = headIn('سجن حبس')
const isPunishing = headIn('معاقبة إدانة')

/** «أدانت قصف إسرائيل إيران»: whom the act that is condemned was on. */
const isOfAct = (context: SentenceContext, act: Phrase | null, other: Phrase): boolean =>
  act?.genitive != null &&
  (act.genitive.mention !== null || isTransitive(act)) &&
  other.from === endOf(act) &&
  (actOf(act, context.frames).relations.size > 0 || isJailing(act))

/** «انتقدت بولندا المجر لدعمها روسيا»: whom the act behind a preposition was on. */
const isOfReason = (context: SentenceContext, { complements }: RawClause, other: Phrase): boolean =>
  complements.some(({ phrase }) => {
    // «لعدم توقيفها»
    const act = phrase?.text.endsWith('عدم') ? phrase.genitive : phrase
    return (
      act != null &&
      act.pronoun !== '' &&
      act.to === other.from &&
      actOf(act, context.frames).relations.size > 0
    )
  })

function objectsOf(context: SentenceContext, raw: RawClause): Participant[] {
  const { object, secondObject, rest } = raw
  // «عين X وزيرا»: who appointed him is not told
  const office = object !== null && isBecome(context, object) && raw.verb.relations.has('appointed')
  const objects = office ? [] : participants(context, object)
  if (secondObject && !isBecome(context, secondObject) && !isOfAct(context, object, secondObject))
    if (!isOfReason(context, raw, secondObject)) addParticipants(context, secondObject, objects)
  for (const phrase of rest)
    if (!isAsked(raw) && !isBecome(context, phrase) && !isOfReason(context, raw, phrase))
      addParticipants(context, phrase, objects)
  if (raw.complements.length > 0 && sentencing.has(raw.lemma))
    for (const phrase of sentenced(raw)) addParticipants(context, phrase, objects)
  return objects
}

const sentencing = new Set(['قضى', 'حكم', 'أمر', 'أصدر'])

/** «قضت بسجن X», «أمرت بحبس X»: on whom a court has something done. */
function sentenced({ complements }: RawClause): readonly Phrase[] {
  return complements.flatMap(({ preposition, phrase }) =>
    preposition === 'ب' && phrase?.genitive && (phrase.sort === 'harm' || isPunishing(phrase))
      ? [phrase.genitive]
      : [],
  )
}

/** The prepositional phrases of a verb: one before it counts where none with that preposition follows. */
function obliquesOf(context: SentenceContext, raw: RawClause): Clause['obliques'][number][] {
  const { at, complements } = raw
  const found: Clause['obliques'][number][] = []
  for (const complement of complements)
    if ((complement.at > at || !isRepeated(raw, complement)) && !isOfActBefore(context, raw, complement))
      found.push(oblique(context, complement, raw))
  if (raw.passive && raw.verb.relations.has('killed'))
    for (const complement of sharedCauses(context, raw)) found.push(oblique(context, complement, raw))
  return found
}

const isAttack = ({ phrase }: Complement): boolean => phrase?.sort === 'attack'

/** «قتل جندي وأصيب آخرون في كمين نصبه …»: what two harms told together came of stands behind the second. */
function sharedCauses(context: SentenceContext, raw: RawClause): readonly Complement[] {
  if (raw.complements.some(isAttack)) return none
  const second = context.reading.clauses.find(
    ({ link, parent, passive, verb }) =>
      link === 'coordinate' && parent === raw && passive && verb.relations.has('killed'),
  )
  return second ? second.complements.filter(isAttack) : none
}

const none: readonly never[] = []

/** The first phrase behind a verb with a preposition. */
function firstBehind({ at, complements }: RawClause, preposition: string): Complement | null {
  for (const other of complements) if (other.at > at && other.preposition === preposition) return other
  return null
}

/** Whether the preposition of a phrase before a verb stands behind it too. */
const isRepeated = (raw: RawClause, { preposition }: Complement): boolean =>
  firstBehind(raw, preposition) !== null

/** «رحبت باعتراف النرويج بفلسطين»: what the act takes that stands behind the same preposition is not the verb's too. */
function isOfActBefore(context: SentenceContext, raw: RawClause, last: Complement): boolean {
  const first = firstBehind(raw, last.preposition)
  if (!first?.phrase || first === last || context.scan.at(last.at).startsWith('و')) return false
  const { from } = first.phrase
  return context.reading.phrases.some(
    phrase =>
      phrase.from >= from &&
      phrase.from < last.at &&
      phrase.complements.includes(last) &&
      actOf(phrase, context.frames).takes.has(last.preposition),
  )
}
