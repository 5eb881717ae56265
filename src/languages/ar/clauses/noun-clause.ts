import type { Clause, Participant } from '../../../model/clause.ts'
import { spelled } from '../word-test.ts'
import { controls, decided } from './masdar-clause.ts'
import { happens, nounStanding } from './noun-standing.ts'
import {
  agents,
  causer,
  oblique,
  ofNisba,
  participant,
  participants,
  pronounParticipant,
} from './participants.ts'
import { actOf, type Complement, type Phrase, withoutGenitive } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import { suffers } from './referents.ts'
import type { Seat } from './seats.ts'
import type { SentenceContext } from './sentence-context.ts'

/** The clause that a noun of an act makes, or null where no frame knows the noun. */
export function nounClause(context: SentenceContext, phrase: Phrase): Clause | null {
  const predicate = predicateOf(phrase)
  const { frames } =
    predicate === phrase.head ? actOf(phrase, context.frames) : context.frames.noun(predicate)
  if (frames.length === 0) return null
  const seat = context.seats.of(phrase)
  // «وثيقة تعاون», «اتفاقية تعاون»: what a paper is about is not done yet
  if (phrase.head === 'تعاون' && /^(?:agreement|statement)$/.test(seat?.under?.sort ?? '')) return null
  if (phrase.head === 'تعاون' && /^(?:وثيقة|برنامج|خطة)$/.test(seat?.under?.head ?? '')) return null
  // «كان في استقبال X Y»: who is there receives
  const receiving = phrase.head === 'استقبال' && seat?.preposition === 'في' && seat.clause?.lemma === 'كان'
  // «جرائم حرب», «أسرى حرب»: no war is told of
  if (phrase.head === 'حرب' && /^(?:جريمة|مجرم|أسير|سفينة|طائرة|حالة)$/.test(seat?.under?.head ?? ''))
    return null
  if (phrase.sort === 'ceasefire' && !ceased(seat)) return null
  const top = context.seats.topOf(phrase)
  const owner = top?.clause ?? null
  const genitiveRole = frames[0]?.genitive ?? 'doer'
  const light =
    owner !== null &&
    seat !== undefined &&
    context.seats.isPlain(seat) &&
    top?.role !== 'subject' &&
    // «أعلن … لدوره في الهجوم»: who announces did not attack
    !(seat.role === 'oblique' && seat.preposition === 'في' && isSpeech(owner)) &&
    owner.verb.light
  const ownerScope = owner ? owner.verb.scope : null
  // «شددت على دعم أوكرانيا»: a stance that somebody voices is his
  const voiced =
    ownerScope === 'speech' &&
    phrase.sort === 'stance' &&
    seat !== undefined &&
    context.seats.isPlain(seat) &&
    /^(?:على|)$/.test(top?.preposition ?? '') &&
    top?.role !== 'subject'
  const follower = context.startingAt(phrase.to)
  const next = follower && follower !== phrase && !under(follower, phrase) ? follower : undefined
  let subjects: Participant[] = []
  let objects: Participant[] = []
  const extra: { preposition: string; participants: Participant[] }[] = []
  const genitive = participants(context, phrase.genitive)
  if (genitiveRole === 'victim') {
    const own =
      phrase.sort === 'harm' &&
      phrase.genitive?.mention &&
      next &&
      (next.sort === 'vehicle' ||
        next.sort === 'property' ||
        next.mention ||
        context.referents
          .entities(next)
          .some(id => !context.referents.entities(phrase.genitive as Phrase).includes(id)))
    if (own) {
      subjects = genitive
      objects = participants(context, next)
    } else objects = phrase.sort === 'harm' ? genitive : [...genitive, ...participants(context, next ?? null)]
    if (phrase.pronoun !== '') objects = pronounParticipant(context, phrase)
    subjects = subjects.length > 0 ? subjects : agents(context, phrase)
  } else if (genitiveRole === 'addressee') {
    // «جدد مطالبة مجلس الأمن»: the genitive is asked; «دعوته» is his who asks
    objects =
      genitive.length > 0 || phrase.pronoun === ''
        ? genitive
        : participants(context, phrase.object ?? next ?? null)
    subjects = pronounParticipant(context, phrase)
    if (subjects.length === 0) subjects = agents(context, withoutGenitive(phrase))
  } else if (genitiveRole === 'doer') {
    // «قصف مدينة دوما», «بزيارة كوبا»: a place is what an attack is on and a visit to
    const onPlace =
      (phrase.sort === 'attack' || (phrase.sort === 'visit' && carriedBy(owner, top))) &&
      genitive.length > 0 &&
      genitive.every(
        p =>
          p.entities.length > 0 &&
          p.entities.every(
            id => id.startsWith('place:') || (phrase.sort === 'visit' && id.startsWith('country:')),
          ),
      )
    if (onPlace) extra.push({ preposition: phrase.sort === 'visit' ? 'إلى' : 'على', participants: genitive })
    // «سارعت إلى تهنئة جو بايدن», «أعلن تأييد القرار»: with a doer in the verb the genitive is whom it is for
    const addressed =
      (light || voiced || receiving) &&
      owner?.subject &&
      owner.subject !== null &&
      owner.subject !== phrase &&
      (phrase.sort === 'stance' || receiving) &&
      phrase.genitive !== null &&
      phrase.genitive.pronoun === '' &&
      next === undefined &&
      !phrase.complements.some(c => frames.some(frame => frame.target?.includes(c.preposition)))
    const suffered = phrase.genitive !== null && suffers(phrase, phrase.genitive)
    const actorGenitive = !onPlace && !addressed && !suffered && genitive.some(p => p.entities.length > 0)
    subjects = actorGenitive ? genitive : pronounParticipant(context, phrase)
    if (!actorGenitive && genitive.length > 0) objects = genitive
    else if (next) objects = participants(context, next)
    if (phrase.object) objects = [...objects, ...participants(context, phrase.object)]
    if (subjects.length === 0 && !onPlace && !addressed) subjects = agents(context, phrase)
    // «زيارة مرتقبة لماكرون إلى مصر»: who goes, and where
    const goer =
      phrase.sort === 'visit' && phrase.complements.some(c => c.preposition === 'إلى')
        ? phrase.complements.find(c => c.preposition === 'ل' && c.phrase?.mention?.type === 'person')
        : undefined
    if (goer && !actorGenitive && phrase.pronoun === '') subjects = participants(context, goer.phrase)
  } else {
    const loose = verbless(context)
      ? context.reading.loose.find(
          other => other.conjuncts.length === 1 && other.mention && other.to <= phrase.from,
        )
      : undefined
    if (
      loose &&
      genitive.length === 0 &&
      phrase.nisbas.length === 0 &&
      phrase.complements.every(c => c.preposition === 'في')
    )
      subjects = participants(context, loose)
    else
      subjects = [
        ...genitive,
        ...pronounParticipant(context, phrase),
        ...participants(context, phrase.object),
        ...phrase.nisbas.map(nisba => ofNisba(context, nisba)),
      ]
  }
  // «عن تقدير قطر للتعاون مع هانوي»: the doer of the stance is the one who works together
  if (
    subjects.length === 0 &&
    genitiveRole === 'party' &&
    seat?.under &&
    phrase.complements.some(c => c.preposition === 'مع')
  ) {
    const doers = context.referents.doers(seat.under)
    if (doers.length > 0) subjects = [{ ...participant(context, phrase), entities: doers, doers: [] }]
  }
  // «يستعد بايدن للقاء شي»: with a doer in the verb one genitive is the other party
  if (
    genitiveRole === 'party' &&
    /^(?:person|country)$/.test(phrase.genitive?.mention?.type ?? '') &&
    phrase.genitive?.conjuncts.length === 0 &&
    owner?.subject?.mention &&
    owner.subject !== phrase &&
    seat?.role !== 'subject' &&
    (light ||
      ownerScope === 'intent' ||
      (seat?.under && actOf(seat.under, context.frames).scope === 'intent') ||
      (seat?.under === null && seat.preposition === 'ل' && phrase.sort === 'talks')) &&
    !phrase.complements.some(c => /^(?:مع|بين|ب)$/.test(c.preposition)) &&
    // «أعلن رفضه لقاء X»: what is refused
    (seat?.preposition !== '' ||
      !context.reading.phrases.some(other => other.to === phrase.from && other.pronoun !== ''))
  ) {
    objects = genitive
    subjects = participants(context, owner.subject)
  }
  // «وجه السودان اتهامات إلى الإمارات بتسليح …»: the accused does what he is accused of
  const accusing = owner?.object?.head === 'اتهام' && owner.object !== phrase
  if (accusing && subjects.length === 0)
    subjects = owner.complements
      .filter(c => /^(?:إلى|ل)$/.test(c.preposition))
      .flatMap(c => participants(context, c.phrase))
  // «سيتوجه إلى بروكسل لعقد لقاء مع بوريل»
  if (
    subjects.length === 0 &&
    phrase.sort === 'talks' &&
    top?.preposition === 'ل' &&
    (owner?.future || owner?.planned) &&
    owner.subject?.mention &&
    phrase.complements.some(c => c.preposition === 'مع')
  )
    subjects = participants(context, owner.subject)
  // «شن هجوما», «أعرب عن شكره», «تبنى هجوما»: who does the verb does the noun
  const carried =
    light ||
    voiced ||
    ownerScope === 'claim' ||
    // «نفت الوزارة استهداف المحطة»: who denies an act denies his own
    (ownerScope === 'denial' &&
      seat?.role !== 'oblique' &&
      !/^(?:مقتل|استشهاد|إصابة|مصرع|اختفاء)$/.test(phrase.head)) ||
    (genitiveRole === 'addressee' && ownerScope === 'speech') ||
    // «نجحت في التوسط»
    (seat?.under === null &&
      seat.role !== 'subject' &&
      !/^(?:threat|intent|denial|demand)$/.test(ownerScope ?? '') &&
      controls(owner, seat.preposition)) ||
    (ownerScope === 'intent' && seat?.role !== 'subject')
  if (subjects.length === 0 && carried && owner?.subject && owner.subject !== phrase)
    subjects = participants(context, owner.subject)
  // «ما دفع بكين إلى استدعاء السفير»: who is driven to an act does it
  if (
    subjects.length === 0 &&
    owner?.object &&
    owner.object !== phrase &&
    seat?.role === 'oblique' &&
    /^(?:دفع|حمل|اضطر)$/.test(owner.lemma) &&
    /^(?:إلى|على)$/.test(seat.preposition)
  )
    subjects = participants(context, owner.object)
  if (
    subjects.length === 0 &&
    ownerScope === 'accusation' &&
    owner?.object &&
    owner.object !== phrase &&
    seat?.role === 'oblique'
  )
    subjects = participants(context, owner.object)
  if (subjects.length === 0 && genitiveRole === 'victim') subjects = causer(context, phrase, owner)
  // «خلال لقائه …»، «في مكالمة مع X، عبّر Y»: the subject of the clause is the other party
  const during =
    seat?.role === 'oblique' &&
    seat.under === null &&
    /^(?:في|خلال|أثناء|عقب|بعد|إثر|فور|لدى|قبيل|قبل)$/.test(seat.preposition)
  if (
    subjects.length === 0 &&
    genitiveRole === 'party' &&
    during &&
    owner?.subject &&
    phrase.complements.some(c => c.preposition === 'مع')
  )
    subjects = participants(context, owner.subject)
  // «أن تكون بلاده وراء استهداف …»
  if (
    subjects.length === 0 &&
    owner?.subject &&
    owner.lemma === 'كان' &&
    (/^(?:وراء|خلف)$/.test(seat?.preposition ?? '') ||
      (phrase.head === 'استقبال' && seat?.preposition === 'في'))
  )
    subjects = participants(context, owner.subject)
  const obliques = [...phrase.complements]
  // «دارت بين القاهرة والخرطوم مشاورات»: the sides stand before the talks
  if (
    genitiveRole === 'party' &&
    owner &&
    seat?.role === 'subject' &&
    seat.under === null &&
    happens.has(owner.lemma) &&
    obliques.every(c => c.preposition !== 'بين')
  )
    obliques.push(...owner.complements.filter(c => c.preposition === 'بين' && c.at < phrase.from))
  if (light && owner)
    for (const complement of owner.complements)
      if (
        !obliques.includes(complement) &&
        complement.phrase !== phrase &&
        !elsewhere(context, complement, phrase)
      )
        obliques.push(complement)
  // «تجدد القتال على الحدود بين X وY»: who shares the border fights
  if (phrase.sort === 'clash')
    for (const { phrase: along } of [...obliques])
      if (along?.head === 'حدود')
        obliques.push(...along.complements.filter(({ preposition }) => preposition === 'بين'))
  const standing = nounStanding(context, phrase, owner, seat, subjects)
  // «قررت النرويج الاعتراف بدولة فلسطين»: done by being decided
  const performed =
    owner?.lemma === 'قرر' &&
    standing.modality === 'planned' &&
    seat?.role === 'object' &&
    !owner.planned &&
    !owner.future &&
    !owner.negated &&
    context.standing(owner).modality === 'fact' &&
    frames.some(frame => decided.has(frame.relation ?? ''))
  const token = context.scan.tokens[phrase.from] as { start: number; end: number }
  return {
    sentence: context.sentence,
    predicate,
    form: 'noun',
    trigger: { start: token.start, end: token.end },
    voice: 'active',
    negated: standing.negated !== phrase.negated,
    modality: performed ? 'fact' : standing.modality,
    subjects,
    objects,
    obliques: [...extra, ...obliques.map(complement => oblique(context, complement, owner))],
    speakers: standing.speakers,
    date: context.dateOf(owner, standing.modality),
    certainty: subjects.length > 0 ? 0.8 : 0.6,
  }
}

