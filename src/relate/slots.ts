import type { Clause, Participant } from '../model/clause.ts'
import type { Heads } from './heads.ts'
import { isOfType, type Types } from './type-bits.ts'

const none: readonly never[] = []

/** The participants in a slot: `object`, `subject`, or those after a preposition. */
export function inSlot(clause: Clause, slot: string): readonly Participant[] {
  if (slot === 'object') return clause.objects
  if (slot === 'subject') return clause.voice === 'passive' ? none : clause.subjects
  let found: readonly Participant[] = none
  for (const { preposition, participants } of clause.obliques)
    if (preposition === slot) found = found.length === 0 ? participants : [...found, ...participants]
  return found
}

/** Whether anything stands in a slot. */
export const isFilled = (clause: Clause, slot: string): boolean => inSlot(clause, slot).length > 0

/**
 * The actors a slot gives: those named, else the doers of the act named; only of the types asked for. Of a participant
 * that is one of the `acts` a verb takes its meaning from, it is the doers.
 */
export function actors(
  participants: readonly Participant[],
  types: Types,
  acts: Heads | null = null,
): string[] {
  const found: string[] = []
  for (const participant of participants) {
    const { entities, doers } = participant
    const meant =
      entities.length === 0 ||
      (acts !== null && doers.length > 0 && participant.head !== '' && acts.include(participant))
        ? doers
        : entities
    for (const id of meant) if (isOfType(id, types)) found.push(id)
  }
  return found
}
