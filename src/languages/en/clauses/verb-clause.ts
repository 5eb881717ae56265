import type { Clause, Participant } from '../../../model/clause.ts'
import type { Frame } from '../../../model/frame.ts'
import { wordTest } from '../word-test.ts'
import { dateOf } from './clause-date.ts'
import {
  closedMissions,
  handsNote,
  missionOf,
  ordersOut,
  post,
  seatOf,
  sender,
  takesEnvoys,
} from './envoys.ts'
import type { Oblique } from './participants.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'

const none: readonly never[] = []

/** The clause of a verb, null where no frame states a relation for it. */
export function verbClause(context: SentenceContext, raw: RawClause): Clause | null {
  const lemma = predicate(context, raw)
  if (!lemma) return null
  // "affirmed the UAE's solidarity": whose stance it is, not who speaks of it
  if (
    context.frames.isLight(lemma) &&
    raw.objects.some(object => object.sort === 'stance' && anothers(context, object, raw))
  )
    return null
  const standing = context.voices.standing(raw)
  const token = context.scan.tokens[raw.group.at] as { start: number; end: number }
  const end = context.scan.tokens[lemma.includes(' ') ? raw.group.to - 1 : raw.group.at]?.end ?? token.end
  const modality =
    standing.modality !== 'fact' ? standing.modality : foretold(context, raw) ? 'future' : raw.group.modality
  const passive = raw.group.passive
  // who claims an act as his own says so himself
  const claim = isClaim(context.frames.ofVerb(lemma))
  const subject = context.participants.all(raw.subject)
  // "troops were withdrawn": they go themselves
  const goes =
    passive && lemma === 'withdraw' && !raw.complements.some(complement => complement.preposition === 'by')
  const undergoes = passive && !goes
  const objects = undergoes ? subject.slice() : []
  addObjects(context, raw, objects)
  // "told Australian officials to go on", by their own minister
  if (ordering.has(lemma) && raw.objects.some(({ from }) => isPossessive(context.scan.word(from))))
    objects.length = 0
  else if (ordering.has(lemma) && raw.subject) {
    const own = new Set(context.referents.all(raw.subject).map(id => context.referents.countryOf(id)))
    for (let i = objects.length - 1; i >= 0; i--) {
      const { entities } = objects[i] as Participant
      if (entities.length > 0 && entities.every(id => own.has(id))) objects.splice(i, 1)
    }
  }
  const obliques = obliquesOf(context, raw)
  return {
    sentence: context.sentence,
    predicate: lemma,
    form: 'verb',
    trigger: { start: token.start, end },
    voice: undergoes ? 'passive' : 'active',
    negated: standing.negated !== raw.negated,
    modality,
    subjects: undergoes ? [] : subject,
    objects: lemma === 'summon' ? objects.map(participant => sender(context, participant)) : objects,
    obliques: asked.has(lemma) && raw.subject ? withoutOwn(context, raw.subject, obliques) : obliques,
    speakers: claim
      ? [...new Set([...standing.speakers, ...context.voices.speakersOf(raw)])]
      : standing.speakers,
    date: dateOf(context, raw, modality),
    certainty: raw.subject && raw.subject.pronoun === '' ? 0.9 : 0.7,
  }
}

/** "its ambassador": nobody else's. */
const isPossessive = wordTest(({ key }) => /^(?:its|his|her|their)$/.test(key))

/** Verbs of whoever asks people for something, behind "on" or "to". */
const asked = new Set(['call', 'call on', 'call upon', 'appeal'])
const public_ = new Set(['citizen', 'national', 'resident', 'people', 'compatriot', 'public', 'voter'])

/** "called on Chilean citizens", by Chile's president: whom he speaks to are his own, and no other country. */
function withoutOwn({ referents }: SentenceContext, subject: Phrase, obliques: Oblique[]): Oblique[] {
  const own = new Set(referents.all(subject).map(id => referents.countryOf(id)))
  return obliques.map(oblique => ({
    ...oblique,
    participants: oblique.participants.filter(
      ({ head, entities, doers }) => !public_.has(head) || ![...entities, ...doers].some(id => own.has(id)),
    ),
  }))
}

/** Verbs of whoever gives orders to his own. */
const ordering = new Set(['tell to', 'order', 'instruct', 'direct'])

function isClaim(frames: readonly Frame[]): boolean {
  for (const { scope } of frames) if (scope === 'claim') return true
  return false
}

