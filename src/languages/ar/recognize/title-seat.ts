import type { OfficeRole } from '../../../model/gazetteer.ts'
import { bySovereign, homelands } from '../lexicon/homelands.ts'
import { fold } from '../normalize.ts'
import { oneOf, spelled } from '../word-test.ts'
import { bodyAt } from './bodies.ts'
import { countryAdjective } from './country.ts'
import { Found } from './found.ts'
import { groupAt } from './groups.ts'
import { afterHonorifics } from './honorifics.ts'
import { wanted } from './name-match.ts'
import { nameAt } from './names.ts'
import { portfolioAt } from './portfolio.ts'
import { principalAt } from './principals.ts'
import type { Scan } from './scan.ts'
import { readCountry, readRuled } from './title-country.ts'
import type { TitleParse } from './title-parse.ts'
import { unknownBody } from './unknown-body.ts'

const isDelegation = oneOf(['الوفد'])
const isInTheirName = spelled(/^(?:باسم|بلسان)(?:ه|ها|هم)$/)
const isInTheirNameToo = spelled(/^(?:باسم|بلسان)(?:ه|ها|هم|هما)$/)
const isInThem = oneOf(['فيها', 'فيه'])
const isSecurity = spelled(/^(?:ال|لل)?أمن$/)
const isNational = oneOf(['قومي', 'القومي'])
const leadsToSeat = oneOf(['باسم', 'بلسان', 'لدى', 'في', 'عن', 'من'])
const isTheirCountry = spelled(/^ل?بلاد(?:ه|ها|هم)$/)
const isTheCountry = spelled(/^(?:لل|ال)(?:بلاد|دولة|مملكة|سلطنة)$/)
const isGovernment = spelled(/^(?:ال)?حكوم/)
const isWhereTo = oneOf(['إلى', 'الى', 'لدى', 'في'])
const isDefinite = spelled(/^(?:لل|ال)/)
const hasArticle = spelled(/^ال/)

const roles = (names: string): ReadonlySet<OfficeRole | null> => new Set(names.split(' ') as OfficeRole[])
/** Roles in a section of a body: «مدير الإعلام بالمديرية العامة» */
const ofSections = roles('director leader president member representative coordinator deputy-leader')
const ofPlaces = roles('governor mayor director commander leader')
const ofBodies = roles('envoy representative coordinator director ambassador spokesperson')
/** Who speaks for them speaks for a body that they do not say */
const ofUnstated = roles('secretary-general director')
const serving = roles('adviser envoy representative')
const ofTheSent = roles('envoy ambassador representative coordinator')

