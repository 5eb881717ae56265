import type { Clause, Participant } from '../../../model/clause.ts'
import { asks, deeds, denial, obliges, repeated } from './implied-acts.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'

/** The acts that a clause implies beside what its verb states. */
export function impliedClauses(context: SentenceContext, raw: RawClause, verbs: readonly Clause[]): Clause[] {
  return [
    ...called(context, raw),
    ...atRequest(context, raw),
    ...repeated(raw, context.scan, { now: verbs, before: context.memory.told }).map(told =>
      again(context, raw, told),
    ),
    ...denied(context, raw, verbs),
  ]
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
function called(context: SentenceContext, raw: RawClause): Clause[] {
  const { parent, subject } = raw
  if (!parent || !subject || raw.link !== 'complement' || raw.group.passive || raw.governor) return []
  if (context.voices.scopeOf(parent) !== 'speech' || parent.negated || !obliges(raw, context.scan)) return []
  const speakers = context.voices.speakersOf(parent)
  const obliged = context.participants
    .all(subject)
    .filter(
      ({ entities }) =>
        entities.length > 0 && entities.every(id => !id.startsWith('place:') && !speakers.includes(id)),
    )
  if (obliged.length === 0 || !parent.subject || parent.group.passive) return []
  return [act(context, parent, 'urge', context.participants.all(parent.subject), obliged)]
}

/** "At X's request, Y sent troops", "visited at the invitation of X": X asks Y. */
function atRequest(context: SentenceContext, raw: RawClause): Clause[] {
  if (!raw.subject || raw.group.passive) return []
  const found: Clause[] = []
  for (const phrase of context.reading.phrases) {
    const seat = phrase.seat
    const whole = asks.get(seat?.preposition ?? '')
    const asked =
      whole ?? (seat?.preposition === 'at' && phrase.mention === null ? asks.get(phrase.head) : undefined)
    if (!asked || !seat) continue
    const host = seat.clause ?? context.reading.clauses.find(clause => clause.link === 'main') ?? null
    if (host !== raw) continue
    const askers = whole ? context.referents.all(phrase) : context.referents.owner(phrase)
    if (askers.length > 0)
      found.push(
        act(
          context,
          raw,
          asked,
          [{ ...context.participants.of(phrase), entities: askers }],
          context.participants.all(raw.subject),
        ),
      )
  }
  return found
}

/** "The US followed suit", "as Gambia had done": an act told of another, done by the subject as well. */
function again(context: SentenceContext, raw: RawClause, told: Clause): Clause {
  const standing = context.voices.standing(raw)
  return {
    ...told,
    sentence: context.sentence,
    trigger: triggerOf(context, raw),
    negated: standing.negated !== raw.negated,
    modality: standing.modality !== 'fact' ? standing.modality : raw.group.modality,
    subjects: context.participants.all(raw.subject),
    obliques: told.obliques.filter(({ preposition }) => preposition !== 'by'),
    speakers: standing.speakers,
    voice: 'active',
  }
}

/** "denied the charge", "said its forces had done no such thing": what was told of the denier is not so. */
function denied(context: SentenceContext, raw: RawClause, verbs: readonly Clause[]): Clause[] {
  const kind = denial(raw, context.scan, lemma => context.frames.scope(lemma) === 'denial')
  if (!kind) return []
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
    .map(told => ({ ...told, sentence: context.sentence, trigger, negated: true, speakers: deniers }))
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
