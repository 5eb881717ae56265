import type { Clause } from '../model/clause.ts'
import type { Frame } from '../model/frame.ts'
import { inSlot, statementsOf } from './meaning.ts'

/** Why a frame that the predicate of a clause has states nothing here. */
export interface Refusal {
  readonly frame: string
  readonly reason: string
}

const nothing = { officesOf: () => [], parties: () => [] }

/** For each frame of a clause's predicate that stated no edge, the first thing it lacked. */
export function refusalsOf(clause: Clause, frames: readonly Frame[]): Refusal[] {
  return frames
    .filter(frame => frame.relation !== null && statementsOf(clause, [frame], nothing).length === 0)
    .map(frame => ({ frame: frame.id, reason: reasonOf(clause, frame) }))
}

function reasonOf(clause: Clause, frame: Frame): string {
  const heads = clause.objects.map(object => object.head || object.sort).join(', ') || 'none'
  if (frame.object && statementsOf(clause, [without(frame, 'object')], nothing).length > 0)
    return `the object must be one of ${frame.object.join(' ')}, found ${heads}`
  if (frame.notObject && statementsOf(clause, [without(frame, 'notObject')], nothing).length > 0)
    return `the object must not be one of ${frame.notObject.join(' ')}`
  if (frame.content && statementsOf(clause, [without(frame, 'content')], nothing).length > 0)
    return `wants one of ${frame.content.join(' ')}`
  if (frame.notContent && statementsOf(clause, [without(frame, 'notContent')], nothing).length > 0)
    return `must not have ${frame.notContent.join(' ')}`
  if (statementsOf({ ...clause, modality: 'fact' }, [frame], nothing).length > 0)
    return `not a fact: ${clause.modality}`
  const targets = (frame.target ?? []).flatMap(slot => inSlot(clause, slot))
  if (targets.length === 0) return `no target: nothing stands in ${(frame.target ?? []).join(', ')}`
  if (targets.every(target => target.entities.length + target.doers.length === 0))
    return `no target: ${targets.map(target => target.head || target.sort).join(', ')} is no named actor`
  if (frame.targetType && statementsOf(clause, [without(frame, 'targetType')], nothing).length > 0)
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
