import type { Clause } from '../model/clause.ts'
import type { Frame } from '../model/frame.ts'
import type { RelationId } from '../model/ontology.ts'
import type { Prepositions } from '../model/pack.ts'
import { fits } from './fits.ts'
import { doers, type Meaning, meaningOf } from './meaning.ts'
import { inModality } from './modality.ts'
import { isOnOwnSide } from './own-side.ts'
import { type ReadyFrame, readyFrames } from './ready-frame.ts'
import { actors, inSlot } from './slots.ts'
import { sourcesOf } from './sources.ts'
import { isOfType, type Types, typesOf } from './type-bits.ts'

/** One edge that a clause states. */
export interface Statement {
  readonly relation: RelationId
  readonly source: string
  readonly target: string
  readonly frame: ReadyFrame
  readonly confidence: number
}

/** What beyond the clause a frame may ask for. */
export interface Context {
  readonly prepositions: Prepositions
  /** what a person holds an office in, for acts that end or give offices */
  readonly officesOf: (person: string) => readonly string[]
  /** the two sides of talks or fighting named in the sentence of a clause, for whoever mediates between them */
  readonly partiesNear: (clause: Clause) => readonly string[]
  /** whether an entity is a sea, a gulf or a strait */
  readonly isWater: (id: string) => boolean
}

type Ids = readonly string[]
const none: readonly never[] = []
const person = typesOf(['person'])
const country = typesOf(['country'])

const distinct = (ids: Ids): Ids => (ids.length > 1 ? [...new Set(ids)] : ids)

/** The edges that a clause states by the first frame that fits it, and by those that add to another's. */
export function statementsOf(
  clause: Clause,
  frames: readonly Frame[],
  context: Context,
): readonly Statement[] {
  let main: readonly Statement[] = none
  let extra: readonly Statement[] = none
  for (const frame of readyFrames(frames)) {
    if ((main.length > 0 && !frame.extra) || !fits(clause, frame)) continue
    const meaning = told(frame, clause)
    if (!meaning) continue
    const found = byFrame(clause, frame, meaning, context)
    if (frame.extra) extra = extra.length > 0 ? [...extra, ...found] : found
    else main = found
  }
  return extra.length > 0 ? [...main, ...extra] : main
}

/** What a frame states of a clause as it stands; «ستدفع الثمن» threatens because it is still to come. */
function told({ meaning, bySpeaker, object }: ReadyFrame, { modality, negated }: Clause): Meaning | null {
  const { relation } = meaning
  // «تستضيف القاهرة غدا لقاء X وY»: who gives a meeting room is none of those who will meet
  if (relation === 'hosted' && object && modality !== 'fact') return null
  if (bySpeaker && relation === 'threatened') return modality === 'future' && !negated ? meaning : null
  const stated = inModality(relation, modality, negated)
  return stated === relation ? meaning : stated && meaningOf(stated)
}

function byFrame(
  clause: Clause,
  frame: ReadyFrame,
  meaning: Meaning,
  context: Context,
): readonly Statement[] {
  const { relation, symmetric } = meaning
  const sources = sourcesOf(clause, frame, context.prepositions)
  if (sources.length === 0 && !symmetric) return none
  const types =
    relation === 'threatened' && meaning !== frame.meaning ? doers : (frame.targetTypes ?? meaning.toTypes)
  const statements: Statement[] = []
  const state = (source: string, target: string) => {
    if (isOnOwnSide(meaning, source, target, context.officesOf)) return
    // missiles fired towards a sea strike nobody
    if (relation === 'attacked' && context.isWater(target)) return
    const confidence = Math.round(frame.confidence * clause.certainty * 100) / 100
    statements.push({ relation, source, target, frame, confidence })
  }
  for (const slot of frame.targets) {
    const both = symmetric && context.prepositions.between.includes(slot) ? sides(clause, slot, types) : none
    if (both.length > 1) {
      reciprocal(none, both, state)
      return statements
    }
    const targets = targetsIn(clause, frame, slot, sources, types, context)
    if (targets.length === 0) continue
    // "he held talks with X and Y": with each of them, whoever he is
    if (symmetric && sources.length === 0 && isCompany(clause, slot, context)) return none
    if (symmetric) reciprocal(sources, targets, state)
    else
      for (const source of distinct(sources))
        for (const target of distinct(besides(targets, sources))) state(source, target)
    return statements
  }
  if (symmetric) reciprocal(sources, none, state)
  return statements
}

/** «قدمت أ وب مساعدات إلى ج»: whose act it was are no targets of it where there is another. */
function besides(targets: Ids, sources: Ids): Ids {
  if (sources.length < 2 || targets.length <= sources.length) return targets
  for (const source of sources) if (!targets.includes(source)) return targets
  const others = targets.filter(target => !sources.includes(target))
  return others.length > 0 ? others : targets
}

/** Whether those in a slot act along with a subject that names nobody. */
const isCompany = ({ voice, subjects }: Clause, slot: string, { prepositions }: Context): boolean =>
  voice === 'active' && subjects.length > 0 && prepositions.companions.includes(slot)

/** The actors of the first phrase that names both sides; a later «بينهما» says it again. */
function sides(clause: Clause, slot: string, types: Types): Ids {
  const first = clause.obliques.find(
    ({ preposition, participants }) =>
      preposition === slot && participants.reduce((count, { entities }) => count + entities.length, 0) > 1,
  )
  return first ? actors(first.participants, types) : none
}

function targetsIn(
  clause: Clause,
  frame: ReadyFrame,
  slot: string,
  sources: Ids,
  types: Types,
  { officesOf, partiesNear }: Context,
): Ids {
  switch (slot) {
    // who is summoned stands for who sent him
    case 'envoy':
      return actors(clause.objects, person)
        .flatMap(officesOf)
        .filter(id => isOfType(id, country))
    case 'office':
      return sources.flatMap(officesOf)
    case 'parties':
      return partiesNear(clause).filter(id => !sources.includes(id))
    default: {
      const { object, own } = frame
      if (slot !== 'object' || !object) return actors(inSlot(clause, slot), types)
      const found = inSlot(clause, slot)
      return own
        ? actors(
            found.filter(participant => object.include(participant)),
            types,
          )
        : actors(found, types, object)
    }
  }
}

/** The pairs of a mutual act: one side with the other, or all of one plural side with each other. */
function reciprocal(sources: Ids, targets: Ids, state: (source: string, target: string) => void): void {
  const left = distinct(sources)
  const right = distinct(targets).filter(id => !left.includes(id))
  if (left.length > 0 && right.length > 0) {
    for (const a of left) for (const b of right) state(a, b)
    return
  }
  const all = left.length > 0 ? left : right
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) state(all[i] as string, all[j] as string)
}
