import type { Participant } from '../../../model/clause.ts'
import type { NounReading } from '../words.ts'
import { isConfirmed, isLoss } from './act-victims.ts'
import { announces, controls, decided } from './masdar-clause.ts'
import type { NounAct } from './noun-act.ts'
import { causer, inPlaceOf, participant, participants, represented } from './participants.ts'
import { actOf, endOf } from './phrase.ts'

const nobody: readonly Participant[] = []
const isAgainst = ({ preposition }: { preposition: string }) => preposition === 'مع' || preposition === 'ضد'
const isWith = ({ preposition }: { preposition: string }) => preposition === 'مع'
const companions = new Set(['مع', 'بين', 'ب'])
const addressees = new Set(['إلى', 'ل'])
const driving = new Set(['دفع', 'حمل', 'اضطر'])
const drivenTo = new Set(['إلى', 'على'])
const mutual = [
  'agreed_with',
  'signed_agreement_with',
  'declared_ceasefire_with',
  'exchanged_prisoners_with',
] as const
const conferring = new Set(['مفاوضة', 'تفاوض', 'مباحثات', 'محادثة', 'مشاورات', 'حوار'])
const mediating = new Set(['وساطة', 'توسط'])
const efforts = new Set(['مسعى', 'جهد', 'محاولة', 'تحرك', 'مبادرة', 'دور'])
const isSide = ({ preposition }: { preposition: string }) => preposition === 'بين' || preposition === 'مع'
const decrees = new Set(['قرار', 'مرسوم', 'أمر', 'إرادة', 'ظهير'])
const resolves = new Set(['قرار', 'إعلان', 'خطوة'])
const issuing = new Set(['أصدر', 'وقع'])
const voicing = new Set(['أعرب', 'عبر', 'أبدى', 'أكد', 'أعلن', 'جدد', 'كرر', 'كشف'])
const feeling = new Set(['أعرب', 'عبر', 'أبدى'])
const worries = new Set(['إزاء', 'ازاء', 'حيال', 'تجاه', 'من', 'بسبب', 'جراء'])
const behind = new Set(['وراء', 'خلف'])
const meanwhile = new Set(['في', 'خلال', 'أثناء', 'عقب', 'بعد', 'إثر', 'فور', 'لدى', 'قبيل', 'قبل'])
const unowned = new Set<string | null>(['threat', 'intent', 'denial', 'demand'])

const subjectOf = ({ context, owner }: NounAct): readonly Participant[] =>
  owner?.subject ? participants(context, owner.subject) : nobody
const objectOf = ({ context, phrase, owner, seat }: NounAct): readonly Participant[] =>
  owner?.object && owner.object !== phrase && seat?.role === 'oblique'
    ? participants(context, owner.object)
    : nobody

/** «يستعد بايدن للقاء شي»: with a doer in the verb one genitive is the other party. */
export function isOtherParty({ context, phrase, seat, owner, genitiveRole, light }: NounAct): boolean {
  const { genitive } = phrase
  if (genitiveRole !== 'party' || genitive?.conjuncts.length !== 0) return false
  if (genitive.mention?.type !== 'person' && genitive.mention?.type !== 'country') return false
  if (!owner?.subject?.mention || owner.subject === phrase || seat?.role === 'subject') return false
  const meant =
    light ||
    owner.verb.scope === 'intent' ||
    (seat?.under && actOf(seat.under, context.frames).scope === 'intent') ||
    (seat?.under === null && seat.preposition === 'ل' && phrase.sort === 'talks')
  if (!meant || phrase.complements.some(c => companions.has(c.preposition))) return false
  // «أعلن رفضه لقاء X»: what is refused
  return (
    seat?.preposition !== '' ||
    !context.reading.phrases.some(other => other.to === phrase.from && other.pronoun !== '')
  )
}

/** «عن تقدير قطر للتعاون مع هانوي»: the doer of the stance is the one who works together. */
function ofStance({ context, phrase, genitiveRole, seat }: NounAct): readonly Participant[] {
  if (genitiveRole !== 'party' || !seat?.under || !phrase.complements.some(isWith)) return nobody
  const doers = context.referents.doers(seat.under)
  return doers.length > 0 ? [inPlaceOf(participant(context, phrase), doers)] : nobody
}

