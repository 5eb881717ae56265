import type { Apposition } from './apposition.ts'
import { isNameWord } from './bodies.ts'
import { type OfficeAt, officeAt } from './office.ts'
import type { Scan } from './scan.ts'

/** Verbs that give somebody an office: "named X as interior minister". */
const giving =
  /^(?:named|appointed|elected|installed|reappointed|nominated|chosen|picked|in|confirmed|inaugurated|selected|hired)$/

/** "swore in X as interior minister": the office that the sentence gives. */
export function givenOffice(scan: Scan, from: number, to: number, limit: number): Apposition | null {
  // "took office as president", "was sworn in as prime minister", "became mayor"
  for (let i = to; i < Math.min(limit, to + 6); i++) {
    const key = scan.key(i)
    const as =
      key === 'as' &&
      /^(?:office|in|elected|appointed|named|inaugurated|reelected|over|serves|installed)$/.test(
        scan.key(i - 1),
      )
    const became = key === 'became' && i === to
    if (as || became) return behind(scan, i, to, limit)
    if (scan.tokens[i]?.kind === 'mark' || scan.word(i)?.shape !== 'lower') break
  }
  let verb = false
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) if (giving.test(scan.key(i))) verb = true
  if (!verb) return null
  if (scan.key(to) === 'as') return behind(scan, to, to, limit)
  // "elected X prime minister"
  const made =
    scan.key(from - 1) !== 'in' && scan.word(to)?.shape === 'lower' ? officeAt(scan, to, limit) : null
  return made && !isNameWord(scan, made.to) ? ofOne(made, to) : null
}

/** The office behind "as" or "became". */
function behind(scan: Scan, index: number, to: number, limit: number): Apposition | null {
  const determined = /^(?:the|its|his|her|their|a|new)$/.test(scan.key(index + 1))
  const office = officeAt(scan, determined ? index + 2 : index + 1, limit)
  return office && ofOne(office, to)
}

/** An office for a name that ends at a token; null for an office that several hold. */
const ofOne = ({ plural, offices, inner, gender }: OfficeAt, to: number): Apposition | null =>
  plural ? null : { to, offices, inner, gender }
