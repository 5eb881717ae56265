import type { Clause, Participant } from '../model/clause.ts'
import type { EntityType } from '../model/entity.ts'

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

/** Heads and `#sorts` as frames list them, told apart. */
interface Heads {
  readonly heads: ReadonlySet<string>
  readonly sorts: ReadonlySet<string>
}

const known = new WeakMap<readonly string[], Heads>()

/** The heads and sorts of a frame's list, told apart once for each list. */
function headsOf(list: readonly string[]): Heads {
  let found = known.get(list)
  if (!found) {
    const sorts = list.filter(head => head.startsWith('#')).map(sort => sort.slice(1))
    found = { heads: new Set(list.filter(head => !head.startsWith('#'))), sorts: new Set(sorts) }
    known.set(list, found)
  }
  return found
}

/** Whether the head of a participant, or a noun that it governs, is in a frame's list of heads and `#sorts`. */
export function isOneOf(participant: Participant, list: readonly string[]): boolean {
  const { heads, sorts } = headsOf(list)
  if (sorts.has(participant.sort) || heads.has(participant.head)) return true
  return participant.governed?.some(head => heads.has(head)) === true
}

/** Whether a participant is what one head or `#sort` says. */
export const isOne = (participant: Participant, head: string): boolean =>
  head.startsWith('#')
    ? participant.sort === head.slice(1)
    : participant.head === head || participant.governed?.includes(head) === true

/** Whether an id is of one of these types. */
export const isOfType = (id: string, types: readonly EntityType[]): boolean =>
  types.some(type => id.startsWith(type) && id[type.length] === ':')

/**
 * The actors a slot gives: those named, else the doers of the act named; only of the types asked for. Of a participant
 * that is one of the `acts` a verb takes its meaning from, it is the doers.
 */
export function actors(
  participants: readonly Participant[],
  types: readonly EntityType[] | undefined,
  acts?: readonly string[],
): string[] {
  const found: string[] = []
  for (const participant of participants) {
    const { entities, doers } = participant
    const meant =
      entities.length === 0 ||
      (acts !== undefined && participant.head !== '' && doers.length > 0 && isOneOf(participant, acts))
        ? doers
        : entities
    for (const id of meant) if (!types || isOfType(id, types)) found.push(id)
  }
  return found
}
