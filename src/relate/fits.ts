import type { Clause } from '../model/clause.ts'
import type { Heads } from './heads.ts'
import type { Place, ReadyFrame } from './ready-frame.ts'
import { inSlot, isFilled } from './slots.ts'

/** Whether the clause has what a frame asks of it beyond its predicate. */
export function fits(clause: Clause, frame: ReadyFrame): boolean {
  const { object, notObject, needs, content, notContent } = frame
  if (frame.ahead && clause.modality === 'fact') return false
  if (object !== null && !governs(clause, object)) return false
  if (notObject !== null && governs(clause, notObject)) return false
  if (needs !== null && !needs.some(slot => isFilled(clause, slot))) return false
  if (content !== null && !contains(clause, content)) return false
  return notContent === null || !contains(clause, notContent)
}

/** «وقعت اتفاقية بين»: unvocalized, the thing done may stand as subject. */
function governs({ objects, subjects }: Clause, heads: Heads): boolean {
  if (heads.includeOneOf(objects)) return true
  for (const subject of subjects) if (subject.entities.length === 0 && heads.include(subject)) return true
  return false
}

/** Whether a phrase in one of these places has one of the heads or sorts asked for there. */
function contains(clause: Clause, places: readonly Place[]): boolean {
  for (const { slot, heads } of places) if (heads.includeOneOf(inSlot(clause, slot))) return true
  return false
}
