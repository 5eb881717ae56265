import type { OfficeRole } from '../../../model/gazetteer.ts'
import { type Issuing, issuersOf } from './issuers.ts'
import type { RawClause } from './raw-clause.ts'

/** What is asked of a text about whoever is quoted in it. */
export interface Quoted extends Issuing {
  /** the office somebody holds, as the text says */
  readonly heldBy: (person: string) => { readonly role: OfficeRole; readonly target: string } | undefined
  /** whether a clause says what stands inside it */
  readonly isSpeech: (clause: RawClause) => boolean
  /** whether a clause tells a deed rather than words */
  readonly isDeed: (clause: RawClause) => boolean
}

/** Whom "I" or "we" means in a clause: whoever is quoted, and for what "we" do those for whom he speaks. */
export function firstPerson(pronoun: 'i' | 'we', own: RawClause | null, quoted: Quoted): readonly string[] {
  if (!own?.quoted) return []
  let said = own.parent
  while (said && (said.quoted || !quoted.isSpeech(said))) said = said.parent
  if (!said?.subject || said.group.passive) return []
  const speakers = issuersOf(said.subject, quoted)
  const [speaker] = speakers
  if (speakers.length !== 1 || speaker === undefined) return []
  if (!speaker.startsWith('person:')) return pronoun === 'we' ? speakers : []
  if (pronoun === 'i') return speakers
  const office = quoted.heldBy(speaker)
  const speaksFor = office?.role === 'spokesperson'
  if (!speaksFor && !quoted.isDeed(own)) return speakers
  if (!office || office.target.startsWith('place:')) return []
  // a minister tells what his country has done
  return speaksFor || !office.target.startsWith('ministry:')
    ? [office.target]
    : [`country:${office.target.slice('ministry:'.length, 'ministry:'.length + 2)}`]
}
