import { wordTest } from '../word-test.ts'
import type { Apposition } from './apposition.ts'
import { isNameWord } from './bodies.ts'
import { type OfficeAt, officeAt } from './office.ts'
import type { Scan } from './scan.ts'

/** Verbs that give somebody an office: "named X as interior minister". */
const gives = wordTest(({ key }) =>
  /^(?:named|appointed|elected|installed|reappointed|nominated|chosen|picked|in|confirmed|inaugurated|selected|hired|chose|tapped|designated|promoted|names|appoints|picks|nominates|chooses|taps|made)$/.test(
    key,
  ),
)

/** "swore in X as interior minister": the office that the sentence gives. */
export function givenOffice(scan: Scan, from: number, to: number, limit: number): Apposition | null {
  // "took office as president", "was sworn in as prime minister", "became mayor"
  for (let i = to; i < Math.min(limit, to + 6); i++) {
    const key = scan.key(i)
    if ((key === 'as' && takesOffice(scan, i - 1)) || (key === 'became' && i === to))
      return behind(scan, i, to, limit)
    if (scan.tokens[i]?.kind === 'mark' || scan.word(i)?.shape !== 'lower') break
  }
  let verb = false
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) if (gives(scan.word(i))) verb = true
  if (!verb) return null
  if (scan.key(to) === 'as') return behind(scan, to, to, limit)
  // "chose X, an economist, as foreign minister"
  if (scan.tokens[to]?.text === ',' && /^(?:an?|the|\d+)$/.test(scan.key(to + 1)))
    for (let i = to + 2; i < Math.min(limit, to + 9); i++)
      if (scan.tokens[i]?.text === ',')
        return scan.key(i + 1) === 'as' ? behind(scan, i + 1, to, limit) : null
  // "elected X prime minister"
  const made =
    scan.key(from - 1) !== 'in' && scan.word(to)?.shape === 'lower' ? officeAt(scan, to, limit) : null
  return made && !isNameWord(scan, made.to) ? ofOne(made, to) : null
}

/** Whether what stands up to a token says that somebody takes an office: "was sworn in on Saturday as". */
function takesOffice(scan: Scan, at: number): boolean {
  const dated = scan.word(at)?.time === true
  const before = dated ? at - (scan.key(at - 1) === 'on' ? 2 : 1) : at
  return /^(?:office|in|elected|appointed|named|inaugurated|reelected|over|serves|installed)$/.test(
    scan.key(before),
  )
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
