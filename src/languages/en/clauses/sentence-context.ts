import type { Recognized, Resolved } from '../../../model/document.ts'
import type { FrameTable } from '../../frame-table.ts'
import type { DateAt } from '../dates/dates.ts'
import type { Scan } from '../recognize/scan.ts'
import { Participants } from './participants.ts'
import type { Memory } from './pronouns.ts'
import { Referents } from './referents.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { Voices } from './voices.ts'

/** A sentence whose phrases are to be given meaning, with the document around it. */
interface ReadSentence {
  readonly scan: Scan
  readonly document: Recognized & Resolved
  /** the index of the sentence */
  readonly sentence: number
  readonly reading: SentenceReading
  readonly frames: FrameTable
  readonly memory: Memory
  readonly dates: readonly DateAt[]
}

/** What all readers of a sentence's clauses share: whom its phrases mean and who speaks. */
export interface SentenceContext extends ReadSentence {
  readonly referents: Referents
  readonly participants: Participants
  readonly voices: Voices
}

/** Gives the phrases of a sentence their meaning. */
export function contextOf(read: ReadSentence): SentenceContext {
  const { scan, document, sentence, reading, frames, memory, dates } = read
  const referents = new Referents(
    document,
    sentence,
    scan.knowledge.gazetteer,
    frames,
    memory,
    reading.clauses,
  )
  const participants = new Participants(scan, referents)
  const voices = new Voices(reading, frames, referents)
  // written out: engines make a shape of its own for each object that is spread and then added to
  return { scan, document, sentence, reading, frames, memory, dates, referents, participants, voices }
}
