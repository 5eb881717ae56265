import { oneOf, spelled } from '../word-test.ts'
import { bodyAt } from './bodies.ts'
import { countryName } from './country.ts'
import { countryAfter } from './country-after.ts'
import type { Found } from './found.ts'
import type { Scan } from './scan.ts'
import { readAdjectives } from './title-adjectives.ts'
import { readCountry, readFurther } from './title-country.ts'
import type { TitleParse } from './title-parse.ts'
import { readSeat, takeBody } from './title-seat.ts'

const isCouncil = oneOf(['مجلس', 'المجلس'])
const isMinisters = oneOf(['وزراء', 'الوزراء'])
const isCabinet = oneOf(['الوزراء', 'الحكومة', 'وزراء', 'حكومة'])
const isOwnCabinet = oneOf(['حكومة', 'وزراء'])
const isRegion = spelled(/^(?:ال)?(?:إقليم|ولاية|مقاطعة)$|^كردستان$/)
const isStaff = oneOf(['أركان', 'الأركان'])
const isBoard = oneOf(['هيئة'])
const speaksOfStaff = spelled(/أركان/)
const areDirectors = oneOf(['إدارة', 'الإدارة', 'أمناء', 'الأمناء'])
const isExecutive = oneOf(['التنفيذي', 'التنفيذية'])
const isState = oneOf(['الجمهورية', 'الدولة', 'جمهورية', 'دولة'])

/** Reads on after «رئيس»: of a state, a cabinet, a staff or a body. */
export function readPresident(parse: TitleParse): void {
  const { scan, reading } = parse
  const at = parse.to
  const word = scan.word(at)
  const council = isCouncil(word)
  if (isRegional(parse)) return
  if (council ? isMinisters(scan.word(at + 1)) : isCabinet(word)) {
    parse.role = 'prime-minister'
    parse.to = council ? at + 2 : at + 1
    const isOfMinisters = isMinisters(scan.word(parse.to - 1))
    parse.qualified = true
    parse.target = { type: 'country' }
    // «رئيس وزراء الحكومة اليمنية»
    if (isOfMinisters && isCabinet(scan.word(parse.to)) && countryAfter(scan, parse.to + 1, parse.limit))
      parse.to++
    readCountry(parse)
  } else if (isStaff(word) || (isBoard(word) && speaksOfStaff(scan.word(at + 1)))) {
    parse.role = 'chief-of-staff'
    parse.to = isStaff(word) ? at + 1 : at + 2
    // «رئيس أركان حرب القوات المسلحة»
    if (scan.at(parse.to) === 'حرب') parse.to++
    parse.qualified = true
    parse.target = { type: 'organization', institution: 'armed-forces' }
    readAdjectives(parse)
    const body = bodyAt(scan, parse.to, parse.limit, true)
    if (body?.type === 'organization') takeBody(parse, body)
    else readCountry(parse)
  } else if (isState(word)) {
    parse.to = at + 1
    parse.qualified = true
    parse.target = { type: 'country' }
    const whole = countryName(scan, at, parse.limit, true)
    if (whole && whole.to > at + 1) {
      parse.target = { type: 'country', iso: whole.iso }
      parse.to = whole.to
      parse.inner.push(whole.found)
    } else readCountry(parse)
  } else if (chairsBoard(scan, at - 1)) {
    // «رئيس مجلس إدارة المؤسسة»: whoever chairs the board leads the body
    parse.role = 'leader'
    parse.to = at + 2
    readSeat(parse)
  } else if (isExecutive(word)) {
    // «الرئيس التنفيذي لشركة …»: of a company, and of no state
    parse.role = 'director'
    parse.target = null
    parse.to = at + 1
    readSeat(parse, true)
  } else if (reading.definite) {
    readAdjectives(parse)
    if (readCountry(parse)) parse.qualified = true
    else if (reading.number === 1 && !parse.qualified) parse.target = null
    readSeat(parse, true)
  } else readSeat(parse)
  readFurther(parse)
}

/** Whether the title at a token is that of whoever chairs a board: «رئيس مجلس إدارة». */
export const chairsBoard = (scan: Scan, index: number): boolean =>
  isCouncil(scan.word(index + 1)) && areDirectors(scan.word(index + 2))

/** «رئيس إقليم كردستان», «رئيس وزراء ولاية البنجاب»: of a region, and not of its state. */
function isRegional(parse: TitleParse): boolean {
  const { scan, limit } = parse
  const at = parse.to
  if (isRegion(scan.word(at))) {
    const region = bodyAt(scan, at, limit, true)
    if (region?.type !== 'place') return false
    takeRegion(parse, region)
    return true
  }
  if (!isOwnCabinet(scan.word(at)) || !isRegion(scan.word(at + 1))) return false
  const government = bodyAt(scan, at, limit, true)
  const place = government?.type === 'organization' ? null : bodyAt(scan, at + 1, limit, true)
  parse.role = 'prime-minister'
  if (government && !place) {
    takeBody(parse, government)
    return true
  }
  parse.to = at + 2
  parse.qualified = true
  parse.role = 'leader'
  if (place?.type === 'place') takeRegion(parse, place)
  return true
}

function takeRegion(parse: TitleParse, region: Found): void {
  parse.qualified = true
  parse.role = 'leader'
  parse.to = region.to
  parse.body = region
  parse.target = { type: 'place', mention: -1 }
}
