import type { Clause } from '../../../model/clause.ts'
import type { Phrase } from './phrase.ts'
import type { SentenceReading } from './reader.ts'

/** What later sentences lean on: who attacked, and what pronouns may mean. */
export interface Memory {
  readonly attackers: Map<string, readonly string[]>
  phrases: readonly Phrase[]
  /** who spoke or acted in the main clause of the sentence before: a verb without a subject goes on with them */
  subject: Phrase | null
}

/** Adds to a memory what one sentence told; the points of a resolution go on with who leads to them. */
export function remember(
  memory: Memory,
  clauses: readonly Clause[],
  reading: SentenceReading,
  form: 'item' | 'lead' | 'plain' = 'plain',
): void {
  for (const clause of clauses) {
    if (!attacks.has(clause.predicate) || clause.negated) continue
    const doers = clause.subjects
      .flatMap(subject => (subject.entities.length > 0 ? subject.entities : subject.doers))
      .filter(id => !id.startsWith('place:'))
    if (doers.length > 0) memory.attackers.set(clause.predicate, doers)
  }
  memory.phrases = reading.phrases.filter(phrase => phrase.mention)
  if (form === 'item') return
  memory.subject = mainSubject(reading) ?? (form === 'lead' ? (memory.phrases[0] ?? null) : null)
}

/** The subject of the first main clause, if it is somebody named. */
function mainSubject(reading: SentenceReading): Phrase | null {
  const main = reading.clauses.find(clause => clause.parent === null && clause.link !== 'attribution')
  const subject = main?.subject ?? null
  return subject?.mention && !/^(?:place|event|treaty)$/.test(subject.mention.type) ? subject : null
}

const attacks = new Set(['هجوم', 'قصف', 'غارة', 'ضربة', 'عدوان', 'اعتداء'])
