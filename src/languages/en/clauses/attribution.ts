import type { FrameTable } from '../../frame-table.ts'
import type { Scan } from '../recognize/scan.ts'
import { verbForm } from '../words.ts'
import type { Item } from './items.ts'
import type { RawClause } from './raw-clause.ts'

/** Lays what stands before ", X said" to X. */
export function attribute(
  clauses: readonly RawClause[],
  items: readonly Item[],
  frames: FrameTable,
  scan: Scan,
): void {
  let from = 0
  clauses.forEach((clause, index) => {
    if (!attributes(clause, clauses, items, frames, scan)) return
    // what it is laid to hangs on nothing, least of all on what is laid to it
    clause.parent = null
    for (let i = from; i < clauses.length; i++) {
      const other = clauses[i] as RawClause
      if (other === clause || (other.parent !== null && other.parent !== clause)) continue
      if (i > index && !other.quoted && !goesOn(other, clause)) continue
      other.parent = clause
      other.link = 'complement'
      if (other.subject === null && clause.objects.length === 0 && leavesOutSelf(other, scan, frames))
        other.subject = clause.subject
    }
    clause.link = 'attribution'
    from = index + 1
  })
}

/** "Strongly condemn the raid," X wrote: a quotation that begins at the verb of what the speaker does himself. */
const leavesOutSelf = ({ quoted, group }: RawClause, scan: Scan, frames: FrameTable): boolean =>
  quoted &&
  group.tense === 'finite' &&
  !group.auxiliary &&
  !group.passive &&
  // "Free the hostages" is an order
  (((scan.word(group.at)?.verbForms ?? 0) & verbForm.third) !== 0 ||
    group.lemmas.some(lemma => frames.isStance(lemma)))

/** "…, he said, but he had asked Y": who speaks goes on about himself. */
const goesOn = ({ subject, link }: RawClause, { group }: RawClause): boolean =>
  link === 'coordinate' &&
  subject !== null &&
  subject.from > group.at &&
  subject.from - group.at <= 4 &&
  (subject.pronoun === 'he' || subject.pronoun === 'she')

/** Whether what was told is called a charge or a claim at a token: "a charge Cambodia denied". */
export const isChargeAt = (scan: Scan, index: number): boolean =>
  /^an?$/.test(scan.key(index)) && isCharge(scan.key(index + 1))

/** Whether a noun is a word for what somebody is said to have done. */
export const isCharge = (noun: string): boolean =>
  /^(?:accusation|allegation|charge|claim|assertion)$/.test(noun)

/** Whether a clause is the "X said" of what stands before it. */
function attributes(
  clause: RawClause,
  clauses: readonly RawClause[],
  items: readonly Item[],
  frames: FrameTable,
  scan: Scan,
): boolean {
  if (!clause.group.lemmas.some(lemma => frames.isSpeech(lemma)) || clause.group.passive || clause.quoted)
    return false
  if (
    clause.group.tense !== 'finite' ||
    (clause.link !== 'main' && clause.link !== 'coordinate' && clause.link !== 'attribution')
  )
    return false
  if (
    clauses.some(
      other =>
        other.parent === clause &&
        (other.link === 'complement' || (other.link === 'coordinate' && !goesOn(other, clause))),
    )
  )
    return false
  const start =
    clause.link === 'attribution' ? clause.group.from : (clause.subject?.from ?? clause.group.from)
  // "…, a charge Cambodia denied"
  if (isChargeAt(scan, start)) return false
  const index = items.findIndex(item => item.from >= start)
  const before = items[index - 1]
  if (before === undefined || before.kind !== 'mark') return false
  if (
    before.text !== ',' &&
    before.text !== '"' &&
    before.text !== '—' &&
    before.text !== '?' &&
    before.text !== '!'
  )
    return false
  return clauses.some(other => other.group.at < clause.group.at) || clause.link === 'attribution' || index > 2
}