/** «وجه السودان اتهامات إلى الإمارات بتسليح …»: the accused does what he is accused of. */
function accused({ context, phrase, owner }: NounAct): readonly Participant[] {
  if (owner?.object?.head !== 'اتهام' || owner.object === phrase) return nobody
  return owner.complements
    .filter(c => addressees.has(c.preposition))
    .flatMap(c => participants(context, c.phrase))
}

/** «سيتوجه إلى بروكسل لعقد لقاء مع بوريل»: who goes there meets. */
function traveler(act: NounAct): readonly Participant[] {
  const { phrase, top, owner } = act
  const meets =
    phrase.sort === 'talks' &&
    top?.preposition === 'ل' &&
    (owner?.future || owner?.planned) &&
    owner.subject?.mention &&
    phrase.complements.some(isWith)
  return meets ? subjectOf(act) : nobody
}

/** «شن هجوما», «أعرب عن شكره», «تبنى هجوما»: who does the verb does the noun. */
function carrier(act: NounAct): readonly Participant[] {
  const { phrase, seat, owner, genitiveRole, light, voiced } = act
  const scope = owner?.verb.scope ?? null
  // who announces or denies a loss has not caused it
  if (isLoss(phrase) && (scope === 'denial' || announces.has(owner?.lemma ?? ''))) return nobody
  // «أعرب عن مفاجأة بلاده بلقاء الدوحة»: what one speaks of meeting is not met
  const spokenOf =
    genitiveRole === 'party' &&
    voicing.has(owner?.lemma ?? '') &&
    (seat?.under ? actOf(seat.under, act.context.frames).scope !== 'intent' : seat?.preposition === 'ب')
  // «أكد وقوع هجوم على», «أكد هجوما على»: who says so did not attack
  if (
    // «أعربت عن قلقها إزاء حشد قوات الحلف»: what worries somebody is no act of his
    (seat?.under === null && worries.has(seat.preposition) && feeling.has(owner?.lemma ?? '')) ||
    isConfirmed(phrase, seat?.under ?? null, owner?.lemma)
  )
    return nobody
  const carried =
    // «شهد الرئيسان توقيع مذكرات»: who sees an act done does not do it
    (light && !spokenOf && owner?.lemma !== 'شهد') ||
    voiced ||
    scope === 'claim' ||
    // «نفت الوزارة استهداف المحطة»: who denies an act denies his own
    (scope === 'denial' && seat?.role !== 'oblique') ||
    (genitiveRole === 'addressee' && scope === 'speech') ||
    // «نجحت في التوسط»
    (seat?.under === null &&
      seat.role !== 'subject' &&
      !unowned.has(scope) &&
      controls(owner, seat.preposition)) ||
    (scope === 'intent' && seat?.role !== 'subject')
  if (!carried || owner?.subject === phrase) return nobody
  return scope === 'denial' ? represented(act.context, subjectOf(act)) : subjectOf(act)
}

/** «ما دفع بكين إلى استدعاء السفير»: who is driven to an act does it. */
const driven = (act: NounAct): readonly Participant[] =>
  driving.has(act.owner?.lemma ?? '') && drivenTo.has(act.seat?.preposition ?? '') ? objectOf(act) : nobody

/** «اتهمت موسكو كييف بالهجوم»: who is accused. */
const charged = (act: NounAct): readonly Participant[] =>
  // «اتهمته بجرائم خلال الحرب على»: what happened meanwhile is nothing he is accused of
  act.owner?.verb.scope === 'accusation' && act.seat?.preposition !== 'خلال' ? objectOf(act) : nobody

/** «أصدر السيسي قرارا بتعيين …»: who gives out the decree does what it decrees. */
function decreed(act: NounAct): readonly Participant[] {
  const { context, seat, owner, genitiveRole } = act
  const decree = seat?.under ?? owner?.object ?? null
  if (genitiveRole !== 'victim' || seat?.preposition !== 'ب' || !decrees.has(decree?.head ?? ''))
    return nobody
  return owner && issuing.has(owner.lemma) && owner.object === decree
    ? participants(context, owner.subject)
    : nobody
}

/** «قرار إسبانيا الاعتراف بفلسطين»: who made the decision does what is decided. */
function resolvedOn({ context, phrase, frames }: NounAct): readonly Participant[] {
  if (!phrase.definite || !frames.some(({ relation }) => decided.has(relation ?? ''))) return nobody
  const decision = context.reading.phrases.find(
    other => resolves.has(other.head) && other.genitive?.mention && endOf(other) === phrase.from,
  )
  return decision ? participants(context, decision.genitive) : nobody
}