/** What the office is in: «باسم الخارجية الإيرانية», «للأمم المتحدة», «الأزهر», «قطر». */
export function readSeat(parse: TitleParse, onlyPreposition = false): void {
  const { scan } = parse
  if (parse.target?.iso || parse.body || readRuled(parse)) return
  if (delegation(parse)) return
  let at = parse.to
  // «العضو فيها», «المتحدث باسمها»
  if (parse.role === 'member' && isInThem(scan.word(at))) {
    parse.to = at + 1
    parse.target = { type: 'organization', near: 'body' }
    return
  }
  if (isInTheirName(scan.word(at))) {
    parse.to = at + 1
    parse.target = { type: 'country', near: true }
    return
  }
  // «مستشار الأمن القومي الأميركي»: of the country, the own one where none is named
  if (parse.role === 'adviser' && isSecurity(scan.word(at)) && isNational(scan.word(at + 1))) {
    parse.to = at + 2
    parse.qualified = true
    parse.target = { type: 'country' }
    readCountry(parse)
    return
  }
  const adjectival = bodyAdjective(parse)
  if (adjectival) {
    takeBody(parse, adjectival)
    return
  }
  const preposition = leadsToSeat(scan.word(at)) ? scan.at(at) : undefined
  if (preposition === 'من' || preposition === 'عن') return
  if (preposition) at++
  const sent =
    (preposition === 'لدى' || preposition === 'في') && (parse.role === 'ambassador' || parse.role === 'envoy')
  // «سفيرة فنزويلا لدى الاتحاد»: the country that sends is the office; where to is no part of it
  const title = scan.title(at)
  // «كبير مستشاري الرئيس الأميركي»
  const served = serving.has(parse.role) && title?.pro === '' && title.definite
  if (title && (title.pro === 'ل' || preposition === 'باسم' || served) && title.number === 1) {
    const nested = parse.nested(at)
    if (nested?.office?.target) {
      const principal = principalAt(scan, nested.to, parse.limit, nested.office)
      if (principal) parse.inner.push(principal)
      parse.to = principal?.to ?? nested.to
      parse.target = nested.office.target
      parse.inner.push(...nested.inner)
      if (parse.target.mention === -1) {
        parse.body = nested.inner[0] ?? null
        parse.inner.shift()
      }
      return
    }
    // «المتحدث باسم الرئيس», «المبعوث الخاص للرئيس دونالد ترامب»
    if (nested) {
      parse.to = nested.to
      parse.qualified = true
      // «المتحدث باسم الأمين العام»: no country has one
      if (!ofUnstated.has(nested.role)) parse.target = { type: 'country' }
      const principal = nested.office && principalAt(scan, nested.to, parse.limit, nested.office)
      if (principal) {
        parse.to = principal.to
        const [id] = principal.reference.by === 'id' ? principal.reference.ids : []
        const iso = id && scan.knowledge.gazetteer.world.get(id)?.iso
        if (iso && parse.target) parse.target = { type: 'country', iso }
        parse.inner.push(principal)
      }
    }
    return
  }
  if (isInTheirNameToo(scan.word(parse.to))) {
    parse.to++
    parse.target = { type: 'country', near: true }
    return
  }
  if (isTheirCountry(scan.word(at))) {
    parse.to = at + 1
    parse.target = { type: 'country', near: true }
    return
  }
  if (isTheCountry(scan.word(at))) {
    parse.to = at + 1
    parse.target = ofTheSent.has(parse.role)
      ? { type: 'country', near: 'sender', among: homelands[scan.at(at).replace(/^(?:لل|ال)/, '')] }
      : { type: 'country' }
    return
  }
  // «سفير خادم الحرمين الشريفين»: the country by the title of whoever heads it
  const headed = ofTheSent.has(parse.role) ? bySovereign.get(scan.at(at))?.get(scan.at(at + 1)) : undefined
  if (headed !== undefined) {
    parse.to = hasArticle(scan.word(at + 2)) ? at + 3 : at + 2
    parse.target = { type: 'country', iso: headed }
    return
  }
  if (preposition === 'باسم' && isGovernment(scan.word(at))) {
    const own = /(?:ه|ها|هم)$/.test(scan.at(at)) && !scan.at(at).endsWith('ة')
    parse.to = at + 1
    parse.target = own ? { type: 'country', near: true } : { type: 'country' }
    readCountry(parse)
    return
  }
  const body =
    bodyAt(scan, at, parse.limit) ??
    (preposition === 'باسم' ? departmentOf(scan, at, parse.limit) : null) ??
    (preposition === 'في' ? null : (unknownBody(scan, at, parse.limit) ?? shortBody(scan, at, parse.limit)))
  if (!body && !preposition && ofSections.has(parse.role)) {
    const inside = sectionBody(parse, at)
    if (inside) {
      takeBody(parse, inside)
      return
    }
  }
  const allowed = body && (body.pro === '' || body.pro === 'ل' || body.pro === 'ب')
  if (!body || !allowed || (onlyPreposition && body.pro === '' && !preposition)) {
    const bodyAdjective = adjectiveOfBody(scan, parse.to)
    if (bodyAdjective && parse.reading.definite) {
      takeBody(parse, bodyAdjective)
      return
    }
    const adjective =
      countryAdjective(scan, parse.to, parse.limit, '', parse.reading.definite || undefined) ??
      (parse.role === 'adviser' ? afterAffairs(parse) : null)
    if (adjective && (parse.reading.definite || parse.reading.role !== null)) {
      const from = parse.to
      parse.to = adjective.to
      parse.target = { type: 'country', iso: adjective.iso }
      parse.inner.push(adjective.found)
      if (parse.role === 'adviser')
        // «المستشار الألماني» heads a government, «المستشار العسكري الهندي» is one of an embassy
        parse.role = adjective.found.from === from ? 'prime-minister' : 'representative'
    }
    return
  }
  if (sent || (preposition === 'في' && body.type !== 'organization')) return
  if (parse.reading.definite && body.pro === '' && !preposition && body.type !== 'country') return
  if (body.type === 'place') {
    // «في محافظة ريف دمشق، العميد فلان»: the province, and no woman who governs it
    if (parse.role === 'governor' && parse.reading.gender === 'f') return
    if (!ofPlaces.has(parse.role)) return
    parse.to = body.to
    parse.qualified = true
    if (parse.role === 'governor' || parse.role === 'mayor' || parse.reading.lemma === 'حاكم') {
      parse.body = body
      parse.target = { type: 'place', mention: -1 }
    } else parse.inner.push(body)
    return
  }
  parse.to = at
  takeBody(parse, body)
  // «المديرية العامة للحماية المدنية»
}

