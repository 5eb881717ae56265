import { fold } from '../normalize.ts'
import { spelled } from '../word-test.ts'
import { bodyAt } from './bodies.ts'
import { countryAdjective, countryName } from './country.ts'
import { countryAfter, countryBefore } from './country-after.ts'
import { portfolioAt } from './portfolio.ts'
import { readAdjectives } from './title-adjectives.ts'
import { readFurther } from './title-country.ts'
import type { TitleParse } from './title-parse.ts'
import { takeBody } from './title-seat.ts'

const isPurpose = spelled(/^(?:للشؤون|لشؤون|لل)/)
const ownedStem = /^(.{4,})(?:ها|ه|هم)$/
const isOwned = spelled(ownedStem)

/** Reads on after «وزير»: its portfolio and country. */
export function readMinister(parse: TitleParse): void {
  const { scan, reading } = parse
  let at = parse.to
  // «وزير الدولة للشؤون الخارجية» is a deputy
  if (scan.at(at) === 'الدولة' || scan.at(at) === 'دولة') {
    parse.role = 'deputy-minister'
    at++
    // «وزير الدولة القطري لشؤون الطاقة»
    const country = countryAdjective(scan, at, parse.limit, '', true)
    if (country && isPurpose(scan.word(country.to))) {
      at = country.to
      parse.target = { type: 'country', iso: country.iso }
      parse.inner.push(country.found)
    }
    if (isPurpose(scan.word(at)) || portfolioAt(scan, at, parse.limit, false)) parse.to = at
    // «وزير الدولة بوزارة الخارجية القطرية»
    const ministry = bodyAt(scan, at, parse.limit)
    if (ministry?.type === 'ministry' && ministry.pro === 'ب') {
      takeBody(parse, ministry)
      return
    }
  }
  // «وزير إعلامها يماني جبر»
  const owned = isOwned(scan.word(at)) ? ownedStem.exec(scan.at(at)) : null
  if (owned && !reading.definite) {
    const portfolios = scan.knowledge.portfolios()
    const stem = (owned[1] as string).replace(/ت$/, 'ة')
    const node = portfolios.step(0, portfolios.wordId(`ال${fold(stem)}`))
    const value = node >= 0 ? portfolios.valuesAt(node)?.[0] : undefined
    if (value !== undefined) {
      parse.to = at + 1
      parse.qualified = true
      parse.target = { type: 'ministry', portfolio: value as string, near: true }
      return
    }
  }
  const definite = portfolioAt(scan, at, parse.limit, false)
  const construct = definite || reading.definite ? null : portfolioAt(scan, at, parse.limit, true)
  const portfolio = definite ?? construct
  if (portfolio) {
    parse.to = portfolio.to
    parse.qualified = true
    parse.target = { type: 'ministry', portfolio: portfolio.id }
    readAdjectives(parse)
    const country =
      (construct ? countryName(scan, parse.to, parse.limit, true) : null) ??
      countryAfter(scan, parse.to, parse.limit) ??
      countryBefore(scan, parse.to, parse.limit)
    if (country) {
      parse.to = country.to
      parse.target = { ...parse.target, iso: country.iso }
      parse.inner.push(country.found)
    }
  } else if (at === parse.to) {
    const country = countryAdjective(scan, at, parse.limit, '', reading.definite)
    if (country && reading.definite) {
      parse.to = country.to
      parse.qualified = true
      parse.target = { type: 'country', iso: country.iso }
      parse.inner.push(country.found)
    }
  }
  readFurther(parse)
}
