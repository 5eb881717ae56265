import type { Clause, Participant } from '../../../model/clause.ts'
import { nounStanding } from './noun-standing.ts'
import {
  agents,
  causer,
  oblique,
  ofNisba,
  participant,
  participants,
  pronounParticipant,
} from './participants.ts'
import type { Phrase } from './phrase.ts'
import { plainlyUnder, topSeat } from './seats.ts'
import type { SentenceContext } from './sentence-context.ts'

/** The clause that a noun of an act makes, or null where no frame knows the noun. */
export function nounClause(context: SentenceContext, phrase: Phrase): Clause | null {
  const frames = context.frames.ofNoun(phrase.head)
  if (frames.length === 0) return null
  const seat = context.seats.get(phrase)
  const top = topSeat(context.seats, phrase)
  const owner = top?.clause ?? null
  const genitiveRole = frames[0]?.genitive ?? 'doer'
  const light =
    owner !== null &&
    seat !== undefined &&
    plainlyUnder(context.seats, seat) &&
    top?.role !== 'subject' &&
    context.frames.isLight(owner.lemma)
  const ownerScope = owner ? context.frames.scope(owner.lemma) : null
  const follower = context.starting.get(phrase.to)
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
      (next.sort === 'vehicle' || next.sort === 'property' || next.mention)
    if (own) {
      subjects = genitive
      objects = participants(context, next)
    } else objects = phrase.sort === 'harm' ? genitive : [...genitive, ...participants(context, next ?? null)]
    if (phrase.pronoun !== '') objects = pronounParticipant(context, phrase)
    subjects = subjects.length > 0 ? subjects : agents(context, phrase)
  } else if (genitiveRole === 'addressee') {
    // «جدد مطالبة مجلس الأمن»: the genitive is asked; «دعوته» is his who asks
    objects = genitive
    subjects = pronounParticipant(context, phrase)
    if (subjects.length === 0) subjects = agents(context, { ...phrase, genitive: null })
  } else if (genitiveRole === 'doer') {
    // «قصف مدينة دوما»: a place is what an attack is on
    const onPlace =
      phrase.sort === 'attack' &&
      genitive.length > 0 &&
      genitive.every(p => p.entities.length > 0 && p.entities.every(id => id.startsWith('place:')))
    if (onPlace) extra.push({ preposition: 'على', participants: genitive })
    const actorGenitive = !onPlace && genitive.some(p => p.entities.length > 0)
    subjects = actorGenitive ? genitive : pronounParticipant(context, phrase)
    if (!actorGenitive && genitive.length > 0) objects = genitive
    else if (next) objects = participants(context, next)
    if (subjects.length === 0 && !onPlace) subjects = agents(context, phrase)
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
  // «شن هجوما», «أعرب عن شكره», «تبنى هجوما»: who does the verb does the noun
  const carried =
    light ||
    ownerScope === 'claim' ||
    (genitiveRole === 'addressee' && ownerScope === 'speech') ||
    (ownerScope === 'intent' && seat?.role !== 'subject')
  if (subjects.length === 0 && carried && owner?.subject && owner.subject !== phrase)
    subjects = participants(context, owner.subject)
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
    /^(?:في|خلال|أثناء|عقب|بعد|إثر|فور)$/.test(seat.preposition)
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
    /^(?:وراء|خلف)$/.test(seat?.preposition ?? '')
  )
    subjects = participants(context, owner.subject)
  const obliques = [...phrase.complements]
  if (light && owner)
    for (const complement of owner.complements)
      if (!obliques.includes(complement) && complement.phrase !== phrase) obliques.push(complement)
  const standing = nounStanding(context, phrase, owner, seat, subjects)
  const token = context.scan.tokens[phrase.from] as { start: number; end: number }
  return {
    sentence: context.sentence,
    predicate: phrase.head,
    form: 'noun',
    trigger: { start: token.start, end: token.end },
    voice: 'active',
    negated: standing.negated !== phrase.negated,
    modality: standing.modality,
    subjects,
    objects,
    obliques: [...extra, ...obliques.map(complement => oblique(context, complement, owner))],
    speakers: standing.speakers,
    ...context.dateOf(owner, standing.modality),
    certainty: subjects.length > 0 ? 0.8 : 0.6,
  }
}

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
