import type { OfficeRole } from '../../../model/gazetteer.ts'
import { bodyAt } from './bodies.ts'
import type { TitleParse } from './title-parse.ts'
import { takeBody } from './title-seat.ts'

const deputies: Partial<Record<OfficeRole, OfficeRole>> = {
  minister: 'deputy-minister',
  president: 'vice-president',
  'prime-minister': 'deputy-prime-minister',
}

/** «نائب رئيس الوزراء», «مساعد وزير الخارجية», «نائبة المتحدث باسم»: the office of the title after it, as its deputy. */
export function readDeputy(parse: TitleParse): boolean {
  const { scan } = parse
  let at = parse.to
  if (scan.at(at) === 'الأول' || scan.at(at) === 'أول') at++
  let next = parse.nested(at)
  // «وكيل الوزارة»
  if (next?.reading.pro !== '') {
    const body = bodyAt(scan, parse.to, parse.limit, true)
    if (body && (body.type === 'ministry' || body.type === 'organization')) {
      takeBody(parse, body)
      return true
    }
    return false
  }
  if (!next.office && !next.alone) next = null
  if (!next) return false
  parse.to = next.to
  parse.role =
    (next.role && deputies[next.role]) ?? (next.role === 'spokesperson' ? 'spokesperson' : 'deputy-leader')
  parse.target = next.office?.target ?? null
  parse.inner.push(...next.inner)
  if (parse.target?.mention === -1) {
    parse.body = next.inner[0] ?? null
    parse.inner.shift()
  }
  parse.qualified = true
  return true
}