/** «رئيس الوفد الحكومي يحيى كزمان»: who leads the delegation of a country, the own one where none is named. */
function delegation(parse: TitleParse): boolean {
  const { scan, limit } = parse
  if (!isDelegation(scan.word(parse.to))) return false
  let at = parse.to + 1
  const country = countryAdjective(scan, at, limit, '', true)
  if (country) at = country.to
  while (at < limit && at < parse.to + 4 && hasArticle(scan.word(at)) && !nameAt(scan, at, limit, true)) at++
  if (!nameAt(scan, afterHonorifics(scan, at, limit), limit, true)) return false
  parse.to = at
  parse.qualified = true
  parse.role = 'leader'
  parse.target = { type: 'country', ...(country ? { iso: country.iso } : {}) }
  if (country) parse.inner.push(country.found)
  return true
}

/** «المبعوث الأممي», «المفوضة الأوروبية»: the body that an adjective stands for. */
function bodyAdjective(parse: TitleParse): Found | null {
  const { scan, to, reading } = parse
  return reading.definite && ofBodies.has(parse.role) ? adjectiveOfBody(scan, to) : null
}

/** «مدير الإعلام بالمديرية العامة للحماية المدنية», «رئيس الدائرة الإعلامية بوزارة الخارجية»: the body behind the section */
function sectionBody(parse: TitleParse, from: number): Found | null {
  const { scan } = parse
  for (let at = from; at < Math.min(parse.limit, from + 5); at++) {
    const word = scan.word(at)
    if (!word) return null
    if (at > from) {
      const place = scan.at(at) === 'في' ? at + 1 : at
      const body = bodyAt(scan, place, parse.limit) ?? unknownBody(scan, place, parse.limit)
      if (
        body &&
        (place > at || body.pro === 'ب' || body.pro === 'ل') &&
        (body.type === 'organization' || body.type === 'ministry')
      )
        return body
    }
    if (
      word.functions.length > 0 ||
      word.titles.length > 0 ||
      (word.verbs.length > 0 && word.nouns.length === 0 && !word.text.startsWith('ال'))
    )
      return null
  }
  return null
}

/** «المتحدث باسم الخارجية»: a department without its ministry and its country. */
function departmentOf(scan: Scan, index: number, limit: number): Found | null {
  const portfolio = portfolioAt(scan, index, limit, false)
  if (!portfolio) return null
  const reference = { by: 'composed', type: 'ministry', part: portfolio.id } as const
  const ministry = new Found(index, portfolio.to, '', 'ministry', 'name', reference)
  ministry.gender = 'f'
  return ministry
}