/** Whether a truce is told of as there: announced, welcomed, broken, begun, and not what talks or efforts are about. */
function ceased(seat: Seat | undefined): boolean {
  const under = seat?.under
  if (under)
    return (
      /^(?:اتفاق|سريان|إعلان|خرق|انتهاك|تمديد|تثبيت|توصل|دخول|بدء|بداية|إبرام)$/.test(under.head) &&
      !/^(?:ل|من أجل|بشأن|حول)$/.test(seat.preposition)
    )
  return (
    seat?.clause === null ||
    (seat?.clause?.lemma !== undefined &&
      /^(?:أعلن|رحب|دخل|بدأ|سرى|صمد|خرق|انتهك|أبرم|شهد|ساد|ثبت|كشف|أشاد|مدد|قوض|هدد|التزم)$/.test(
        seat.clause.lemma,
      ))
  )
}

const isSpeech = ({ verb }: RawClause) => verb.scope === 'speech' || verb.scope === 'denial'

/** Whether a phrase stands after a verb that has a subject of its own, «اختتم جولته بزيارة كوبا». */
const carriedBy = (owner: RawClause | null, top: Seat | undefined) =>
  owner?.subject?.mention?.type === 'person' && top?.role !== 'subject'

const isElectronic = spelled(/^(?:ال)?(?:إلكتروني|سيبراني|رقمي)/)
const isSigned = spelled(/^(?:ال)?(?:موقع|مبرم)ة?$/)

/** The key of a noun's frames: «هجوم إلكتروني» is another act than «هجوم». */
const predicateOf = (phrase: Phrase) =>
  phrase.sort === 'attack' && phrase.adjectives.some(isElectronic)
    ? 'هجوم إلكتروني'
    : phrase.sort === 'agreement' && phrase.adjectives.some(isSigned)
      ? 'اتفاق موقع'
      : phrase.head

/** A headline without a verb: «بوتين وشي.. محادثات في بكين». */
function verbless(context: SentenceContext): boolean {
  return context.reading.clauses.every(
    clause => clause.link === 'relative' || clause.subject?.sort === 'talks',
  )
}

function under(other: Phrase, phrase: Phrase): boolean {
  for (let at: Phrase | null = phrase; at; at = at.genitive) if (at === other) return true
  return false
}

/** Whether a prepositional phrase completes another noun: «فرض عقوبات على X لدوره في الهجوم على Y». */
function elsewhere(context: SentenceContext, complement: Complement, phrase: Phrase): boolean {
  return context.reading.phrases.some(
    other =>
      other !== phrase &&
      !under(phrase, other) &&
      !under(other, phrase) &&
      other.from > phrase.from &&
      other.complements.includes(complement),
  )
}
