import type { Clause, Participant } from '../model/clause.ts'
import type { Prepositions } from '../model/pack.ts'
import type { ReadyFrame } from './ready-frame.ts'
import { actors, inSlot } from './slots.ts'

/** The slots in which the source of a frame stands: in a passive the agent takes the place of the subject alone. */
export function sourceSlots(
  { voice }: Clause,
  { sources }: ReadyFrame,
  { agents }: Prepositions,
): readonly string[] {
  // who was dismissed stays the one who leaves
  return voice === 'passive' ? sources.flatMap(slot => (slot === 'subject' ? agents : [slot])) : sources
}

/** Sectors of private people, whose words are not their country's. */
const privates: ReadonlySet<string> = new Set(['OPP', 'CVL', 'BUS', 'MED', 'EDU', 'HLH', 'LAB', 'REF', 'UNK'])

/** Whether a participant speaks for whom it stands for: «محللون روس» are not Russia. */
const speaks = ({ sort, sector, entities }: Participant): boolean =>
  sort !== 'group' ||
  sector === undefined ||
  !privates.has(sector) ||
  entities.some(id => !id.startsWith('country:'))

const speaking = (participants: readonly Participant[]): readonly Participant[] =>
  participants.every(speaks) ? participants : participants.filter(speaks)

/** Who does it: the first source slot that names somebody; of what is suffered, else, the doer of what caused it. */
export function sourcesOf(clause: Clause, frame: ReadyFrame, prepositions: Prepositions): readonly string[] {
  for (const slot of sourceSlots(clause, frame, prepositions)) {
    const found = slot === 'speaker' ? clause.speakers.slice(-1) : sourcesIn(clause, frame, slot)
    if (found.length > 0) return found
  }
  // «لقي جندي مصرعه في هجوم شنه …»: the subject suffers it
  const suffered = clause.voice === 'passive' || clause.form === 'noun' || frame.targets[0] === 'subject'
  return suffered ? attackersIn(clause, prepositions.causes) : []
}

function sourcesIn(clause: Clause, { meaning, sourceTypes }: ReadyFrame, slot: string): readonly string[] {
  const participants = inSlot(clause, slot)
  return actors(meaning.verbal ? speaking(participants) : participants, sourceTypes)
}

/** «قتل خمسة في غارة إسرائيلية»: who raided killed. */
function attackersIn(clause: Clause, causes: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const { preposition, participants } of clause.obliques)
    if (causes.includes(preposition))
      for (const { sort, doers } of participants)
        if (sort === 'attack' || sort === 'operation') found.push(...doers)
  return found
}
