import { ruled } from '../lexicon/homelands.ts'
import { isComma } from '../marks.ts'
import { countryAdjective, countryName } from './country.ts'
import { conjoinedName, countryAfter, countryBefore } from './country-after.ts'
import { Found } from './found.ts'
import type { Scan } from './scan.ts'
import type { TitleParse } from './title-parse.ts'

/** Country adjective or name after the title: «الروسي», «فرنسا», «بجمهورية فيتنام». */
export function readCountry(parse: TitleParse): boolean {
  const { scan } = parse
  const country = countryAfter(scan, parse.to, parse.limit) ?? countryBefore(scan, parse.to, parse.limit)
  if (!country) return false
  parse.to = country.to
  parse.target = { type: 'country', ...parse.target, iso: country.iso }
  parse.inner.push(country.found)
  return true
}

/** «سلطان عمان»: a country that goes by another's name, by who rules it. */
export function readRuled(parse: TitleParse): boolean {
  const { scan, to, reading } = parse
  const iso = reading.definite ? undefined : ruled.get(reading.lemma)?.get(scan.at(to))
  if (iso === undefined) return false
  parse.to = to + 1
  parse.target = { type: 'country', iso }
  parse.inner.push(new Found(to, to + 1, '', 'country', 'name', { by: 'id', ids: [`country:${iso}`] }))
  return true
}

/** «وزيرا الدفاع الروسي والإيراني», «وزراء خارجية مصر والأردن والسعودية» */
export function readFurther(parse: TitleParse): void {
  const { scan, reading } = parse
  if (reading.number === 1 || !parse.target?.iso) return
  for (;;) {
    let from = parse.to
    if (isComma(scan.at(from))) from++
    const next =
      countryAdjective(scan, from, parse.limit, 'و', true) ??
      conjoinedName(scan, from, parse.limit) ??
      (reading.number === 3 ? bareAfterComma(scan, from, parse.limit, parse.to) : null)
    if (!next) break
    parse.more.push({ from, to: next.to, iso: next.iso, inner: next.found })
    parse.to = next.to
  }
}

const bareAfterComma = (scan: Scan, from: number, limit: number, before: number) =>
  from > before
    ? (countryName(scan, from, limit, true) ?? countryAdjective(scan, from, limit, '', true))
    : null
