import { isIn, list } from '../word-lists.ts'
import { oneOf, spelled } from '../word-test.ts'
import { bodyAt } from './bodies.ts'
import { readDeputy } from './deputy-title.ts'
import type { Found } from './found.ts'
import { afterHonorifics } from './honorifics.ts'
import { readMinister } from './minister-title.ts'
import { nameAt } from './names.ts'
import { isStrangeSurname } from './person-words.ts'
import { readPresident } from './president-title.ts'
import type { Scan } from './scan.ts'
import { readAdjectives } from './title-adjectives.ts'
import { readCountry } from './title-country.ts'
import { type TitleAt, TitleParse } from './title-parse.ts'
import { readDestination, readSeat } from './title-seat.ts'

const isWhere = oneOf(['لدى', 'في', 'إلى'])
const isOfAffairs = oneOf(['لشؤون', 'للشؤون'])
const hasArticle = spelled(/^ال/)
const isCovenant = oneOf(['عهد', 'العهد'])
const isGeneral = spelled(/^(?:ال)?(?:عام|عامة|أول|مساعد|سر)$/)
const isWithWorks = spelled(/^بالأعمال|^بأعمال/)
const isEmbassy = spelled(/^(?:ال)?سفارة$/)
const isPublic = spelled(/^العام/)
const isNisbaLike = spelled(/^ال.+(?:ي|ية)$/)

/** Roles that no country has: «أمينها العام», «مديرته». */
const ofBodies: ReadonlySet<string> = new Set(['secretary-general', 'director'])

/** The title that opens at a token, read as far as it goes; names are not part of it. */
export function titleAt(scan: Scan, index: number, limit: number, depth = 0): TitleAt | null {
  const reading = scan.title(index)
  if (!reading || depth > 3) return null
  // «سلطان المريخي», «أمير الخفاجي»: a given name before a surname of no lexicon
  if (isIn(scan.word(index), list.givenName) && isStrangeSurname(scan.word(index + 1))) return null
  // «رئيسها إيمانويل ماكرون»: of the country or body named before
  if (reading.pronoun !== '') {
    // «موفدنا»: the paper's own man has no office in a country
    if (reading.pronoun === 'نا' || reading.role === null || reading.deputy || reading.number !== 1)
      return null
    const { to, inner } = afterOwned(scan, index + 1, limit)
    // «قائدها», «ممثلها»: only where a name says whose title it is
    if (reading.needsOffice && !nameAt(scan, afterHonorifics(scan, to, limit), limit, true)) return null
    const text = scan.text.slice(
      scan.startOf(index, reading.pro),
      (scan.tokens[index] as { end: number }).end,
    )
    return {
      to,
      reading,
      office: {
        role: reading.role,
        target: { type: ofBodies.has(reading.role) ? 'organization' : 'country', near: true },
        text,
        former: false,
      },
      role: reading.role,
      alone: false,
      inner,
      more: [],
    }
  }
  return readTitle(new TitleParse(scan, index, limit, reading, depth, titleAt))
}

/** What follows a title with its owner's pronoun: «سفيرها لدى مدريد», «ممثلها بإسبانيا», «مستشاره للشؤون الأمنية». */
function afterOwned(scan: Scan, from: number, limit: number): { to: number; inner: Found[] } {
  // «أمينها العام بنجامين مبونيمبا»
  const at = isTitleAdjective(scan, from) ? from + 1 : from
  const past = ownedPlace(scan, at, limit)
  // «استدعت سفيرها لدى إسرائيل»: without a name the place is the verb's
  return nameAt(scan, afterHonorifics(scan, past.to, limit), limit, true) ? past : { to: from, inner: [] }
}

const isTitleAdjective = (scan: Scan, index: number) =>
  scan.knowledge.lexicon.titleAdjectives.has(scan.at(index))

function ownedPlace(scan: Scan, from: number, limit: number): { to: number; inner: Found[] } {
  if (isWhere(scan.word(from))) {
    const body = bodyAt(scan, from + 1, limit, true)
    return body ? { to: body.to, inner: [body] } : { to: from, inner: [] }
  }
  if (isOfAffairs(scan.word(from)) && hasArticle(scan.word(from + 1))) return { to: from + 2, inner: [] }
  const body = bodyAt(scan, from, limit)
  return body?.pro === 'ب' && (body.type === 'country' || body.type === 'place')
    ? { to: body.to, inner: [body] }
    : { to: from, inner: [] }
}

function readTitle(parse: TitleParse): TitleAt | null {
  const { scan, reading } = parse
  if (reading.deputy && readDeputy(parse)) return parse.result()
  if (reading.lemma === 'وزير') readMinister(parse)
  else if (reading.lemma === 'رئيس') readPresident(parse)
  else if (reading.lemma === 'ولي') {
    if (!isCovenant(scan.word(parse.to))) return null
    parse.to++
    readSeat(parse)
  } else if (reading.lemma === 'أمين' || reading.lemma === 'سكرتير') {
    if (!isGeneral(scan.word(parse.to))) return null
    // «أمين سر حركة فتح»
    if (scan.at(parse.to) === 'سر') parse.to++
    readAdjectives(parse)
    readSeat(parse)
  } else if (reading.lemma === 'قائم') {
    if (!isWithWorks(scan.word(parse.to))) return null
    parse.to++
    parse.qualified = true
    // «القائم بأعمال السفارة الأمريكية»
    if (isEmbassy(scan.word(parse.to))) {
      parse.to++
      parse.target = { type: 'country' }
      readCountry(parse)
    }
    readAdjectives(parse)
    readSeat(parse)
  } else if (reading.lemma === 'مدعي') {
    if (!isPublic(scan.word(parse.to))) return null
    readAdjectives(parse)
    readSeat(parse)
  } else {
    readAdjectives(parse)
    readSeat(parse)
  }
  readAdjectives(parse)
  readDestination(parse)
  // «رئيس كتلة «X» البرلمانية محمد رعد»: an adjective of the body before the name
  if (
    scan.isQuote(parse.to - 1) &&
    isNisbaLike(scan.word(parse.to)) &&
    nameAt(scan, parse.to + 1, parse.limit, true)?.reference.by !== undefined
  )
    parse.to++
  // «المتحدث», «القائد»: alone and definite it points back to whoever was named with it
  const alone = reading.definite && parse.to === parse.index + 1
  if (
    reading.needsOffice &&
    !parse.target &&
    !parse.body &&
    !alone &&
    (!parse.qualified || !reading.definite)
  )
    return null
  return parse.result()
}
