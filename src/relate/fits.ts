import type { Clause } from '../model/clause.ts'
import type { Frame } from '../model/frame.ts'
import { inSlot, isOne, isOneOf } from './slots.ts'

/** Whether the clause has what a frame asks of it beyond its predicate. */
export function fits(clause: Clause, frame: Frame): boolean {
  const { object, notObject, needs, content, notContent } = frame
  if (frame.ahead && clause.modality === 'fact') return false
  if (object && !governs(clause, object)) return false
  if (notObject && governs(clause, notObject)) return false
  if (needs && !needs.some(slot => inSlot(clause, slot).length > 0)) return false
  if (content && !contains(clause, content)) return false
  return !(notContent && contains(clause, notContent))
}

/** «وقعت اتفاقية بين»: unvocalized, the thing done may stand as subject. */
const governs = ({ objects, subjects }: Clause, heads: readonly string[]): boolean =>
  objects.some(participant => isOneOf(participant, heads)) ||
  subjects.some(participant => participant.entities.length === 0 && isOneOf(participant, heads))

/** Whether after one of these prepositions (empty: as object) a phrase has one of these heads or sorts. */
function contains(clause: Clause, content: readonly string[]): boolean {
  for (let i = 0; i < content.length; i += 2) {
    const slot = content[i] === '' ? 'object' : (content[i] as string)
    const head = content[i + 1] as string
    if (inSlot(clause, slot).some(participant => isOne(participant, head))) return true
  }
  return false
}
