import { spelled } from '../word-test.ts'
import type { Word } from '../words.ts'
import { type CountryAt, countryAdjective } from './country.ts'
import type { Found } from './found.ts'
import { mintedBody } from './minted-name.ts'
import type { NameMatch } from './name-match.ts'
import type { Scan } from './scan.ts'

/** Kinds of bodies that many countries have one of, under the name of the one that belongs to none. */
const worldwide = new Set(['international-organization', 'un-body', 'ngo'])

/** What a council is for, besides what its known namesake is for. */
const purposes = new Set(
  'دفاع سلم تنمية تعاون عدالة ثقافة تجارة صناعة اقتصاد بيئة صحة تعليم سياحة حرب استقرار مصالحة'.split(' '),
)

const hasArticle = spelled(/^ال/)
const isForPurpose = spelled(/^لل/)
/** How many words a name in quotes goes on for. */
const QUOTED = 4

/**
 * A body whose name only begins as a known one's: «الصليب الأحمر الكمبودي», «مجلس الأمن والدفاع السوداني»,
 * «"الجبهة الشعبية للحرية"».
 */
export function longerBody(scan: Scan, index: number, limit: number, match: NameMatch): Found | null {
  if (match.to - index < 2) return null
  const id = match.entries[0]?.id ?? ''
  if (!id.startsWith('organization:')) return null
  return ofCountry(scan, index, limit, match, id) ?? inQuotes(scan, index, limit, match)
}

function ofCountry(scan: Scan, index: number, limit: number, match: NameMatch, id: string): Found | null {
  const head = scan.word(index)
  const noun = head?.nouns[0]
  const further = scan.word(match.to)
  if (match.to < limit && isPurpose(further)) {
    const country = countryAdjective(scan, match.to + 1, limit, '', true)
    return country && country.found.gender === noun?.gender ? minted(scan, index, match, country) : null
  }
  if (!hasArticle(head) || scan.isQuote(match.to - 1)) return null
  const row = scan.knowledge.gazetteer.world.get(id)
  const country = worldwide.has(row?.kind ?? '') ? countryAdjective(scan, match.to, limit, '', true) : null
  if (!country || country.iso === row?.iso) return null
  return noun && country.found.gender === noun.gender && noun.number === 1
    ? minted(scan, index, match, country)
    : null
}

/** «والدفاع»: one purpose more. */
const isPurpose = (word: Word | null): boolean =>
  word?.nouns.some(noun => noun.pro === 'و' && noun.definite && purposes.has(noun.lemma)) === true

function inQuotes(scan: Scan, index: number, limit: number, match: NameMatch): Found | null {
  if (!scan.isQuote(index - 1) || match.to >= limit || !isForPurpose(scan.word(match.to))) return null
  let close = match.to
  while (close < Math.min(limit, match.to + QUOTED)) {
    const word = scan.word(close)
    if (!word || word.functions.length > 0) break
    close++
  }
  return scan.isQuote(close) ? mintedBody(scan, index, close, match.pro) : null
}

function minted(scan: Scan, index: number, match: NameMatch, country: CountryAt): Found {
  const found = mintedBody(scan, index, country.to, match.pro)
  found.gender = scan.word(index)?.nouns[0]?.gender ?? null
  found.inner = [country.found]
  return found
}