/** «أدى قصف تركي إلى مقتل …»: who did what caused the harm. */
const cause = ({ context, phrase, owner, genitiveRole }: NounAct): readonly Participant[] =>
  genitiveRole === 'victim' ? causer(context, phrase, owner) : nobody

/** «عقب 12 يوما من المفاوضات», «بعد أسبوع من القتال» */
const isLasting = ({ context, phrase, seat }: NounAct): boolean =>
  seat?.preposition === 'من' && isTime(context.scan.word(phrase.from - 2)?.noun ?? null)
const isTime = (noun: NounReading | null) => noun?.entry.sort === 'time'

/** «خلال لقائه …», «في مكالمة مع X، عبّر Y»: the subject of the clause is the other party. */
function during(act: NounAct): readonly Participant[] {
  const { phrase, seat, genitiveRole } = act
  const told =
    genitiveRole === 'party' &&
    seat?.role === 'oblique' &&
    seat.under === null &&
    (meanwhile.has(seat.preposition) || isLasting(act)) &&
    phrase.complements.some(phrase.sort === 'talks' ? isWith : isAgainst)
  return told ? subjectOf(act) : nobody
}

/** «توصلت الحكومة والجماعة، عقب مفاوضات في مسقط، إلى اتفاق»: the two who act together talked. */
function pairDuring(act: NounAct): readonly Participant[] {
  const { context, phrase, seat, owner, genitiveRole } = act
  if (genitiveRole !== 'party' || seat?.role !== 'oblique' || seat.under !== null || !owner?.subject)
    return nobody
  if (!conferring.has(phrase.head) || phrase.complements.some(isSide)) return nobody
  if (!isLasting(act) && !meanwhile.has(seat.preposition)) return nobody
  if (!mutual.some(relation => owner.verb.relations.has(relation))) return nobody
  const found = participants(context, owner.subject)
  return new Set(found.flatMap(({ entities }) => entities)).size === 2 ? found : nobody
}

/** «جهود قطر للوساطة بين»: whose efforts they are mediates. */
function effort({ context, phrase, seat }: NounAct): readonly Participant[] {
  if (!mediating.has(phrase.head) || seat?.role !== 'oblique') return nobody
  const tried =
    seat.under ??
    context.reading.phrases.find(other => efforts.has(other.head) && endOf(other) === phrase.from)
  if (!tried || !efforts.has(tried.head)) return nobody
  const doers = context.referents.doers(tried)
  return doers.length > 0 ? [inPlaceOf(participant(context, phrase), doers)] : nobody
}

/** «استقبل X Y في زيارة نادرة إلى تركيا», «كان في زيارة إلى الصين»: who comes, and of a host his guest. */
function visitor({ context, phrase, seat, owner }: NounAct): readonly Participant[] {
  if (phrase.sort !== 'visit' || seat?.under !== null || !owner) return nobody
  // «خلال زيارته مصر»
  if (seat.preposition !== 'في' && !(phrase.pronoun === 'ه' && meanwhile.has(seat.preposition))) return nobody
  const comer = owner.verb.relations.has('hosted') ? owner.object : owner.subject
  return comer?.mention?.type === 'person' ? participants(context, comer) : nobody
}

/** «أن تكون بلاده وراء استهداف …», «كان في استقباله» */
function standsBehind(act: NounAct): readonly Participant[] {
  const { phrase, seat, owner } = act
  const preposition = seat?.preposition ?? ''
  const there = behind.has(preposition) || (phrase.head === 'استقبال' && preposition === 'في')
  return owner?.lemma === 'كان' && there ? subjectOf(act) : nobody
}

/** Where the doer of an act stands when its own phrase does not tell, likeliest first. */
const sources: readonly ((act: NounAct) => readonly Participant[])[] = [
  ofStance,
  accused,
  traveler,
  carrier,
  driven,
  charged,
  decreed,
  resolvedOn,
  cause,
  during,
  pairDuring,
  effort,
  visitor,
  standsBehind,
]

/** Who does an act whose own phrase does not tell, from the clause it stands in; nobody where that does not either. */
export function doersAround(act: NounAct): readonly Participant[] {
  for (const source of sources) {
    const found = source(act)
    if (found.length > 0) return found
  }
  return nobody
}
