import type { Clause, Participant } from '../../../model/clause.ts'
import { asks, deeds, denial, obliges, repeated } from './implied-acts.ts'
import { type Phrase, withOne } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'
import { wholeClause } from './whole-clause.ts'

const none: readonly never[] = []

/** Adds the acts that the clauses of a sentence imply beside what their verbs state. */
export function addImplied(context: SentenceContext, verbs: readonly Clause[], into: Clause[]): void {
  const requests = requestsIn(context)
  for (const raw of context.reading.clauses) {
    const call = called(context, raw)
    if (call) into.push(call)
    for (const request of requests) {
      const asked = atRequest(context, raw, request)
      if (asked) into.push(asked)
    }
    const told = repeated(raw, context.scan, { now: verbs, before: context.memory.told })
    if (told) into.push(again(context, raw, told))
    for (const clause of denied(context, raw, verbs)) into.push(clause)
  }
}

/** The verb of a clause. */
function triggerOf(context: SentenceContext, raw: RawClause): Clause['trigger'] {
  const { start, end } = context.scan.tokens[raw.group.at] as Clause['trigger']
  return { start, end }
}

/** An act of a relation's plainest verb, told where another clause stands. */
function act(
  context: SentenceContext,
  raw: RawClause,
  predicate: string,
  subjects: readonly Participant[],
  objects: readonly Participant[],
): Clause {
  const standing = context.voices.standing(raw)
  return {
    sentence: context.sentence,
    predicate,
    form: 'verb',
    trigger: triggerOf(context, raw),
    voice: 'active',
    negated: false,
    modality: standing.modality,
    subjects,
    objects,
    obliques: [],
    speakers: standing.speakers,
    date: undefined,
    certainty: 0.8,
  }
}

/** "said that Kigali must withdraw its troops": whoever must is called on. */
function called(context: SentenceContext, raw: RawClause): Clause | null {
  const { parent, subject } = raw
  if (!parent || !subject || raw.link !== 'complement' || raw.group.passive || raw.governor) return null
  if (context.voices.scopeOf(parent) !== 'speech' || parent.negated || !obliges(raw, context.scan))
    return null
  const speakers = context.voices.speakersOf(parent)
  const own = new Set(speakers.map(id => context.referents.countryOf(id)))
  const obliged = context.participants
    .all(subject)
    // "Xi said the two sides should": the other one
    .map(participant => {
      const entities = participant.entities.filter(id => !own.has(id))
      return entities.length === participant.entities.length || entities.length === 0
        ? participant
        : { ...participant, entities }
    })
    .filter(
      ({ entities }) =>
        entities.length > 0 && entities.every(id => !id.startsWith('place:') && !speakers.includes(id)),
    )
  if (obliged.length === 0 || !parent.subject || parent.group.passive) return null
  return act(context, parent, 'urge', context.participants.all(parent.subject), obliged)
}

/** A phrase that says at whose request something is done. */
interface Request {
  readonly phrase: Phrase
  /** the verb that says the same */
  readonly asks: string
  /** the phrase is whoever asks: "at the invitation of X"; else what he asks with: "at X's request" */
  readonly whole: boolean
  /** the clause of what is done */
  readonly host: RawClause | null
}

/** The requests at which what a sentence tells is done. */
function requestsIn({ reading }: SentenceContext): readonly Request[] {
  let found: readonly Request[] = none
  for (const phrase of reading.phrases) {
    const { seat } = phrase
    if (!seat?.preposition.startsWith('at')) continue
    const whole = asks.get(seat.preposition)
    const asked = whole ?? (seat.preposition === 'at' && !phrase.mention ? asks.get(phrase.head) : undefined)
    if (!asked) continue
    const host = seat.clause ?? reading.clauses.find(clause => clause.link === 'main') ?? null
    found = withOne(found, { phrase, asks: asked, whole: whole !== undefined, host })
  }
  return found
}

/** "At X's request, Y sent troops", "visited at the invitation of X": X asks Y. */
function atRequest(
  context: SentenceContext,
  raw: RawClause,
  { phrase, asks, whole, host }: Request,
): Clause | null {
  if (!raw.subject || raw.group.passive || host !== raw) return null
  const askers = whole ? context.referents.all(phrase) : context.referents.owner(phrase)
  if (askers.length === 0) return null
  const asker = { ...context.participants.of(phrase), entities: askers }
  return act(context, raw, asks, [asker], context.participants.all(raw.subject))
}

/** "The US followed suit", "as Gambia had done": an act told of another, done by the subject as well. */
function again(context: SentenceContext, raw: RawClause, told: Clause): Clause {
  const standing = context.voices.standing(raw)
  return wholeClause({
    ...told,
    sentence: context.sentence,
    trigger: triggerOf(context, raw),
    negated: standing.negated !== raw.negated,
    modality: standing.modality !== 'fact' ? standing.modality : raw.group.modality,
    subjects: context.participants.all(raw.subject),
    obliques: told.obliques.filter(({ preposition }) => preposition !== 'by'),
    speakers: standing.speakers,
    voice: 'active',
  })
}

/** "denied the charge", "said its forces had done no such thing": what was told of the denier is not so. */
function denied(context: SentenceContext, raw: RawClause, verbs: readonly Clause[]): readonly Clause[] {
  const kind = denial(raw, context.scan, context.frames)
  if (!kind) return none
  const speaks = kind === 'undone' ? raw.parent : raw
  const deniers = speaks ? context.voices.speakersOf(speaks) : []
  const own = new Set([
    ...deniers,
    ...(raw.group.passive ? [] : raw.subject ? context.referents.all(raw.subject) : []),
  ])
  const countries = new Set([...own].map(id => context.referents.countryOf(id)))
  const isOwn = (id: string) => own.has(id) || countries.has(context.referents.countryOf(id) ?? '')
  if (own.size === 0) return []
  const trigger = triggerOf(context, raw)
  const before = verbs.filter(clause => clause.trigger.start < trigger.start)
  return [...context.memory.told, ...before]
    .filter(
      told =>
        told.modality === 'fact' &&
        !told.negated &&
        told.subjects.some(({ entities }) => entities.some(isOwn)) &&
        !told.speakers.some(isOwn) &&
        (kind === 'involvement' || told.speakers.length > 0) &&
        isDeed(context, told),
    )
    .map(told =>
      wholeClause({ ...told, sentence: context.sentence, trigger, negated: true, speakers: deniers }),
    )
}

/** Whether a clause tells a deed rather than words. */
function isDeed(context: SentenceContext, { predicate, form }: Clause): boolean {
  const frames = form === 'verb' ? context.frames.ofVerb(predicate) : context.frames.ofNoun(predicate)
  return frames.some(({ relation }) => relation !== null && deeds.has(relation))
}

/** "the Iran-backed Houthis": who backs them, taken for granted. */
export function backingClause(context: SentenceContext, phrase: Phrase): Clause {
  const { backers } = phrase
  const token = context.scan.tokens[backers[0]?.from ?? phrase.from] as { start: number }
  return {
    sentence: context.sentence,
    predicate: 'support',
    form: 'verb',
    trigger: { start: token.start, end: context.scan.tokens[phrase.at - 1]?.end ?? token.start },
    voice: 'active',
    negated: false,
    modality: 'fact',
    subjects: backers.flatMap(backer => context.participants.all(backer)),
    objects: [context.participants.of(phrase)],
    obliques: [],
    speakers: [],
    date: undefined,
    certainty: 0.8,
  }
}
