import { isComma } from '../marks.ts'
import { oneOf, spelled, wordTest } from '../word-test.ts'
import { isOrdinary, type Word } from '../words.ts'
import { countryAdjective } from './country.ts'
import { Found } from './found.ts'
import type { Memory } from './memory.ts'
import { asWritten } from './minted-name.ts'
import { idsOf, wanted } from './name-match.ts'
import type { Scan } from './scan.ts'

/** How many words a name in quotes has at most. */
const LONGEST = 5
/** How far before a quote in a list the noun may stand that says what is listed. */
const REACH = 16

const isArm = spelled(/^(?:و?ل?ب?)(?:ذراع|جناح|منصة|منبر)(?:ه|ها|هم)$/)
const isByline = oneOf('وكالات الوكالات خاص متابعات مراسلون مراسلنا صحف'.split(' '))
const lists = oneOf([
  'بينها',
  'منها',
  'بينهما',
  'بينهم',
  'منهما',
  'وهما',
  'وهي',
  'هي',
  'هما',
  'أبرزها',
  'مثل',
  'ومنها',
])
const bodies = new Set(
  'شركة حزب فصيل منظمة صحيفة قناة مجموعة جماعة حركة كتيبة لواء بنك مصرف مؤسسة جمعية وكالة تنظيم ميليشيا مليشيا تيار كتلة موقع منصة'.split(
    ' ',
  ),
)
const areBodies = wordTest(({ nouns }) => nouns.some(({ lemma, number }) => number > 1 && bodies.has(lemma)))
const isNounBefore = wordTest(({ nouns, functions }) => nouns.length > 0 && functions.length === 0)

/**
 * A body whose name nobody listed in the quotes that open at a token: «ياناف» الكرواتية, «ذراعها الإعلامية «الزلاقة»»,
 * «شركات أجنبية، بينها «دي إن أو» و«غلف كيستون»», and the medium that signs a dateline.
 */
export function quotedBody(scan: Scan, quote: number, limit: number, memory: Memory): Found | null {
  const from = quote + 1
  const close = closing(scan, quote, limit)
  if (close <= from) return null
  const signed = memory.dateline ? scan.name(from, close, wanted.organizationShort, true) : null
  // «بغداد – «المدى»»: where papers sign, a short name is theirs
  if (signed?.to === close)
    return new Found(from, close, '', 'organization', 'name', { by: 'id', ids: idsOf(signed.entries) })
  if (!isName(scan, from, close)) return null
  if (!memory.dateline && !isArmOf(scan, quote) && !isOf(scan, quote, close, limit) && !isListed(scan, quote))
    return null
  const found = new Found(from, close, '', 'organization', 'name', asWritten(scan, from, close, ''))
  found.gender = 'f'
  return found
}

function closing(scan: Scan, quote: number, limit: number): number {
  // a mark that stands off from what follows it closes
  if (scan.tokens[quote + 1]?.start !== scan.tokens[quote]?.end) return quote
  for (let at = quote + 1; at < Math.min(limit, quote + LONGEST + 2); at++) if (scan.isQuote(at)) return at
  return quote
}

/** Whether no gazetteer lists what is quoted, and no word of it belongs to a sentence. */
function isName(scan: Scan, from: number, close: number): boolean {
  const known = scan.name(from, close, wanted.any, true)
  if (known?.to === close) return false
  for (let at = from; at < close; at++) {
    const word = scan.word(at)
    if (!word || word.text.length < 2 || isByline(word) || word.functions.length + word.titles.length > 0)
      return false
    if (at === from && word.verbs.length > 0 && word.nouns.length === 0 && close === from + 1) return false
  }
  return true
}

/** «ذراعها الإعلامية «الزلاقة»», «جناحها العسكري «…»» */
const isArmOf = (scan: Scan, quote: number) =>
  isArm(scan.word(quote - 1)) || (isArm(scan.word(quote - 2)) && scan.at(quote - 1).startsWith('ال'))

/** «مع «ياناف» الكرواتية»: an adjective of a country behind, and no noun before that the quotes could name. */
const isOf = (scan: Scan, quote: number, close: number, limit: number) =>
  !isNounBefore(scan.word(quote - 1)) &&
  isForeign(scan, quote + 1, close) &&
  countryAdjective(scan, close + 1, limit, '', true) !== null

/** «التاريخي» السوري: words of the language say what they mean, and name nothing. */
function isForeign(scan: Scan, from: number, close: number): boolean {
  for (let at = from; at < close; at++)
    if (isOrdinary(scan.word(at) as Word) || scan.at(at).startsWith('ال')) return false
  return true
}

const isAdjectiveOfMany = spelled(/^ال.{2,}(?:ة|ين|ون)$/)

/** «المجموعات «الإرهابية»»: one word with the article behind a definite plural says what these are. */
const isQuality = (scan: Scan, quote: number) =>
  scan.isQuote(quote + 2) &&
  isAdjectiveOfMany(scan.word(quote + 1)) &&
  /^[وفبك]?ال|^لل/.test(scan.at(quote - 1))

/** «شركات أجنبية، بينها «دي إن أو» النرويجية و«غلف كيستون»», «لجماعتي «جيش محمد» و«عسكر طيبة»» */
function isListed(scan: Scan, quote: number): boolean {
  let quoted = false
  let listing = false
  for (let at = quote - 1; at > quote - REACH && at >= 0; at--) {
    const text = scan.at(at)
    if (text === '"') {
      quoted = !quoted
      continue
    }
    if (quoted || isComma(text) || text === 'و') continue
    const word = scan.word(at)
    if (!word) return false
    if (areBodies(word))
      return listing || (scan.isQuote(at + 1) && !(at === quote - 1 && isQuality(scan, quote)))
    if (lists(word)) listing = true
    else if (word.verbs.length > 0 && word.nouns.length + word.nisbas.length === 0) return false
    else if (!listing && word.nisbas.length === 0) return false
  }
  return false
}