/** «مستشار الأمن القومي الأمريكي»: the country behind what one advises on. */
function afterAffairs(parse: TitleParse): ReturnType<typeof countryAdjective> {
  const { scan } = parse
  for (let at = parse.to; at < Math.min(parse.limit, parse.to + 4); at++) {
    const word = scan.word(at)
    if (!word?.text.includes('ال') || word.functions.length > 0 || word.titles.length > 0) return null
    const adjective = countryAdjective(scan, at, parse.limit)
    if (adjective) return at > parse.to ? adjective : null
  }
  return null
}

/** «المبعوث الأوروبي», «المنسق الأممي»: an adjective that means a body. */
function adjectiveOfBody(scan: Scan, index: number): Found | null {
  if (!hasArticle(scan.word(index))) return null
  const text = scan.at(index)
  const id = scan.knowledge.lexicon.bodyAdjectives.get(fold(text.slice(2).replace(/ة$/, '')))
  return id ? new Found(index, index + 1, '', 'organization', 'adjective', { by: 'id', ids: [id] }) : null
}

/** Where an envoy is sent is no part of the office: «إلى السودان», «لدى الأمم المتحدة». */
export function readDestination(parse: TitleParse): void {
  const { scan } = parse
  purpose(parse)
  if (!ofTheSent.has(parse.role) || !isWhereTo(scan.word(parse.to))) return
  const at = parse.to + 1
  const body = bodyAt(scan, at, parse.limit, true) ?? shortBody(scan, at, parse.limit) ?? hostAt(scan, at)
  // «لدى الدولة»
  if (!body && isTheCountry(scan.word(at))) parse.to = at + 1
  if (body?.pro !== '') return
  parse.to = body.to
  parse.qualified = true
  parse.inner.push(body)
}

/** «لدى البلاد», «لدى المملكة»: the country where the news is written. */
function hostAt(scan: Scan, index: number): Found | null {
  const group = groupAt(scan, index)
  return group?.type === 'country' ? group : null
}

/** «المبعوث الأوروبي لعملية السلام سفين كوبمانز»: what an envoy is for, where a name follows it. */
function purpose(parse: TitleParse): void {
  const { scan, to, limit } = parse
  if ((parse.role !== 'envoy' && parse.role !== 'coordinator') || !scan.at(to).startsWith('ل')) return
  for (const end of [to + 1, to + 2, to + 3])
    if (end < limit && isDefinite(scan.word(end - 1)) && nameAt(scan, end, limit, true)) {
      parse.to = end
      return
    }
}

/** Makes a body what the office is in. */
export function takeBody(parse: TitleParse, body: Found): void {
  parse.to = body.to
  parse.qualified = true
  if (body.type === 'country') {
    const id = body.reference.by === 'id' ? (body.reference.ids[0] as string) : ''
    parse.target = { type: 'country', iso: id.slice('country:'.length) }
    parse.inner.push(body)
    return
  }
  if (
    body.type === 'organization' &&
    body.reference.by === 'id' &&
    /-parliament$|-senate$/.test(body.reference.ids[0] ?? '') &&
    parse.role === 'president'
  )
    parse.role = 'speaker'
  if (
    body.type === 'organization' &&
    body.reference.by === 'composed' &&
    body.reference.part === 'parliament' &&
    parse.role === 'president'
  )
    parse.role = 'speaker'
  if (parse.role === 'president' && body.type !== 'ministry') parse.role = 'leader'
  parse.body = body
  parse.target = { type: body.type === 'ministry' ? 'ministry' : 'organization', mention: -1 }
}

/** «للجامعة», «الاتحاد», «للجيش»: a body by its short name or by its kind. */
function shortBody(scan: Scan, index: number, limit: number): Found | null {
  const match = scan.name(index, limit, wanted.organizationShort)
  const group = groupAt(scan, index)
  if (
    group &&
    group.type === 'organization' &&
    group.reference.by === 'same' &&
    group.reference.key === 'body'
  )
    return group
  if (!match) return null
  const ids = match.entries.map(entry => entry.id)
  const reference = { by: 'short', key: scan.word(index)?.key ?? '', ids } as const
  return new Found(index, match.to, match.pro, 'organization', 'nominal', reference)
}
