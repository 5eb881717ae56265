import type { OfficeRef, Reference } from '../../../model/document.ts'
import type { OfficeRole } from '../../../model/gazetteer.ts'
import { countryAdjective, countryName } from './country.ts'
import { Found } from './found.ts'
import type { Memory } from './memory.ts'
import { nameAfter, named } from './named-person.ts'
import type { Scan } from './scan.ts'

/** «نظيره الإيراني العميد محمد أشتياني», «نظيريه التركي مولود تشاووش أوغلو والسوري فيصل المقداد», «نظيرتها الفيتنامية» */
export function counterpartAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const match = /^(و|ل|ب|ول|وب|ف)?نظير(ت)?(ي)?(?:ه|ها|هم|هما)$/.exec(scan.at(index))
  if (!match) return null
  const pro = match[1] ?? ''
  const feminine = match[2] !== undefined
  const country = countryAdjective(scan, index + 1, limit)
  const to = country?.to ?? index + 1
  const inner = country ? [country.found] : []
  if (feminine && country && memory.lastMinistry && !nameAfter(scan, to, limit)) {
    const ids = [`ministry:${country.iso}-${memory.lastMinistry}`]
    const ministry = new Found(index, to, pro, 'ministry', 'nominal', { by: 'id', ids })
    ministry.inner = inner
    ministry.gender = 'f'
    return ministry
  }
  const office = counterpartOffice(memory.lastOffice, country?.iso)
  const person = nameAfter(scan, to, limit)
  if (!person) {
    const reference: Reference = office
      ? { by: 'office', office, number: 1 }
      : { by: 'counterpart', iso: country?.iso ?? null }
    const found = new Found(index, to, pro, 'person', 'title', reference)
    found.inner = inner
    found.gender = feminine ? 'f' : 'm'
    return found
  }
  const offices = office ? [office] : []
  const main = named(scan, index, limit, pro, person, memory, {
    offices,
    inner,
    gender: feminine ? 'f' : 'm',
  })
  if (match[3]) main.and = fellows(scan, main.to, limit, office, memory)
  return main
}

/** The same office in another country; none where it is one of a company or a body that is no country's own. */
function counterpartOffice(last: OfficeRef | null, iso: string | undefined): OfficeRef | null {
  if (!last || !iso) return null
  const { role, text, target: of } = last
  const isOfState = of !== null && (of.type === 'ministry' || of.institution !== undefined)
  if (!isOfState && ofNoState.has(role)) return null
  const target = isOfState ? { ...of, iso } : { type: 'country' as const, iso }
  return { role, target, text, former: false, derived: true }
}
const ofNoState: ReadonlySet<OfficeRole> = new Set([
  'director',
  'member',
  'secretary-general',
  'deputy-leader',
  'coordinator',
])

/** The second of two who share a title: «والأوكراني فولوديمير زيلينسكي» */
export function fellows(
  scan: Scan,
  from: number,
  limit: number,
  office: OfficeRef | null,
  memory: Memory,
): Found[] {
  const found: Found[] = []
  let at = from
  for (;;) {
    if (scan.at(at) === '،') at++
    // «رئيسا قرغيزستان صادير جاباروف وطاجيكستان إمام علي رحمان»
    const stated = countryAdjective(scan, at, limit, 'و', true) ?? countryName(scan, at, limit, false)
    const country = stated?.pro === 'و' ? stated : null
    const person = country ? nameAfter(scan, country.to, limit) : null
    if (!country || !person) return found
    const own = office ? counterpartOffice(office, country.iso) : null
    const offices = own ? [own] : []
    const next = named(scan, at, limit, 'و', person, memory, {
      offices,
      inner: [country.found],
      gender: null,
    })
    found.push(next)
    at = next.to
  }
}
