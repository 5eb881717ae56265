import type { Reference } from '../../../model/document.ts'
import { type CountryAt, countryAdjective } from './country.ts'
import { conjoinedName, countryAfter } from './country-after.ts'
import { Found } from './found.ts'
import { portfolioAt } from './portfolio.ts'
import type { Scan } from './scan.ts'

/** The ministry that begins at a token: «وزارة الدفاع الروسية», «الوزارة», «وزارتي الخارجية العراقية والفرنسية». */
export function ministryAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const noun = scan
    .word(index)
    ?.nouns.find(reading => reading.lemma === 'وزارة' && (!bare || reading.pro === ''))
  if (noun?.pronoun !== '') return null
  const portfolio = portfolioAt(scan, index + 1, limit, false) ?? portfolioAt(scan, index + 1, limit, true)
  if (!portfolio) {
    if (!noun.definite || noun.number !== 1) return null
    const country = countryAdjective(scan, index + 1, limit, '', true)
    const reference = { by: 'same', key: 'ministry', words: ['وزاره'] } as const
    return ministry(index, country?.to ?? index + 1, noun.pro, reference, country, 'nominal')
  }
  const country = countryAfter(scan, portfolio.to, limit)
  if (!country) {
    const reference = { by: 'composed', type: 'ministry', part: portfolio.id } as const
    return ministry(index, portfolio.to, noun.pro, reference, null)
  }
  const and: Found[] = []
  let to = country.to
  // «وزارتي الدفاع العراقية والفرنسية» are two
  while (noun.number > 1) {
    const next = countryAdjective(scan, to, limit, 'و', true) ?? conjoinedName(scan, to, limit)
    if (!next) break
    and.push(ministry(to, next.to, 'و', { by: 'id', ids: [`ministry:${next.iso}-${portfolio.id}`] }, next))
    to = next.to
  }
  const ids = [`ministry:${country.iso}-${portfolio.id}`]
  const found = ministry(index, country.to, noun.pro, { by: 'id', ids }, country)
  found.and = and
  return found
}

function ministry(
  from: number,
  to: number,
  pro: string,
  reference: Reference,
  country: CountryAt | null,
  kind: 'name' | 'nominal' = 'name',
): Found {
  const found = new Found(from, to, pro, 'ministry', kind, reference)
  found.gender = 'f'
  if (country) found.inner = [country.found]
  return found
}

/** «الخارجية الإيرانية», «الدفاع الروسية»: a feminine adjective shows that the ministry is meant. */
export function departmentAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const word = scan.word(index)
  if (!word) return null
  for (const pro of bare ? [''] : ['', 'و', 'ل', 'ب', 'ول', 'وب']) {
    const key =
      pro.endsWith('ل') && word.key.startsWith(`${pro}ل`)
        ? `ا${word.key.slice(pro.length)}`
        : word.key.slice(pro.length)
    if (!word.key.startsWith(pro) || !/^(?:الخارجيه|الداخليه|الدفاع|الخزانه)$/.test(key)) continue
    const country = countryAdjective(scan, index + 1, limit, '', true)
    if (country?.found.gender !== 'f') return null
    const portfolio = { الخارجيه: 'foreign', الداخليه: 'interior', الدفاع: 'defence', الخزانه: 'finance' }[
      key
    ] as string
    const ids = [`ministry:${country.iso}-${portfolio}`]
    return ministry(index, country.to, pro, { by: 'id', ids }, country)
  }
  return null
}
