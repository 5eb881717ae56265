import { bodyAt } from './bodies.ts'
import { countryName } from './country.ts'
import { readAdjectives } from './title-adjectives.ts'
import { readCountry, readFurther } from './title-country.ts'
import type { TitleParse } from './title-parse.ts'
import { readSeat, takeBody } from './title-seat.ts'

/** Reads on after «رئيس»: of a state, a cabinet, a staff or a body. */
export function readPresident(parse: TitleParse): void {
  const { scan, reading } = parse
  const at = parse.to
  const text = scan.at(at)
  const cabinet =
    text === 'الوزراء' ||
    text === 'الحكومة' ||
    text === 'وزراء' ||
    text === 'حكومة' ||
    (/^(?:ال)?مجلس$/.test(text) && /^(?:ال)?وزراء$/.test(scan.at(at + 1)))
  if (cabinet) {
    parse.role = 'prime-minister'
    parse.to = /مجلس/.test(text) ? at + 2 : at + 1
    parse.qualified = true
    parse.target = { type: 'country' }
    readCountry(parse)
  } else if (/^(?:هيئة|أركان|الأركان)$/.test(text) && /أركان/.test(`${text} ${scan.at(at + 1)}`)) {
    parse.role = 'chief-of-staff'
    parse.to = /أركان/.test(text) ? at + 1 : at + 2
    parse.qualified = true
    parse.target = { type: 'organization', institution: 'armed-forces' }
    readAdjectives(parse)
    const body = bodyAt(scan, parse.to, parse.limit, true)
    if (body?.type === 'organization') takeBody(parse, body)
    else readCountry(parse)
  } else if (text === 'الجمهورية' || text === 'الدولة' || text === 'جمهورية' || text === 'دولة') {
    parse.to = at + 1
    parse.qualified = true
    parse.target = { type: 'country' }
    const whole = countryName(scan, at, parse.limit, true)
    if (whole && whole.to > at + 1) {
      parse.target = { type: 'country', iso: whole.iso }
      parse.to = whole.to
      parse.inner.push(whole.found)
    } else readCountry(parse)
  } else if (reading.definite) {
    readAdjectives(parse)
    if (readCountry(parse)) parse.qualified = true
    else if (reading.number === 1 && !parse.qualified) parse.target = null
    readSeat(parse, true)
  } else readSeat(parse)
  readFurther(parse)
}
