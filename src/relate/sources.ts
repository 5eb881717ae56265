import type { Clause, Participant } from '../model/clause.ts'
import type { EntityType } from '../model/entity.ts'
import type { Frame } from '../model/frame.ts'
import { ontology } from '../model/ontology.ts'
import type { Prepositions } from '../model/pack.ts'
import { actors, inSlot } from './slots.ts'

/** What can act at all: places, events and treaties are no doers. */
export const doers: readonly EntityType[] = ['person', 'country', 'ministry', 'organization']

const subject: readonly string[] = ['subject']

/** The slots in which the source of a frame stands: in a passive the agent takes the place of the subject alone. */
export function sourceSlots({ voice }: Clause, frame: Frame, { agents }: Prepositions): readonly string[] {
  const slots = frame.source ?? subject
  // who was dismissed stays the one who leaves
  return voice === 'passive' ? slots.flatMap(slot => (slot === 'subject' ? agents : [slot])) : slots
}

const verbal: ReadonlySet<string> = new Set(
  ontology.filter(({ quad }) => quad.startsWith('verbal')).map(({ id }) => id),
)
const isVerbal = (relation: string): boolean => verbal.has(relation)

/** Sectors of private people, whose words are not their country's. */
const privates: ReadonlySet<string> = new Set(['OPP', 'CVL', 'BUS', 'MED', 'EDU', 'HLH', 'LAB', 'REF', 'UNK'])

/** Whether a participant speaks for whom it stands for: «محللون روس» are not Russia. */
const speaks = ({ sort, sector, entities }: Participant): boolean =>
  sort !== 'group' ||
  sector === undefined ||
  !privates.has(sector) ||
  entities.some(id => !id.startsWith('country:'))

/** Who does it: the first source slot that names somebody; of a passive its agent, or the doer of what caused it. */
export function sourcesOf(clause: Clause, frame: Frame, prepositions: Prepositions): readonly string[] {
  const words = frame.relation !== null && isVerbal(frame.relation)
  for (const slot of sourceSlots(clause, frame, prepositions)) {
    const found =
      slot === 'speaker'
        ? clause.speakers.slice(-1)
        : actors(
            words ? inSlot(clause, slot).filter(speaks) : inSlot(clause, slot),
            frame.sourceType ?? doers,
          )
    if (found.length > 0) return found
  }
  return clause.voice === 'passive' ? attackersIn(clause, prepositions.causes) : []
}

/** «قتل خمسة في غارة إسرائيلية»: who raided killed. */
function attackersIn(clause: Clause, causes: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const { preposition, participants } of clause.obliques)
    if (causes.includes(preposition))
      for (const { sort, doers } of participants) if (sort === 'attack') found.push(...doers)
  return found
}
