import type { Clause } from '../model/clause.ts'
import type { Span } from '../model/span.ts'
import { inSlot } from './slots.ts'

/** What the act was about, as the span of the first phrase that is neither side of the edge in the slots given. */
export function topicOf(
  clause: Clause,
  slots: readonly string[],
  source: string,
  target: string,
): Span | undefined {
  for (const slot of slots)
    for (const { entities, start, end, whole, sort } of inSlot(clause, slot))
      if (!entities.includes(source) && !entities.includes(target) && end > start && sort !== 'time')
        return { start, end: Math.max(end, whole ?? 0) }
  return undefined
}
