import type { Modality, Participant } from '../../../model/clause.ts'
import { spelled } from '../word-test.ts'
import { headIn } from './head-test.ts'
import { actOf, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { Seat } from './seats.ts'
import type { SentenceContext } from './sentence-context.ts'
import { deniedOver, type Standing } from './standing.ts'

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
const purposes = new Set(['ل', 'من أجل', 'بهدف', 'بغية', 'لأجل', 'كي'])
const under = new Set(['ب', 'تحت', 'في ظل'])
/** Verbs of what people talk about. */
const speaking = new Set(['تناول', 'ركز', 'تطرق', 'تعلق'])
const halts = new Set(['علق', 'جمد', 'أوقف', 'قطع', 'ألغى', 'أجل', 'قلص', 'حجب', 'فسخ', 'فقد', 'خسر'])

const nobody: readonly string[] = []

/** Verbs by which a city or country gives others' talks room. */
const hosting = new Set(['استضاف', 'احتضن'])
const isLifting = headIn('إنهاء رفع إلغاء تخفيف تعليق إزالة إسقاط')
/** Verbs that say of what is their subject that it is over. */
const ends = new Set(['انتهى', 'زال', 'سقط'])

const isComing = spelled(/^(?:ال)?(?:مرتقب|مقبل|مقرر|منتظر|متوقع|محتمل|مزمع)ة?$/)

/** A nominalization stands in the scope of the verb it belongs to, unless the text presupposes it. */
export function nounStanding(
  context: SentenceContext,
  phrase: Phrase,
  owner: RawClause | null,
  seat: Seat | undefined,
  subjects: readonly Participant[],
): Standing {
  if (!owner)
    return {
      speakers: context.reading.attributed.flatMap(p => [...context.issuers(p)]),
      modality: 'fact',
      negated: false,
    }
  const outer = context.standing(owner)
  const scope = owner.verb.scope
  const denial = seat && deniedReport(context, owner, seat)
  if (denial) {
    const { speakers, negated } = context.standing(denial)
    const own = denial.subject ? context.issuers(denial.subject) : nobody
    return { speakers: [...new Set([...speakers, ...own])], modality: 'fact', negated: !negated }
  }
  // «خلال لقاء جمعها بـ…»: what happened meanwhile is no part of what is said, planned or denied
  const circumstance =
    seat?.under === null &&
    seat.preposition !== '' &&
    (meanwhile.has(seat.preposition) ||
      // «توصلتا إلى اتفاق بوساطة تركية»
      (isMediation(phrase) && under.has(seat.preposition)))
  const inside = seat?.role !== 'subject' && !circumstance
  const presupposed =
    phrase.sort === 'attack' &&
    (phrase.definite || phrase.genitive !== null || phrase.nisbas.length > 0 || seat?.under !== null)
  let { modality, negated } = outer
  let speakers = outer.speakers
  const light = owner.verb.light && inside
  if (light && seat?.under === null) {
    negated = negated !== owner.negated
    // «ستواصل دعم باكستان»: who will go on backing somebody backs him
    const goesOn = owner.lemma === 'واصل' && phrase.sort === 'stance'
    if (modality === 'fact' && !goesOn)
      modality = owner.planned || owner.followsPlan ? 'planned' : owner.future ? 'future' : 'fact'
  }
  const takesPlace = seat?.role === 'subject' && seat.under === null && happens.has(owner.lemma)
  // «تستضيف القاهرة غدا اجتماعا», «جولة من المحادثات بين X وY»
  const hosted = phrase.sort === 'talks' && seat?.role !== 'subject' && hosting.has(owner.lemma)
  if (takesPlace || (hosted && (!seat || seat.preposition === '' || seat.preposition === 'من'))) {
    negated = negated !== owner.negated
    if (modality === 'fact')
      modality = owner.planned || owner.followsPlan ? 'planned' : owner.future ? 'future' : 'fact'
  }
  const own = owner.subject ? context.issuers(owner.subject) : nobody
  // «أعرب عن امتنانه لهما لمساندتهما بلاده»: what a stance takes for granted nobody says
  const granted = seat?.under?.sort === 'stance' && seat.under.pronoun !== ''
  // «أقر بتبادل الرسائل بوساطة عمان»: who says the one says the other
  const mediation = seat?.role === 'oblique' && isMediation(phrase)
  if (
    (inside || mediation) &&
    !granted &&
    (scope === 'speech' || scope === 'claim' || scope === 'accusation') &&
    (scope === 'claim' || !isAmong(subjects, own)) &&
    (phrase.sort !== 'attack' || scope !== 'speech' || !light)
  )
    speakers = [...speakers, ...own]
  if (inside && scope === 'denial' && seat?.role !== 'oblique') {
    negated = !negated
    speakers = [...speakers, ...own]
  }
  if (presupposed && scope !== 'denial' && scope !== 'claim')
    return { speakers, modality: 'fact', negated: scope === null || light ? negated : false }
  // «عقب لقائه X، دعا إلى»: what one called for is not when one did
  const occasion = seat?.role === 'oblique' && seat.under === null && occasions.has(seat.preposition)
  // «طلب منه، في مكالمة بينهما، حماية …»: the call was made
  const call = seat?.preposition === 'في' && seat.under === null && isCall(phrase) && scope !== 'expectation'
  if (inside && modality === 'fact' && !occasion && !call) {
    if (scope === 'demand') modality = 'called-for'
    else if (scope === 'threat') modality = 'threatened'
    else if (scope === 'intent') modality = 'planned'
    else if (scope === 'expectation') modality = 'possible'
  }
  const preposition = seat?.preposition ?? ''
  const governor = seat?.under ? actOf(seat.under, context.frames).scope : null
  // «أصدر قرارا بتعيين …»: a decree that is given out is done
  const decreed = owner.lemma === 'أصدر' && owner.object === seat?.under
  if (governor === 'intent' && !decreed) modality = 'planned'
  else if (governor === 'demand') modality = 'called-for'
  else if (governor === 'expectation') modality = 'possible'
  // «لعقد لقاء مع»: held under a plan
  if (
    phrase.sort === 'talks' &&
    (owner.future || owner.planned) &&
    seat?.under != null &&
    isHolding(seat.under)
  )
    modality = 'planned'
  const purpose = seat?.under === null && seat.role === 'oblique' && purposes.has(preposition)
  // «سيتوجه إلى موسكو للقاء لافروف»: what a plan is for is planned too
  const plannedTalks = phrase.sort === 'talks' && (owner.future || owner.planned)
  // «أشاد بمساعي قطر للوساطة بين»: what is praised is done
  const praisedFor = isMediating(phrase) && owner.verb.relations.has('praised')
  // «وقعتا اتفاقية للتعاون»: what is agreed on is not done by it
  const agreedOn = owner.object?.sort === 'agreement' && owner.object !== phrase
  if (purpose && (!light || agreedOn) && !praisedFor && scope !== 'intent')
    modality = plannedTalks ? 'planned' : 'possible'
  if (owner.negated && inside && !light && !occasion && phrase.sort !== 'attack') modality = 'possible'
  if (modality === 'fact' && preposition === 'على' && owner.verb.relations.has('agreed_with'))
    modality = 'planned'
  // What people talk about is no event: «بحثا التعاون بين البلدين».
  if (modality === 'fact' && phrase.adjectives.some(isComing)) modality = 'planned'
  if (modality === 'fact' && inside && !light && phrase.sort !== 'talks' && isTalkedOf(owner))
    modality = 'possible'
  if (modality === 'fact' && rumored(context, owner, seat)) modality = 'possible'
  // «أنهت العقوبات على», «انتهت العقوبات على»: what is lifted is not laid on
  const lifted =
    isSanction(phrase) &&
    (seat?.under
      ? isLifting(seat.under)
      : seat?.role === 'object'
        ? owner.verb.relations.has('eased_sanctions_on')
        : ends.has(owner.lemma))
  if (lifted) modality = 'possible'
  // «علقت تعاونها مع», «جمدت المحادثات مع»: what is halted goes on no more
  if (modality === 'fact' && seat?.role === 'object' && halts.has(owner.lemma) && phrase.sort !== 'attack')
    modality = 'possible'
  return { speakers, modality: modality as Modality, negated }
}

/** Whether some of these take part. */
const isAmong = (participants: readonly Participant[], ids: readonly string[]): boolean =>
  ids.length > 0 && participants.some(({ entities }) => entities.some(id => ids.includes(id)))

const isTalkedOf = ({ verb, lemma }: RawClause): boolean =>
  verb.relations.has('discussed_with') || verb.relations.has('agreed_with') || speaking.has(lemma)

/** The denial of a report of an act: «نفى ما أوردته صحف عن انسحاب», «نفى أنباء عن لقاء», «كذّب الأنباء بشأن طرد». */
function deniedReport(context: SentenceContext, owner: RawClause, seat: Seat): RawClause | null {
  const others = owner.link === 'relative' || owner.subject?.text === 'ما'
  if (!others && (owner.verb.scope !== 'denial' || owner.negated)) return null
  const top = context.seats.topmost(seat)
  const about = top.role === 'oblique' && isAbout(top.preposition)
  if (others) return about ? deniedOver(owner) : null
  const reported = (about && owner.object !== null && isReport(owner.object)) || underReport(context, seat)
  return reported ? owner : null
}

/** Whether a phrase hangs on a report by what it is about: «تقارير عن لقاء». */
function underReport(context: SentenceContext, seat: Seat): boolean {
  for (let at: Seat | undefined = seat; at?.under; at = context.seats.of(at.under))
    if (isAbout(at.preposition) && isReport(at.under)) return true
  return false
}

const abouts = new Set(['عن', 'بشأن', 'حول', 'بخصوص', 'من', 'ب'])
const isAbout = (preposition: string) => preposition !== '' && abouts.has(preposition)
const isReport = ({ text }: Phrase) =>
  /^(?:ال)?(?:أنباء|تقارير|معلومات|أخبار|مزاعم|ادعاءات|شائعات|إشاعات|نبأ|خبر|صحة)$/.test(text)

const rumoredOf = new Set(['بشأن', 'حول', 'عن', 'ب'])

/** «مزاعم صحيفة بشأن إبرام اتفاق», «شائعات عن لقاء»: what is only rumored is no fact. */
function rumored(context: SentenceContext, owner: RawClause, seat: Seat | undefined): boolean {
  let at = seat
  while (at?.under) {
    if (isRumor(at.under)) return true
    at = context.seats.of(at.under)
  }
  return (
    at?.role === 'oblique' && owner.object !== null && rumoredOf.has(at.preposition) && isRumor(owner.object)
  )
}

const isRumor = ({ text }: Phrase) => /^[وبل]?(?:ال)?(?:مزاعم|ادعاءات|شائعات|إشاعات|أنباء)$/.test(text)