/** Adds what a verb is done to: its objects, those of an act it threatens, those whom an act told as its outcome struck. */
function addObjects(context: SentenceContext, raw: RawClause, into: Participant[]): void {
  const { participants, voices } = context
  for (const object of raw.objects) participants.addAll(object, into)
  if (raw.objects.length === 0 && voices.scopeOf(raw) === 'threat') {
    const threat = undone(context, raw)
    // "threatened to get an Interpol notice": whose the notice is, is not threatened
    for (const object of threat?.objects ?? [])
      for (const participant of participants.all(object))
        if (participant.entities.length > 0) into.push(participant)
    for (const { preposition, phrase } of threat?.complements ?? [])
      if (/^(?:on|against|with|to|at)$/.test(preposition)) participants.addAll(phrase, into)
  }
  for (const victim of struck(context, raw))
    for (const participant of participants.all(victim)) into.push({ ...participant, sort: 'actor', head: '' })
}

/** The prepositional arguments of a verb, its own and those of the nouns that complete it. */
function obliquesOf(context: SentenceContext, raw: RawClause): Oblique[] {
  const { participants } = context
  const envoys = takesEnvoys(context, raw)
  const notes = raw.complements.length > 0 && handsNote(raw)
  const found: Oblique[] = []
  for (const complement of raw.complements) {
    let oblique = participants.oblique(complement)
    if (notes) oblique = missionOf(context, oblique)
    found.push(envoys ? seatOf(context, oblique) : oblique)
  }
  const missions = envoys ? closedMissions(context, raw) : null
  if (missions) found.splice(0, found.length, missions)
  if (envoys) for (const object of raw.objects) found.push(...post(context, object))
  if (raw.group.passive && raw.subject) participants.addNested(raw.subject, found)
  for (const object of raw.objects) participants.addNested(object, found)
  addOfActs(context, raw, found)
  const demand = demanded(context, raw)
  if (demand) found.push(demand)
  const other = otherSide(context, raw)
  if (other) found.push(other)
  return found
}

/** The verb that a frame states a relation for; "agree to" where an infinitive completes it. */
function predicate(context: SentenceContext, raw: RawClause): string | undefined {
  if (ordersOut(context, raw)) return 'expel'
  const { lemmas } = raw.group
  if (lemmas[0] === 'call' && telephones(context, raw)) return 'phone'
  if (lemmas.length === 0) return undefined
  if (lemmas.some(lemma => lemma === 'jail' || lemma === 'imprison') && byCourt(raw)) return 'sentence'
  // what a judge orders is no wish of his country's
  if (lemmas.some(lemma => ordering.has(lemma)) && byCourt(raw)) return undefined
  const infinitive = hasInfinitive(context, raw)
  for (const lemma of lemmas) {
    const to = infinitive ? context.frames.longer(lemma).find(verb => verb === `${lemma} to`) : undefined
    if (to && context.frames.states(to)) return to
    if (context.frames.states(lemma)) return lemma
  }
  return undefined
}

const judging = new Set(['court', 'judge', 'tribunal', 'magistrate'])

/** "A court in X jailed": who jails by a verdict. */
const byCourt = ({ group, subject, complements }: RawClause): boolean =>
  group.passive
    ? complements.some(({ preposition, phrase }) => preposition === 'by' && judging.has(phrase.head))
    : judging.has(subject?.head ?? '')

/** "called X, and spoke of": a person who is called nothing is called by telephone. */
function telephones({ scan }: SentenceContext, { group, objects, complements }: RawClause): boolean {
  const [called] = objects
  if (group.passive || objects.length !== 1 || called?.mention?.type !== 'person') return false
  if (called.mention.kind !== 'name' || called.conjuncts.length > 0 || called.from !== group.to) return false
  if (complements.some(({ preposition }) => /^(?:as|for|on|upon|to)$/.test(preposition))) return false
  const after = scan.tokens[called.to]
  return (
    after === undefined ||
    /^[.,;]$/.test(after.text) ||
    /^(?:and|to|late|early|earlier|again)$/.test(scan.key(called.to))
  )
}

/** Whether an infinitive completes a verb. */
function hasInfinitive(context: SentenceContext, raw: RawClause): boolean {
  for (const { parent, link, group } of context.reading.clauses)
    if (parent === raw && link === 'complement' && group.tense === 'infinitive') return true
  return false
}

