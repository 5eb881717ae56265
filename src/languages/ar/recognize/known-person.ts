import { isIn, list } from '../word-lists.ts'
import { isOrdinary } from '../words.ts'
import { idsOf, wanted } from './name-match.ts'
import type { NameAt } from './names.ts'
import { isElsewhere } from './person-next.ts'
import { eastAsian, isGivenName, particles } from './person-words.ts'
import type { Scan } from './scan.ts'

/** A whole name that a gazetteer lists, or else one that is a spelling of a listed one. */
export function knownName(scan: Scan, from: number, limit: number): NameAt | null {
  const listed = scan.name(from, limit, wanted.person, true)
  if (listed) return { to: listed.to, reference: { by: 'id', ids: idsOf(listed.entries) } }
  const spelled = scan.spelledName(from, limit)
  return spelled && { to: spelled.to, reference: { by: 'id', ids: [spelled.id] } }
}

/** Whether one more word makes a known name of two words that of somebody else: «لي تشانغ يانغ» is not «لي تشانغ». */
export const isSomebodyElse = (scan: Scan, from: number, to: number): boolean => {
  const next = scan.word(to)
  if (to - from !== 2 || next === null || isOrdinary(next) || isElsewhere(scan, to)) return false
  // «خوان كارلوس رويز»: two given names alone are a whole name only of few
  return eastAsian.has(scan.at(from)) || (isGivenName(scan.word(from)) && isGivenName(scan.word(from + 1)))
}

/** Whether another given name, or a whole name, stands at a token. */
export const isGiven = (scan: Scan, index: number): boolean =>
  !particles.has(scan.word(index)?.key ?? '') &&
  (isIn(scan.word(index), list.givenName) || scan.name(index, index + 4, wanted.person, true) !== null)
