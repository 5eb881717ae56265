import type { EntityType } from '../../../model/entity.ts'
import { oneOf, spelled, wordTest } from '../word-test.ts'
import { countryName } from './country.ts'
import { Found } from './found.ts'
import { asWritten } from './minted-name.ts'
import { wanted } from './name-match.ts'
import type { Scan } from './scan.ts'

/** Gatherings and works of law that bear the name of the city they were held or signed in. */
const gatherings = new Set('منتدى مؤتمر قمة ملتقى مهرجان'.split(' '))
const laws = new Set('اتفاق اتفاقية معاهدة بروتوكول ميثاق'.split(' '))
/** What bears a name of its own in quotes. */
const operations = new Set('عملية مناورة تمرين حملة مهرجان منتدى مؤتمر مبادرة'.split(' '))

const heads = (of: ReadonlySet<string>) =>
  wordTest(({ nouns }) =>
    nouns.some(({ lemma, definite, pronoun }) => of.has(lemma) && !definite && pronoun === ''),
  )
const isGathering = heads(gatherings)
const isLaw = heads(laws)
const isOperation = heads(operations)
/** «اتفاق موسكو مع طهران»: whose it is, not where it was signed. */
const joinsParty = oneOf(['مع', 'على', 'وإيران'])
const isConjoined = spelled(/^و/)
const isAdjective = wordTest(
  ({ text, nouns, nisbas, titles }) =>
    text.startsWith('ال') &&
    titles.length === 0 &&
    nisbas.length === 0 &&
    nouns.some(({ entry, lemma }) => entry.kind === 'adjective' || lemma.endsWith('ي')),
)
/** «عملية «السلام»» is a process. */
const isProcess = oneOf(['السلام', 'السياسية', 'الانتقالية', 'الإصلاح', 'الحوار'])
const isPurpose = spelled(/^لل.{3,}/)
const cities = new Set(['city', 'town', 'village', 'capital'])

/** Whether a word may open the name of an event or treaty that no gazetteer has to know. */
export const headsEvent = wordTest(word => isGathering(word) || isOperation(word) || isLaw(word))

/** «منتدى مراكش البرلماني», «قمة أبوجا», «منتدى الصين-سيلاك», «عملية «سندور»», «اتفاقية 1973», «اتفاق مسقط» */
export function eventAt(scan: Scan, index: number, limit: number): Found | null {
  const word = scan.word(index)
  if (!headsEvent(word)) return null
  if (scan.isQuote(index + 1)) return isOperation(word) ? quoted(scan, index, limit) : null
  const number = scan.tokens[index + 1]
  if (number?.kind === 'number')
    return isLaw(word) && /^\d{4}$/.test(number.text) ? named(scan, index, index + 2, 'treaty') : null
  if (isGathering(word)) {
    const between = hyphenated(scan, index + 1, limit)
    if (between > 0) return named(scan, index, between, 'event')
  }
  const place = scan.name(index + 1, limit, wanted.place, true)
  const id = place?.entries[0]?.id
  if (!place || !id || !cities.has(scan.knowledge.gazetteer.world.get(id)?.kind ?? '')) return null
  const next = scan.word(place.to)
  if (isLaw(word))
    return joinsParty(next) || isConjoined(next) ? null : named(scan, index, place.to, 'treaty')
  let to = place.to
  while (to < limit && (isAdjective(scan.word(to)) || (to === place.to && isPurpose(scan.word(to))))) to++
  return named(scan, index, to, 'event')
}

/** «الصين-سيلاك»: the end of two parties that a hyphen joins. */
function hyphenated(scan: Scan, from: number, limit: number): number {
  const country = countryName(scan, from, limit, true)
  const hyphen = country && scan.tokens[country.to]
  if (!country || !hyphen || !/^[-‐‑–]$/.test(hyphen.text) || country.to + 1 >= limit) return 0
  return hyphen.start === scan.tokens[country.to - 1]?.end && scan.word(country.to + 1) ? country.to + 2 : 0
}

function quoted(scan: Scan, index: number, limit: number): Found | null {
  for (let at = index + 2; at < Math.min(limit, index + 7); at++) {
    if (scan.isQuote(at)) return at > index + 2 ? named(scan, index, at + 1, 'event') : null
    const word = scan.word(at)
    if (word && (word.functions.length > 0 || isProcess(word))) return null
  }
  return null
}

function named(scan: Scan, from: number, to: number, type: EntityType): Found {
  const noun = scan.word(from)?.nouns[0]
  const pro = noun?.pro ?? ''
  const found = new Found(from, to, pro, type, 'name', asWritten(scan, from, to, pro))
  found.gender = noun?.gender ?? null
  return found
}
