import { spelled } from '../word-test.ts'
import { type CountryAt, countryAdjective, countryName } from './country.ts'
import { afterHonorifics } from './honorifics.ts'
import { wanted } from './name-match.ts'
import { nameAt } from './names.ts'
import type { Scan } from './scan.ts'

// «بدولة قطر», «بجمهورية فيتنام»
const isStateWithin = spelled(/^ب(?:دولة|جمهورية|سلطنة|مملكة|المملكة)/)

/** The country that goes with an institution before it: «الروسية», «روسيا», «بدولة قطر», «في قطر» is not one. */
export function countryAfter(scan: Scan, index: number, limit: number): CountryAt | null {
  const adjective = countryAdjective(scan, index, limit, '', true)
  if (adjective) return adjective
  const name = countryName(scan, index, limit, false)
  if (name?.pro === '') return beginsPerson(scan, index, limit, name.to) ? null : name
  return name?.pro === 'ب' && isStateWithin(scan.word(index)) ? name : null
}

const isIn = spelled(/^في$/)

/** «وزير الخارجية في سلطنة عمان بدر البوسعيدي»: the country of an office stands behind «في» where a name follows it. */
export function countryBefore(scan: Scan, index: number, limit: number): CountryAt | null {
  if (!isIn(scan.word(index))) return null
  const country = countryName(scan, index + 1, limit, true)
  const person = country && nameAt(scan, afterHonorifics(scan, country.to, limit), limit, false)
  return person ? country : null
}

/** «رئيسة الوزراء جورجيا ميلوني»: the country is but the beginning of a person's name. */
function beginsPerson(scan: Scan, index: number, limit: number, to: number): boolean {
  const person = scan.name(index, limit, wanted.person, true)
  return person !== null && person.to > to
}

/** «والأردن», «وإيران» */
export function conjoinedName(scan: Scan, index: number, limit: number): CountryAt | null {
  const name = countryName(scan, index, limit, false)
  return name?.pro === 'و' ? name : null
}
