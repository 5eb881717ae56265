import type { Modality, Participant } from '../../../model/clause.ts'
import { spelled } from '../word-test.ts'
import { headIn } from './head-test.ts'
import { willedBefore } from './masdar-clause.ts'
import type { NounAct } from './noun-act.ts'
import { hasArticle, isSigned } from './noun-adjectives.ts'
import { actOf, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import { deniedReport, isRumored } from './reports.ts'
import { type Standing, timeOf, willedBy } from './standing.ts'

/** Verbs that say of the act that is their subject only that it takes place: «جرى اتصال», «لم يعقد لقاء». */
export const happens = new Set([
  'جرى',
  'أجرى',
  'عقد',
  'تم',
  'دار',
  'حدث',
  'حصل',
  'انعقد',
  'انطلق',
  'بدأ',
  'التأم',
  'اندلع',
  'تجدد',
  'تواصل',
  'استمر',
  'احتدم',
  'جاء',
  'استأنف',
  'وقع',
  'أبرم',
  'شهد',
])

const isCall = headIn('مكالمة اتصال لقاء اجتماع محادثة')
const isMediation = headIn('وساطة رعاية')
const isMediating = headIn('وساطة توسط')
const isHolding = headIn('عقد إجراء')
const isSanction = headIn('عقوبة')
/** Prepositions before what happened meanwhile, before an occasion, before a purpose, and before those who mediated. */
const meanwhile = new Set('خلال أثناء عقب بعد قبل لدى إثر منذ فور قبيل'.split(' '))
const occasions = new Set([...'عقب خلال لدى أثناء إثر غداة فور بعد'.split(' '), 'في أعقاب', 'على هامش'])
const purposes = new Set(['ل', 'من أجل', 'بهدف', 'بغية', 'بغرض', 'بقصد', 'لأجل', 'كي'])
/** Prepositions that say nothing but a purpose: «شن هجوما بغرض السيطرة على». */
const stated = new Set(['من أجل', 'بهدف', 'بغية', 'بغرض', 'بقصد', 'لأجل'])
const under = new Set(['ب', 'تحت', 'في ظل'])
/** Prepositions, and none, before what a verb wills. */
const isPhase = headIn('مواصلة استمرار بدء تكثيف توسيع')
const willing = new Set(['', 'ب', 'ل', 'إلى'])
/** Verbs of what people talk about. */
const speaking = new Set(['تناول', 'ركز', 'تطرق', 'تعلق'])
const halts = new Set(['علق', 'جمد', 'أوقف', 'قطع', 'ألغى', 'أجل', 'قلص', 'حجب', 'فسخ', 'فقد', 'خسر'])

const nobody: readonly string[] = []

/** Verbs by which a city or country gives others' talks room. */
const hosting = new Set(['استضاف', 'احتضن'])
const isLifting = headIn('إنهاء رفع إلغاء تخفيف تعليق إزالة إسقاط')
/** Verbs that say of what is their subject that it is over. */
const ends = new Set(['انتهى', 'زال', 'سقط'])

const isNear = headIn('قرب اقتراب ترقب انتظار')
const isComing = spelled(/^(?:ال)?(?:مرتقب|مقبل|مقرر|منتظر|متوقع|محتمل|مزمع)ة?$/)

/** An act in the clause of a verb, with how it stands to that verb. */
interface Told {
  readonly act: NounAct
  readonly owner: RawClause
  /** neither the subject of the verb nor what happened meanwhile */
  readonly inside: boolean
  /** inside a verb that says only that the act is done */
  readonly light: boolean
}

/** A nominalization stands in the scope of the verb it belongs to, unless the text presupposes it. */
export function nounStanding(act: NounAct, subjects: readonly Participant[]): Standing {
  const { context, phrase, owner } = act
  if (!owner)
    return {
      speakers: context.reading.attributed.flatMap(p => [...context.issuers(p)]),
      modality: 'fact',
      negated: false,
    }
  const denial = deniedReport(act, owner)
  if (denial) {
    const { speakers, negated } = context.standing(denial)
    const own = denial.subject ? context.issuers(denial.subject) : nobody
    return { speakers: [...new Set([...speakers, ...own])], modality: 'fact', negated: !negated }
  }
  const inside = act.seat?.role !== 'subject' && !isCircumstance(act)
  const told: Told = { act, owner, inside, light: owner.verb.light && inside }
  const outer = context.standing(owner)
  const { scope } = owner.verb
  const denied = scope === 'denial' && inside && act.seat?.role !== 'oblique'
  const carried = isCarried(told)
  const negated = (outer.negated !== denied) !== (carried && owner.negated)
  const own = owner.subject ? context.issuers(owner.subject) : nobody
  const speakers = denied || isVoiced(told, subjects, own) ? [...outer.speakers, ...own] : outer.speakers
  if (isPaperSigned(phrase)) return { speakers, modality: 'fact', negated: false }
  if (isPresupposed(act) && scope !== 'denial' && scope !== 'claim' && !isWilled(told))
    return { speakers, modality: 'fact', negated: (scope === null || told.light) && negated }
  const around = carried && outer.modality === 'fact' && !goesOn(told) ? timeOf(owner) : outer.modality
  return { speakers, modality: modalityOf(told, around), negated }
}

/** «خلال لقاء جمعها بـ…»: what happened meanwhile is no part of what is said, planned or denied. */
const isCircumstance = ({ phrase, seat }: NounAct): boolean =>
  seat?.under === null &&
  seat.preposition !== '' &&
  (meanwhile.has(seat.preposition) ||
    // «توصلتا إلى اتفاق بوساطة تركية»
    (isMediation(phrase) && under.has(seat.preposition)))

/** An attack that the text takes for granted. */
const isPresupposed = ({ phrase, seat }: NounAct): boolean =>
  phrase.sort === 'attack' &&
  (phrase.definite || phrase.genitive !== null || phrase.nisbas.length > 0 || seat?.under !== null)

/** «رفض الاتفاق المبرم بين X وY»: what is told to be signed is, whatever becomes of it. */
const isPaperSigned = ({ sort, adjectives }: Phrase): boolean =>
  sort === 'agreement' && adjectives.some(word => hasArticle(word) && isSigned(word))

/** «يستعد للهجوم على», «هدد بالهجوم على»: what a verb wills itself is not taken for granted. */
const isWilled = ({ act: { seat, top }, owner: { verb }, inside }: Told): boolean => {
  // «تعهد بمواصلة الحرب على»
  const willed = seat?.under && isPhase(seat.under) ? top : seat
  return inside && willed?.under === null && willing.has(willed.preposition) && willedBy(verb.scope) !== null
}

/** Whether the verb says of the act that it is done, takes place or is given room, so that its negation and tense are the act's. */
function isCarried({ act: { phrase, seat }, owner, light }: Told): boolean {
  if (light && seat?.under === null) return true
  if (seat?.role === 'subject') return seat.under === null && happens.has(owner.lemma)
  // «تستضيف القاهرة غدا اجتماعا», «جولة من المحادثات بين X وY»
  return (
    phrase.sort === 'talks' &&
    hosting.has(owner.lemma) &&
    (!seat || seat.preposition === '' || seat.preposition === 'من')
  )
}

/** «ستواصل دعم باكستان»: who will go on backing somebody backs him. */
const goesOn = ({ act, owner }: Told): boolean => owner.lemma === 'واصل' && act.phrase.sort === 'stance'

/** Whether the subject of the verb says that there is the act. */
function isVoiced(
  { act: { phrase, seat }, owner, inside, light }: Told,
  subjects: readonly Participant[],
  own: readonly string[],
): boolean {
  // «أقر بتبادل الرسائل بوساطة عمان»: who says the one says the other
  const mediation = seat?.role === 'oblique' && isMediation(phrase)
  // «أعرب عن امتنانه لهما لمساندتهما بلاده»: what a stance takes for granted nobody says
  const granted = seat?.under?.sort === 'stance' && seat.under.pronoun !== ''
  if (granted || !(inside || mediation)) return false
  switch (owner.verb.scope) {
    case 'claim':
      return true
    case 'accusation':
      return !isAmong(subjects, own)
    case 'speech':
      return !isAmong(subjects, own) && (phrase.sort !== 'attack' || !light)
    default:
      return false
  }
}

/** How far an act is from a fact, given how far the verb it is carried by or stands around it is. */
function modalityOf(told: Told, around: Modality): Modality {
  if (isLifted(told) || isTopic(told.act)) return 'possible'
  const governed = governedModality(told, around)
  if (governed !== 'fact') return governed
  const { act, owner, inside, light } = told
  const { phrase, seat } = act
  if (seat?.preposition === 'على' && owner.verb.relations.has('agreed_with')) return 'planned'
  // «مع قرب زيارة فلان إلى»
  if (phrase.adjectives.some(isComing) || seat?.preposition === 'قرب' || (seat?.under && isNear(seat.under)))
    return 'planned'
  // What people talk about is no event: «بحثا التعاون بين البلدين».
  const talkedOf = inside && !light && phrase.sort !== 'talks' && isTalkedOf(owner)
  // «علقت تعاونها مع», «جمدت المحادثات مع»: what is halted goes on no more
  const halted = seat?.role === 'object' && halts.has(owner.lemma) && phrase.sort !== 'attack'
  return talkedOf || halted || isRumored(act, owner) ? 'possible' : 'fact'
}

/** «مذكرة بشأن المشاورات», «لمناقشة السوق والتعاون»: what papers and talks are about. */
const isTopic = ({ phrase, seat, owner }: NounAct): boolean =>
  phrase.sort !== 'attack' &&
  seat !== undefined &&
  !isMediation(phrase) &&
  (about.has(seat.preposition) ||
    owner?.complements.some(c => c.phrase?.conjuncts.includes(phrase) && isDiscussing(c.phrase)) === true)
const isDiscussing = headIn('مناقشة بحث تناول استعراض تباحث')
const about = new Set(['بشأن', 'حول', 'بخصوص'])

/** What the verb and the noun that govern an act make of it, the nearest last. */
function governedModality({ act, owner, inside, light }: Told, around: Modality): Modality {
  const { context, phrase, seat } = act
  const { scope } = owner.verb
  const preposition = seat?.preposition ?? ''
  // «عقب لقائه X، دعا إلى»: what one called for is not when one did
  const occasion = seat?.role === 'oblique' && seat.under === null && occasions.has(preposition)
  if (owner.negated && inside && !light && !occasion && phrase.sort !== 'attack') return 'possible'
  // «سيتوجه إلى موسكو للقاء لافروف»: what a plan is for is planned too
  const plannedTalks = phrase.sort === 'talks' && (owner.future || owner.planned)
  if (isPurpose(act, owner, light)) return plannedTalks ? 'planned' : 'possible'
  // «لعقد لقاء مع»: held under a plan
  if (plannedTalks && seat?.under && isHolding(seat.under)) return 'planned'
  const governor = seat?.under ? actOf(seat.under, context.frames).scope : null
  // «أصدر قرارا بتعيين …»: a decree that is given out is done
  const decreed = owner.lemma === 'أصدر' && owner.object === seat?.under
  const willed =
    governor === 'threat' || (governor === 'intent' && decreed)
      ? null
      : (willedBy(governor) ?? (phrase.sort === 'attack' ? null : willedBefore(context, phrase)))
  if (willed) return willed
  // «طلب منه، في مكالمة بينهما، حماية …»: the call was made
  const call = preposition === 'في' && seat?.under === null && isCall(phrase) && scope !== 'expectation'
  return inside && around === 'fact' && !occasion && !call ? (willedBy(scope) ?? around) : around
}

/** Whether an act is what something is done for, and not done by it. */
function isPurpose({ phrase, seat }: NounAct, owner: RawClause, light: boolean): boolean {
  if (seat?.role !== 'oblique' || seat.under !== null || !purposes.has(seat.preposition)) return false
  // «أشاد بمساعي قطر للوساطة بين»: what is praised is done
  if (isMediating(phrase) && owner.verb.relations.has('praised')) return false
  // «وقعتا اتفاقية للتعاون»: what is agreed on is not done by it
  const agreedOn = owner.object?.sort === 'agreement' && owner.object !== phrase
  return (!light || agreedOn || stated.has(seat.preposition)) && owner.verb.scope !== 'intent'
}

/** «أنهت العقوبات على», «انتهت العقوبات على»: what is lifted is not laid on. */
function isLifted({ act: { phrase, seat }, owner }: Told): boolean {
  if (!isSanction(phrase)) return false
  if (seat?.under) return isLifting(seat.under)
  return seat?.role === 'object' ? owner.verb.relations.has('eased_sanctions_on') : ends.has(owner.lemma)
}

/** Whether some of these take part. */
const isAmong = (participants: readonly Participant[], ids: readonly string[]): boolean =>
  ids.length > 0 && participants.some(({ entities }) => entities.some(id => ids.includes(id)))

const isTalkedOf = ({ verb, lemma }: RawClause): boolean =>
  verb.relations.has('discussed_with') || verb.relations.has('agreed_with') || speaking.has(lemma)