/** "announced that Ottawa would contribute": what somebody said will be, told in the past. */
function foretold(context: SentenceContext, raw: RawClause): boolean {
  if (raw.group.modality !== 'possible' || context.scan.key(raw.group.from) !== 'would') return false
  const { parent } = raw
  if (!parent || raw.link === 'adverbial' || context.voices.scopeOf(parent) !== 'speech') return false
  return !context.reading.clauses.some(clause => clause.opener === 'if' || clause.opener === 'unless')
}

/** "the UAE's solidarity", said by Cairo: whether an object is somebody else's than the subject's. */
function anothers(context: SentenceContext, object: Phrase, raw: RawClause): boolean {
  if (object.possessor?.pronoun !== '' || !raw.subject) return false
  const own = context.referents.all(raw.subject)
  return context.referents.all(object.possessor).some(id => !own.includes(id))
}

/** What somebody himself is to do, where it is demanded. */
const owed = new Set([
  'involvement',
  'participation',
  'withdrawal',
  'compliance',
  'cooperation',
  'commitment',
])

/** "demanded that Beijing free the boat": the one who is to act stands in the slot `that`. */
function demanded(context: SentenceContext, raw: RawClause): Oblique | null {
  for (const { parent, link, opener, governor, group, subject } of context.reading.clauses) {
    if (parent !== raw || link !== 'complement' || opener !== 'that' || governor !== null) continue
    if (!subject) return null
    return {
      preposition: context.voices.scopeOf(raw) === 'demand' ? 'from' : 'that',
      participants: context.participants.all(group.passive ? null : subject),
    }
  }
  // "demanded X's withdrawal"
  for (const { head, possessor } of raw.objects)
    if (possessor?.mention && owed.has(head) && context.voices.scopeOf(raw) === 'demand')
      return { preposition: 'from', participants: context.participants.all(possessor) }
  return null
}

/** "ambushed a Malian convoy, killing four": those who were struck. */
function struck(context: SentenceContext, raw: RawClause): readonly Phrase[] {
  const object = raw.objects[0]
  if (raw.link !== 'participle' || !raw.parent || raw.parent.group.passive || !object) return none
  if (!raw.group.lemmas.some(lemma => /^(?:kill|wound|injure)$/.test(lemma))) return []
  const unnamed = object.pronoun === '#number' || (object.sort === 'force' && object.modifiers.length === 0)
  if (!unnamed || context.referents.all(object).length > 0) return []
  return raw.parent.objects.filter(victim =>
    context.referents.all(victim).some(id => /^(?:organization|country):/.test(id)),
  )
}

/** "accused Pakistan of breaking the ceasefire": the accuser was the other side of it. */
function otherSide(context: SentenceContext, raw: RawClause): Oblique | null {
  const { parent } = raw
  if (!parent?.subject || parent.group.passive || context.voices.scopeOf(parent) !== 'accusation') return null
  if (!raw.group.lemmas.some(lemma => /^(?:violate|breach|break|flout)$/.test(lemma))) return null
  if (!raw.objects.some(object => object.sort === 'ceasefire')) return null
  if (raw.complements.some(({ preposition }) => preposition === 'with')) return null
  const participants = context.participants
    .all(parent.subject)
    .filter(({ entities }) => entities.some(id => /^(?:country|organization):/.test(id)))
  return participants.length > 0 ? { preposition: 'with', participants } : null
}

/** "threatened to impose tariffs on Brazil": the act that is threatened, for whom it would hit. */
function undone(context: SentenceContext, raw: RawClause): RawClause | null {
  return (
    context.reading.clauses.find(clause => clause.parent === raw && clause.group.tense === 'infinitive') ??
    null
  )
}

const toAct = new Set(['to', 'of', 'for', 'with', 'over'])
const actSorts = new Set(['attack', 'agreement', 'talks', 'sanctions', 'ceasefire'])

/** "claimed responsibility for the strikes on", "responded with strikes on": what completes the act is the verb's too. */
function addOfActs(
  { participants }: SentenceContext,
  { complements, objects }: RawClause,
  into: Oblique[],
): void {
  for (const { preposition, phrase } of complements) {
    if (phrase.complements.length === 0) continue
    // "a strike on the commander responsible for the attack in X": another's
    const anothers = preposition === 'for' && objects.some(({ sort }) => sort === 'attack')
    const act = toAct.has(preposition) && actSorts.has(phrase.sort) && !anothers
    // "gave $24 million in aid to Jamaica"
    const aid = preposition === 'in' && phrase.sort === 'aid'
    if (!act && !aid) continue
    for (const complement of phrase.complements)
      if (complement.preposition !== 'of') into.push(participants.oblique(complement))
  }
}
