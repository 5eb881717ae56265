import { agrees, canAct } from './agreement.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** What the sentence before leaves for the first verb of this one. */
export interface Earlier {
  /** the first token of this sentence */
  readonly from: number
  readonly subject: Phrase | null
  readonly phrases: readonly Phrase[]
  readonly entitiesOf: (phrase: Phrase) => readonly string[]
}

/** The subject of a clause, through the clauses it goes on from. */
export function subjectOf(clause: RawClause | null): Phrase | null {
  let steps = 0
  for (let at = clause; at && steps < 30; at = at.parent, steps++) if (at.subject) return at.subject
  return null
}

/** The subject of the clause that one goes on from, where it agrees. */
export function inheritedSubject(clause: RawClause): Phrase | null {
  if (clause.link === 'main' || clause.link === 'attribution') return null
  let steps = 0
  for (let at: RawClause | null = clause.parent; at && steps < 30; at = at.parent, steps++) {
    const subject = at.subject
    // «إن ما قامت به … يرمي إلى …، داعياً»: who calls is somebody
    if (subject && agrees(clause, subject, false) && (clause.link !== 'participle' || canAct(subject)))
      return subject
    // a complement's own people may go on: «أن الرئيس … هنأ نظيره، ووجه …»
    if (clause.link === 'complement' && at.object && agrees(clause, at.object, false) && at.object.mention)
      return at.object
  }
  return null
}

/** What is passive without a phrase of its own: the object or subject of the clause it goes on from. */
export function inheritedObject(clause: RawClause): Phrase | null {
  return clause.link === 'coordinate'
    ? (clause.parent?.object ?? clause.parent?.subject ?? null)
    : (clause.parent?.subject ?? null)
}

/** «وأعرب عن شكره لـ…» at the head of a sentence: the subject of the sentence before goes on. */
export function goingOn(clause: RawClause, first: Phrase | null, earlier: Earlier): Phrase | null {
  const { subject } = earlier
  if (!subject || clause.link === 'attribution' || clause.parent !== null || !clause.form) return null
  if (clause.before.length > 0 || clause.at > earlier.from + 3) return null
  if (!agrees(clause, subject, false)) return null
  // who condemns is somebody: the attack that follows is what is condemned
  const thing = first !== null && clause.verb.stance && (!canAct(first) || first.sort === 'attack')
  return first === null || thing || !agrees(clause, first, true) ? subject : null
}

/** The subject of the nearest verb of saying that a clause is said by. */
export function speakerOf(clause: RawClause): Phrase | null {
  let steps = 0
  for (let at = clause.parent; at && steps < 30; at = at.parent, steps++)
    if (at.verb.scope === 'speech' || at.verb.scope === 'denial') return at.subject ?? subjectOf(at)
  return null
}
