import type { Clause, Participant } from '../model/clause.ts'
import type { Frame } from '../model/frame.ts'
import type { RelationId } from '../model/ontology.ts'
import type { Prepositions } from '../model/pack.ts'
import { fits } from './fits.ts'
import { type ReadyFrame, readyFrames } from './ready-frame.ts'
import { actors, inSlot } from './slots.ts'

import { sourceSlots, sourcesOf } from './sources.ts'
import { anyType } from './type-bits.ts'

/** An act one side of which has no name: the words instead, with their sector. */
export interface PartialStatement {
  readonly relation: RelationId
  readonly source: string | null
  readonly target: string | null
  readonly sourceGroup: Participant | null
  readonly targetGroup: Participant | null
  readonly frame: ReadyFrame
}

const isGroup = ({ sector }: Participant) => sector !== undefined

/** Whether anybody in a clause is a group without a name: most clauses have none. */
const hasGroup = ({ subjects, objects, obliques }: Clause): boolean =>
  subjects.some(isGroup) ||
  objects.some(isGroup) ||
  obliques.some(({ participants }) => participants.some(isGroup))

/** The act of a clause one side of which is a group without a name or left out; null when both are named or neither. */
export function partialOf(
  clause: Clause,
  frames: readonly Frame[],
  prepositions: Prepositions,
): PartialStatement | null {
  if (clause.modality !== 'fact' || !hasGroup(clause)) return null
  for (const frame of readyFrames(frames)) {
    const { meaning } = frame
    if (frame.extra || !meaning.countsAlone || !fits(clause, frame)) continue
    const right = firstFilled(clause, frame.targets)
    const source = sourcesOf(clause, frame, prepositions)[0] ?? null
    const target = actors(right, frame.targetTypes ?? anyType, frame.object)[0] ?? null
    const sourceGroup = source === null ? sourceGroupOf(clause, frame, prepositions) : null
    const targetGroup = target === null ? (right.find(isGroup) ?? null) : null
    if ((source !== null && target !== null) || (sourceGroup === null && targetGroup === null)) continue
    if (target === null && targetGroup === null && !meaning.countsWithoutTarget) continue
    if (source === null && sourceGroup === null && isByThing(clause)) continue
    return { relation: meaning.relation, source, target, sourceGroup, targetGroup, frame }
  }
  return null
}

const things: ReadonlySet<string> = new Set(['site', 'settlement', 'property'])

/** «مدرسة تؤوي نازحين»: whether a thing does it, and not somebody who is left out. */
const isByThing = ({ form, voice, subjects }: Clause): boolean =>
  form === 'verb' &&
  voice === 'active' &&
  subjects.length > 0 &&
  subjects.every(({ sort, entities }) => entities.length === 0 && things.has(sort))

function firstFilled(clause: Clause, slots: readonly string[]): readonly Participant[] {
  for (const slot of slots) {
    const participants = inSlot(clause, slot)
    if (participants.length > 0) return participants
  }
  return []
}

function sourceGroupOf(clause: Clause, frame: ReadyFrame, prepositions: Prepositions): Participant | null {
  const slots = clause.voice === 'passive' ? prepositions.agents : sourceSlots(clause, frame, prepositions)
  for (const slot of slots) {
    const group = inSlot(clause, slot).find(isGroup)
    if (group) return group
  }
  return null
}
