import type { Clause, Modality, Participant } from '../model/clause.ts'
import type { EntityType } from '../model/entity.ts'
import type { Frame } from '../model/frame.ts'
import { type RelationId, relationById } from '../model/ontology.ts'

/** One edge that a clause states. */
/** An act one side of which has no name: the words instead, with their sector. */
export interface PartialStatement {
  readonly relation: RelationId
  readonly source: string | null
  readonly target: string | null
  readonly sourceGroup: Participant | null
  readonly targetGroup: Participant | null
  readonly frame: Frame
  readonly clause: Clause
}

/** The offices of people, for acts that end or give them. */
export type OfficesOf = (person: string) => readonly string[]

export interface Statement {
  readonly relation: RelationId
  readonly source: string
  readonly target: string
  readonly frame: Frame
  readonly clause: Clause
  readonly negated: boolean
  readonly confidence: number
}

/** What an act becomes while it is still to come. */
const intended: Partial<Record<RelationId, RelationId>> = {
  visited: 'plans_visit_to',
  met_with: 'plans_meeting_with',
  discussed_with: 'plans_meeting_with',
  negotiated_with: 'plans_meeting_with',
  hosted: 'plans_meeting_with',
  signed_agreement_with: 'plans_agreement_with',
  aided: 'promised_aid_to',
  armed: 'promised_aid_to',
}

/** The relation a clause states when its act is a fact, planned, threatened or only wished; null when it states none. */
function inModality(relation: RelationId, modality: Modality, negated: boolean): RelationId | null {
  if (modality === 'fact') return relation
  if (relation.startsWith('plans_') || relation === 'promised_aid_to')
    return modality === 'planned' || modality === 'future' ? relation : null
  if (modality === 'future' || modality === 'planned')
    return intended[relation] ?? (modality === 'future' && negated ? relation : null)
  return null
}

const typeOf = (id: string) => id.slice(0, id.indexOf(':')) as EntityType

/** The participants in a slot: `object`, `subject`, or those after a preposition. */
export function inSlot(clause: Clause, slot: string): readonly Participant[] {
  if (slot === 'object') return clause.objects
  if (slot === 'subject') return clause.voice === 'passive' ? [] : clause.subjects
  return clause.obliques
    .filter(oblique => oblique.preposition === slot)
    .flatMap(oblique => oblique.participants)
}

const isOne = (participant: Participant, heads: readonly string[]) =>
  heads.some(head =>
    head.startsWith('#')
      ? head.slice(1) === participant.sort
      : head === participant.head || participant.governed?.includes(head) === true,
  )

/** Whether the clause has what a frame asks of it beyond its predicate. */
function fits(clause: Clause, frame: Frame): boolean {
  // «وقعت اتفاقية بين»: unvocalized, the thing done may stand as subject
  const governed = [...clause.objects, ...clause.subjects.filter(subject => subject.entities.length === 0)]
  if (frame.object && !governed.some(object => isOne(object, frame.object as string[]))) return false
  if (frame.notObject && clause.objects.some(object => isOne(object, frame.notObject as string[])))
    return false
  if (frame.needs && !frame.needs.some(slot => inSlot(clause, slot).length > 0)) return false
  if (frame.content && !contains(clause, frame.content)) return false
  return !(frame.notContent && contains(clause, frame.notContent))
}

/** Whether after one of these prepositions (empty: as object) a phrase has one of these heads or sorts. */
function contains(clause: Clause, content: readonly string[]): boolean {
  for (let i = 0; i < content.length; i += 2) {
    const slot = content[i] === '' ? 'object' : (content[i] as string)
    if (inSlot(clause, slot).some(participant => isOne(participant, [content[i + 1] as string]))) return true
  }
  return false
}

/** The actors a slot gives: those named, else the doers of the act named; only of the types asked for. */
function actors(
  participants: readonly Participant[],
  types: readonly EntityType[] | undefined,
  heads: readonly string[] | undefined,
): string[] {
  return participants.flatMap(participant => {
    const light = heads !== undefined && isOne(participant, heads)
    const meant = participant.entities.length > 0 && !light ? participant.entities : participant.doers
    return meant.filter(id => !types || types.includes(typeOf(id)))
  })
}

/** Prepositions that name both sides of a mutual act. */
const between = new Set(['بين', 'between'])

/** Prepositions after which the cause of a harm stands. */
const causes = new Set(['في', 'ب', 'إثر', 'جراء', 'نتيجة', 'خلال', 'بسبب', 'in'])

const agents = ['من قبل', 'على يد', 'برصاص', 'بنيران', 'by']
/** What can act at all: places, events and treaties are no doers. */
const doers: readonly EntityType[] = ['person', 'country', 'ministry', 'organization']

/** Relations to whoever acts: nobody condemns a place. */
const stances: ReadonlySet<RelationId> = new Set([
  'condemned',
  'criticized',
  'praised',
  'accused',
  'thanked',
  'congratulated',
  'urged',
  'warned',
  'threatened',
])

/** The edges that a clause states by the first frame that fits it. */
export function statementsOf(clause: Clause, frames: readonly Frame[], context: Context): Statement[] {
  let main: Statement[] = []
  const extra: Statement[] = []
  for (const frame of frames) {
    if (!frame.relation || (main.length > 0 && !frame.extra) || !fits(clause, frame)) continue
    const found = byFrame(clause, frame, frame.relation, context)
    if (frame.extra) extra.push(...found)
    else main = found
  }
  return [...main, ...extra]
}

/** What of the article beyond the clause a frame may ask for. */
export interface Context {
  readonly officesOf: OfficesOf
  /** the two sides of talks or fighting named in the same sentence, for whoever mediates between them */
  readonly parties: () => readonly string[]
}

