import type { Clause } from '../model/clause.ts'
import type { Frame } from '../model/frame.ts'
import type { Prepositions } from '../model/pack.ts'
import { inSlot } from './slots.ts'
import { statementsOf } from './statements.ts'

/** Why a frame that the predicate of a clause has states nothing here. */
export interface Refusal {
  readonly frame: string
  readonly reason: string
}

/** For each frame of a clause's predicate that stated no edge, the first thing it lacked. */
export function refusalsOf(clause: Clause, frames: readonly Frame[], prepositions: Prepositions): Refusal[] {
  const states = (frame: Frame, said = clause) =>
    statementsOf(said, [frame], {
      prepositions,
      officesOf: () => [],
      partiesNear: () => [],
      isWater: () => false,
    }).length > 0
  return frames
    .filter(frame => frame.relation !== null && !states(frame))
    .map(frame => ({ frame: frame.id, reason: reasonOf(clause, frame, states) }))
}

function reasonOf(clause: Clause, frame: Frame, states: (frame: Frame, said?: Clause) => boolean): string {
  const heads = clause.objects.map(object => object.head || object.sort).join(', ') || 'none'
  if (frame.object && states(without(frame, 'object')))
    return `the object must be one of ${frame.object.join(' ')}, found ${heads}`
  if (frame.notObject && states(without(frame, 'notObject')))
    return `the object must not be one of ${frame.notObject.join(' ')}`
  if (frame.content && states(without(frame, 'content'))) return `wants one of ${frame.content.join(' ')}`
  if (frame.notContent && states(without(frame, 'notContent')))
    return `must not have ${frame.notContent.join(' ')}`
  if (states(frame, { ...clause, modality: 'fact' })) return `not a fact: ${clause.modality}`
  const targets = (frame.target ?? []).flatMap(slot => inSlot(clause, slot))
  if (targets.length === 0) return `no target: nothing stands in ${(frame.target ?? []).join(', ')}`
  if (targets.every(target => target.entities.length + target.doers.length === 0))
    return `no target: ${targets.map(target => target.head || target.sort).join(', ')} is no named actor`
  if (frame.targetType && states(without(frame, 'targetType')))
    return `the target must be a ${frame.targetType.join(' or ')}`
  const sources = (frame.source ?? ['subject']).flatMap(slot => inSlot(clause, slot))
  return sources.every(source => source.entities.length + source.doers.length === 0)
    ? 'no source: nobody who acts is named'
    : 'source and target do not fit the frame'
}

const without = (frame: Frame, field: keyof Frame): Frame => {
  const { [field]: _, ...rest } = frame
  return rest as Frame
}
