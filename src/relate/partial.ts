import type { Clause, Participant } from '../model/clause.ts'
import type { Frame } from '../model/frame.ts'
import { type RelationId, relationById } from '../model/ontology.ts'
import type { Prepositions } from '../model/pack.ts'
import { fits } from './fits.ts'
import { actors, inSlot } from './slots.ts'
import { sourceSlots, sourcesOf } from './sources.ts'

/** An act one side of which has no name: the words instead, with their sector. */
export interface PartialStatement {
  readonly relation: RelationId
  readonly source: string | null
  readonly target: string | null
  readonly sourceGroup: Participant | null
  readonly targetGroup: Participant | null
  readonly frame: Frame
}

const isGroup = ({ sector }: Participant) => sector !== undefined

/** Whether anybody in a clause is a group without a name: most clauses have none. */
const hasGroup = ({ subjects, objects, obliques }: Clause): boolean =>
  subjects.some(isGroup) ||
  objects.some(isGroup) ||
  obliques.some(({ participants }) => participants.some(isGroup))

/** Whether event data counts an act of this kind though one side has no name. */
function countsAlone(relation: RelationId): boolean {
  const meaning = relationById.get(relation)
  return (
    meaning !== undefined &&
    !meaning.symmetric &&
    (meaning.quad === 'material_conflict' || meaning.quad === 'material_cooperation')
  )
}

/** The act of a clause one side of which is a group without a name or left out; null when both are named or neither. */
export function partialOf(
  clause: Clause,
  frames: readonly Frame[],
  prepositions: Prepositions,
): PartialStatement | null {
  if (clause.modality !== 'fact' || !hasGroup(clause)) return null
  for (const frame of frames) {
    const { relation } = frame
    if (!relation || frame.extra || !countsAlone(relation) || !fits(clause, frame)) continue
    const right =
      frame.target?.map(slot => inSlot(clause, slot)).find(participants => participants.length > 0) ?? []
    const source = sourcesOf(clause, frame, prepositions)[0] ?? null
    const target = actors(right, frame.targetType, frame.object)[0] ?? null
    const sourceGroup = source === null ? sourceGroupOf(clause, frame, prepositions) : null
    const targetGroup = target === null ? (right.find(isGroup) ?? null) : null
    if ((source !== null && target !== null) || (sourceGroup === null && targetGroup === null)) continue
    return { relation, source, target, sourceGroup, targetGroup, frame }
  }
  return null
}

function sourceGroupOf(clause: Clause, frame: Frame, prepositions: Prepositions): Participant | null {
  const slots = clause.voice === 'passive' ? prepositions.agents : sourceSlots(clause, frame, prepositions)
  for (const slot of slots) {
    const group = inSlot(clause, slot).find(isGroup)
    if (group) return group
  }
  return null
}