function byFrame(clause: Clause, frame: Frame, base: RelationId, context: Context): Statement[] {
  const relation = inModality(base, clause.modality, clause.negated)
  if (!relation) return []
  const symmetric = relationById.get(relation)?.symmetric === true
  let sources = sourcesOf(clause, frame)
  const types = frame.targetType ?? (symmetric || stances.has(relation) ? doers : undefined)
  let targets: string[] = []
  for (const slot of frame.target ?? []) {
    const participants = inSlot(clause, slot)
    if (between.has(slot)) {
      // the first phrase that names both sides; a later «بينهما» says it again
      const first = clause.obliques.find(
        oblique => oblique.preposition === slot && oblique.participants.flatMap(p => p.entities).length > 1,
      )
      const parties = actors(first?.participants ?? [], types, undefined)
      if (symmetric && parties.length >= 2) {
        sources = []
        targets = parties
        break
      }
    }
    // who is summoned stands for who sent him
    if (slot === 'envoy')
      targets = actors(clause.objects, ['person'], undefined)
        .flatMap(context.officesOf)
        .filter(id => typeOf(id) === 'country')
    else if (slot === 'office') targets = sources.flatMap(context.officesOf)
    else if (slot === 'parties') targets = context.parties().filter(id => !sources.includes(id))
    else targets = actors(participants, types, slot === 'object' ? frame.object : undefined)
    if (targets.length > 0) break
  }
  const pairs = symmetric
    ? reciprocal(sources, targets)
    : sources.flatMap(source => targets.map(target => [source, target] as const))
  const statements = new Map<string, Statement>()
  for (const [source, target] of pairs) {
    if (source === target) continue
    const key = `${source} ${target}`
    if (statements.has(key)) continue
    statements.set(key, {
      relation,
      source,
      target,
      frame,
      clause,
      negated: clause.negated,
      confidence: Math.round((frame.confidence ?? 0.9) * clause.certainty * 100) / 100,
    })
  }
  return [...statements.values()]
}

/** Who does it: the first source slot that names somebody; of a passive its agent, or the doer of what caused it. */
function sourcesOf(clause: Clause, frame: Frame): string[] {
  const passive = clause.voice === 'passive'
  const slots = frame.source ?? ['subject']
  // an agent takes the place of the subject alone: who was dismissed stays the one who leaves
  for (const slot of passive ? slots.flatMap(slot => (slot === 'subject' ? agents : [slot])) : slots) {
    const found =
      slot === 'speaker'
        ? clause.speakers.slice(-1)
        : actors(inSlot(clause, slot), frame.sourceType ?? doers, undefined)
    if (found.length > 0) return found
  }
  if (!passive) return []
  // «قتل خمسة في غارة إسرائيلية»: who raided killed
  return clause.obliques
    .filter(oblique => causes.has(oblique.preposition))
    .flatMap(oblique =>
      oblique.participants
        .filter(participant => participant.sort === 'attack')
        .flatMap(participant => participant.doers),
    )
}

/** The pairs of a mutual act: one side with the other, or all of one plural side with each other. */
function reciprocal(sources: readonly string[], targets: readonly string[]): (readonly [string, string])[] {
  const left = [...new Set(sources)]
  const right = [...new Set(targets)].filter(id => !left.includes(id))
  if (left.length > 0 && right.length > 0) return left.flatMap(a => right.map(b => [a, b] as const))
  const all = left.length > 0 ? left : right
  return all.flatMap((a, i) => all.slice(i + 1).map(b => [a, b] as const))
}

/** Acts that event data counts though one side has no name. */
const partialQuads = new Set(['material_conflict', 'material_cooperation'])

/** The act of a clause one side of which is a group without a name or left out; null when both are named or neither. */
export function partialOf(clause: Clause, frames: readonly Frame[]): PartialStatement | null {
  if (clause.modality !== 'fact') return null
  for (const frame of frames) {
    const meaning = frame.relation ? relationById.get(frame.relation) : undefined
    if (
      !frame.relation ||
      !meaning ||
      meaning.symmetric ||
      !partialQuads.has(meaning.quad) ||
      frame.extra ||
      !fits(clause, frame)
    )
      continue
    const passive = clause.voice === 'passive'
    const left = passive
      ? agents.flatMap(slot => inSlot(clause, slot))
      : (frame.source ?? ['subject']).flatMap(slot => inSlot(clause, slot))
    const right =
      (frame.target ?? []).map(slot => inSlot(clause, slot)).find(participants => participants.length > 0) ??
      []
    const source = sourcesOf(clause, frame)[0] ?? null
    const target = actors(right, frame.targetType, frame.object)[0] ?? null
    const sourceGroup =
      source === null ? (left.find(participant => participant.sector !== undefined) ?? null) : null
    const targetGroup =
      target === null ? (right.find(participant => participant.sector !== undefined) ?? null) : null
    if ((source !== null && target !== null) || (sourceGroup === null && targetGroup === null)) continue
    return { relation: frame.relation, source, target, sourceGroup, targetGroup, frame, clause }
  }
  return null
}

/** What the act was about, as the span of the first phrase that is no named actor in the slots given. */
export function topicOf(
  clause: Clause,
  slots: readonly string[],
  actorsOfEdge: readonly string[],
): { start: number; end: number } | null {
  for (const slot of slots)
    for (const participant of inSlot(clause, slot))
      if (
        !participant.entities.some(id => actorsOfEdge.includes(id)) &&
        participant.end > participant.start &&
        participant.sort !== 'time'
      )
        return { start: participant.start, end: Math.max(participant.end, participant.whole ?? 0) }
  return null
}
