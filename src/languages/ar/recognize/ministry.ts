import { countryAdjective } from './country.ts'
import { conjoinedName, countryAfter } from './country-after.ts'
import { portfolioAt } from './portfolio.ts'
import type { Found, Scan } from './scan.ts'

/** The ministry that begins at a token: «وزارة الدفاع الروسية», «الوزارة», «وزارتي الخارجية العراقية والفرنسية». */
export function ministryAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const noun = scan
    .word(index)
    ?.nouns.find(reading => reading.lemma === 'وزارة' && (!bare || reading.pro === ''))
  if (noun?.pronoun !== '') return null
  const base = { from: index, pro: noun.pro, type: 'ministry', gender: 'f' } as const
  const portfolio = portfolioAt(scan, index + 1, limit, false) ?? portfolioAt(scan, index + 1, limit, true)
  if (!portfolio) {
    if (!noun.definite || noun.number !== 1) return null
    const country = countryAdjective(scan, index + 1, limit, '', true)
    const inner = country ? [country.found] : []
    return {
      ...base,
      to: country?.to ?? index + 1,
      kind: 'nominal',
      reference: { by: 'same', key: 'ministry', words: ['وزاره'] },
      inner,
    }
  }
  const country = countryAfter(scan, portfolio.to, limit)
  if (!country)
    return {
      ...base,
      to: portfolio.to,
      kind: 'name',
      reference: { by: 'composed', type: 'ministry', part: portfolio.id },
    }
  const and: Found[] = []
  let to = country.to
  // «وزارتي الدفاع العراقية والفرنسية» are two
  while (noun.number > 1) {
    const next = countryAdjective(scan, to, limit, 'و', true) ?? conjoinedName(scan, to, limit)
    if (!next) break
    and.push({
      ...base,
      from: to,
      to: next.to,
      pro: 'و',
      kind: 'name',
      reference: { by: 'id', ids: [`ministry:${next.iso}-${portfolio.id}`] },
      inner: [next.found],
    })
    to = next.to
  }
  return {
    ...base,
    to: country.to,
    kind: 'name',
    reference: { by: 'id', ids: [`ministry:${country.iso}-${portfolio.id}`] },
    inner: [country.found],
    and,
  }
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
    return {
      from: index,
      to: country.to,
      pro,
      type: 'ministry',
      kind: 'name',
      gender: 'f',
      reference: { by: 'id', ids: [`ministry:${country.iso}-${portfolio}`] },
      inner: [country.found],
    }
  }
  return null
}
