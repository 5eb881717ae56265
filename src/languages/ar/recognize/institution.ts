import type { NameEntry } from '../name-entry.ts'
import { fold } from '../normalize.ts'
import { spelled, wordTest } from '../word-test.ts'
import type { Word } from '../words.ts'
import { type CountryAt, countryAdjective, countryName } from './country.ts'
import { countryAfter } from './country-after.ts'
import { Found } from './found.ts'
import { mintedBody } from './minted-name.ts'
import { wanted } from './name-match.ts'
import { opening, openingsOf } from './openings.ts'
import type { Scan } from './scan.ts'
import { purposeEnd } from './unknown-body.ts'

/** The institution that begins at a token: «البرلمان التركي», «جيش الاحتلال». */
export function institutionAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const word = scan.word(index)
  if (!word) return null
  if (isDual(word)) {
    const both = bothAt(scan, index, word, limit, bare)
    if (both) return both
  }
  const starts = word.starts.length > 0
  const match = starts ? scan.name(index, limit, wanted.institution, bare) : null
  const other = starts ? scan.name(index, limit, wanted.body, bare) : null
  // «الحدود البحرية» is no navy
  if (match?.to === index + 1 && match.pro === '' && isNisba(word) && isDefiniteNoun(scan.word(index - 1)))
    return null
  if (match && (!other || other.to <= match.to)) {
    const part = (match.entries[0] as NameEntry).id.slice('institution:'.length)
    const country = countryAfter(scan, match.to, limit)
    if (country) {
      const found = ofCountry(index, word, match.pro, part, country)
      // «القوات الأفغانية والباكستانية»
      const second = countryAdjective(scan, country.to, limit, 'و', true)
      if (second && second.iso !== country.iso) found.and = [ofCountry(country.to, word, 'و', part, second)]
      return found
    }
    // «المجلس الوطني لحماية الوطن» is no parliament
    const further = match.to - index > 1 && isArticled(word) ? purposeEnd(scan, index, match.to, limit) : 0
    if (further > match.to) return mintedBody(scan, index, further, match.pro)
    const reference = { by: 'composed', type: 'organization', part } as const
    const own = new Found(index, match.to, match.pro, 'organization', 'nominal', reference)
    own.gender = genderOf(word)
    return own
  }
  // «برلمان أوكرانيا», «جيش الاحتلال»: the construct has no article
  if (other || (openingsOf(word.id, scan.knowledge) & opening.construct) === 0) return null
  const country = countryName(scan, index + 1, limit, true)
  if (!country) return null
  const { names } = scan.knowledge
  for (const pro of bare ? [''] : ['', 'و', 'ل', 'ب', 'ف', 'ول', 'وب']) {
    if (!word.key.startsWith(pro)) continue
    const node = names.first(`ال${word.key.slice(pro.length)}`)
    const entry = node < 0 ? undefined : names.valuesAt(node)?.find(e => e.form === 'institution')
    if (entry) return ofCountry(index, word, pro, entry.id.slice('institution:'.length), country)
  }
  return null
}

/** Whether a word may be two institutions of one kind. */
export const isDual = wordTest(({ nouns }) =>
  nouns.some(({ number, entry, definite }) => number > 1 && definite && entry.sort === 'institution'),
)

/** «الجيشين الهندي والباكستاني», «البرلمانان العراقي والتركي»: two of a kind, each of a country. */
function bothAt(scan: Scan, index: number, word: Word, limit: number, bare: boolean): Found | null {
  const noun = word.nouns.find(({ number, definite, pro }) => number > 1 && definite && (!bare || pro === ''))
  const { names } = scan.knowledge
  const node = noun ? names.first(`ال${fold(noun.lemma.replace(/^ال/, ''))}`) : -1
  const entry = node < 0 ? undefined : names.valuesAt(node)?.find(e => e.form === 'institution')
  if (!noun || !entry) return null
  const first = countryAdjective(scan, index + 1, limit, '', true)
  const second = first && countryAdjective(scan, first.to, limit, 'و', true)
  if (!first || !second) return null
  const part = entry.id.slice('institution:'.length)
  const found = ofCountry(index, word, noun.pro, part, first)
  const fellow = ofCountry(first.to, word, 'و', part, second)
  for (const each of [found, fellow]) each.gender = noun.gender
  found.and = [fellow]
  return found
}

function ofCountry(index: number, word: Word, pro: string, part: string, country: CountryAt): Found {
  const ids = [`organization:${country.iso}-${part}`]
  const found = new Found(index, country.to, pro, 'organization', 'name', { by: 'id', ids })
  found.gender = genderOf(word)
  found.inner = [country.found]
  return found
}

const isArticled = spelled(/^[وبلف]?ال|^و?لل/)
const isNisba = spelled(/^ال.{3,}ية$/)
const isDefiniteNoun = (word: Word | null) =>
  word?.nouns.some(noun => noun.definite && noun.entry.kind === 'noun') === true
const isFeminine = spelled(/(?:ة|ات)$/)
const genderOf = (word: Word): 'm' | 'f' => (isFeminine(word) ? 'f' : 'm')
