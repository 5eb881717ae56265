import type { NameEntry } from '../knowledge.ts'
import { spelled } from '../word-test.ts'
import type { Word } from '../words.ts'
import { countryName } from './country.ts'
import { countryAfter } from './country-after.ts'
import { wanted } from './name-match.ts'
import { opening, openingsOf } from './openings.ts'
import type { Found, Scan } from './scan.ts'

/** The institution that begins at a token: «البرلمان التركي», «جيش الاحتلال». */
export function institutionAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const word = scan.word(index)
  if (!word) return null
  const starts = word.starts.length > 0
  const match = starts ? scan.name(index, limit, wanted.institution, bare) : null
  const other = starts ? scan.name(index, limit, wanted.body, bare) : null
  if (match && (!other || other.to <= match.to)) {
    const part = (match.entries[0] as NameEntry).id.slice('institution:'.length)
    const country = countryAfter(scan, match.to, limit)
    const base = {
      from: index,
      pro: match.pro,
      type: 'organization',
      kind: 'name',
      gender: genderOf(word),
    } as const
    if (!country)
      return {
        ...base,
        to: match.to,
        kind: 'nominal',
        reference: { by: 'composed', type: 'organization', part },
      }
    const ids = [`organization:${country.iso}-${part}`]
    return { ...base, to: country.to, reference: { by: 'id', ids }, inner: [country.found] }
  }
  // «برلمان أوكرانيا», «جيش الاحتلال»: the construct has no article
  if (other || (openingsOf(word, scan.knowledge) & opening.construct) === 0) return null
  const country = countryName(scan, index + 1, limit, true)
  if (!country) return null
  const { names } = scan.knowledge
  for (const pro of bare ? [''] : ['', 'و', 'ل', 'ب', 'ف', 'ول', 'وب']) {
    if (!word.key.startsWith(pro)) continue
    const node = names.first(`ال${word.key.slice(pro.length)}`)
    const entry = node < 0 ? undefined : names.valuesAt(node)?.find(e => e.form === 'institution')
    if (!entry) continue
    const ids = [`organization:${country.iso}-${entry.id.slice('institution:'.length)}`]
    return {
      from: index,
      to: country.to,
      pro,
      type: 'organization',
      kind: 'name',
      gender: genderOf(word),
      reference: { by: 'id', ids },
      inner: [country.found],
    }
  }
  return null
}

const isFeminine = spelled(/(?:ة|ات)$/)
const genderOf = (word: Word): 'm' | 'f' => (isFeminine(word) ? 'f' : 'm')
