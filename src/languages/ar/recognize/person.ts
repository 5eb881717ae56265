import type { OfficeRef, OfficeTarget, Reference } from '../../../model/document.ts'
import { foldName } from '../normalize.ts'
import { isIn, list } from '../word-lists.ts'
import { oneOf, spelled, wordTest } from '../word-test.ts'
import { isOrdinary, type Word } from '../words.ts'
import { bodyAt } from './bodies.ts'
import { counterpartAt, fellows } from './counterpart.ts'
import { countryAdjective } from './country.ts'
import { Found } from './found.ts'
import { groupAt } from './groups.ts'
import { afterHonorifics } from './honorifics.ts'
import type { Memory } from './memory.ts'
import { idsOf, wanted } from './name-match.ts'
import { afterAdjectives, nameAfter, named } from './named-person.ts'
import { type NameAt, nameAt } from './names.ts'
import { opening } from './openings.ts'
import { isHolder } from './principals.ts'
import type { Scan } from './scan.ts'
import { titleAt } from './title.ts'
import { hasBoth, isKnownForAnother, isOfAnother } from './title-chain.ts'
import type { TitleAt } from './title-parse.ts'

/** How many titles one person has at most in a row: a bound for texts that repeat one. */
const CHAIN = 5

const isInThem = oneOf(['فيها', 'فيه'])
const isOfTrade = oneOf(['الأعمال', 'الدين', 'القانون', 'السياسة'])
const isIndefiniteAdjective = wordTest(
  ({ text, nouns, nisbas }) =>
    nisbas.length === 0 &&
    !text.startsWith('ال') &&
    nouns.some(({ entry, pro, definite }) => entry.kind === 'adjective' && pro === '' && !definite) &&
    nouns.every(({ entry, pro }) => pro !== '' || entry.sort === ''),
)
const isPilgrim = oneOf(['الحاج'])
const isNamePart = (word: Word | null) =>
  word !== null && (isIn(word, list.givenName) || (word.text.length > 2 && !isOrdinary(word)))
const isJoinedCalling = wordTest(
  ({ text, nouns, titles }) =>
    text.startsWith('وال') &&
    titles.length === 0 &&
    nouns.some(({ pro, number }) => pro === 'و' && number === 1),
)
// «الناشط المحلي جوستان مويسا»
const isStrange = (word: Word | null) => word !== null && word.text.length > 2 && !isOrdinary(word)

/** Those who are called by somebody else's office: «نجل الرئيس», «محامي الوزير». */
const isKinOf = spelled(
  /^[وفبل]?(?:صهر|نجل|نجلة|ابن|ابنة|شقيق|شقيقة|زوج|زوجة|أرملة|والد|والدة|حفيد|حفيدة|قريب|محامي|محامية|مساعد|مساعدة|سكرتير|مرافق|حارس)$/,
)

const hasArticle = spelled(/^[وفب]?ال|^[وف]?لل/)

const proclitics = ['', 'و', 'ل', 'ف', 'ب', 'ول', 'وب', 'فل']

/** A person with titles, ranks and offices, or an office alone, beginning at a token whose word opens these phrases. */
export function personAt(
  scan: Scan,
  index: number,
  limit: number,
  memory: Memory,
  opens: number,
): Found | null {
  return (
    ((opens & opening.counterpart) !== 0 ? counterpartAt(scan, index, limit, memory) : null) ??
    ((opens & opening.title) !== 0 ? titledAt(scan, index, limit, memory) : null) ??
    ((opens & opening.honorific) !== 0 ? honoredAt(scan, index, limit, memory) : null) ??
    ((opens & opening.calling) !== 0 ? calledAt(scan, index, limit, memory) : null)
  )
}

/** «وزير الدفاع الروسي سيرغي شويغو», «الرئيسان السوري أحمد الشرع والأوكراني فولوديمير زيلينسكي», «وزير الخارجية» */
function titledAt(
  scan: Scan,
  index: number,
  limit: number,
  memory: Memory,
  from = index,
  lead = '',
): Found | null {
  const first = titleAt(scan, index, limit)
  if (!first) return null
  const titles: TitleAt[] = [first]
  let to = first.to
  // «رئيس مجلس الوزراء وزير الخارجية القطري محمد …»
  while (titles.length < CHAIN) {
    const next = titleAt(scan, to, limit)
    if (!next?.office || !first.office) break
    const last = titles.at(-1) as TitleAt
    const joined = next.reading.pro === 'و' && hasBoth(scan, last, to, next, limit)
    if (!joined && (next.reading.pro !== '' || isOfAnother(scan, last, to, next, limit))) break
    // «النائب الأول لرئيس مجلس الوزراء وزير الداخلية»: an office that is whole may follow a definite one
    if (next.reading.definite !== first.reading.definite && (next.reading.definite || next.alone)) break
    titles.push(next)
    to = next.to
  }
  const pro = from === index ? first.reading.pro : lead
  const offices: OfficeRef[] = []
  const inner: Found[] = []
  for (const title of titles) {
    if (title.office && (title.office.target || title.role)) offices.push(title.office)
    for (const found of title.inner) inner.push(found)
  }
  // «عيّن النواب أندري سيبيها»: many do not share one name
  const person =
    first.more.length === 0 && !(first.reading.number === 3 && first.alone)
      ? nameAfter(scan, to, limit)
      : null
  const listed = person?.name.reference.by === 'id' ? null : listedWithTitle(scan, index, limit)
  if (listed) return named(scan, from, limit, pro, { name: listed, from: index }, memory)
  if (person && isKnownForAnother(scan, person.name, offices[0], memory))
    return officeAlone(scan, from, first, titles.at(-1) as TitleAt, pro, inner, memory)
  if (person) {
    // «صهر الرئيس الأمريكي جاريد كوشنر»: the president is somebody else
    const isKin = isKinOf(scan.word(index - 1)) && !offices.some(o => isHolder(scan, person.name, o))
    const main = named(scan, from, limit, pro, person, memory, {
      offices: isKin ? [] : offices,
      inner,
      gender: first.reading.gender,
    })
    if (first.reading.number > 1) main.and = fellows(scan, main.to, limit, offices[0] ?? null, memory)
    return main
  }
  return officeAlone(scan, from, first, titles.at(-1) as TitleAt, pro, inner, memory)
}

/** «الملك سلمان»: a person whom a gazetteer lists with his title. */
function listedWithTitle(scan: Scan, index: number, limit: number): NameAt | null {
  const listed = scan.name(index, limit, wanted.person)
  return listed && listed.to > index + 1
    ? { to: listed.to, reference: { by: 'id', ids: idsOf(listed.entries) } }
    : null
}

function officeAlone(
  scan: Scan,
  from: number,
  first: TitleAt,
  last: TitleAt,
  pro: string,
  inner: readonly Found[],
  memory: Memory,
): Found | null {
  const { reading, role } = first
  if (role === null) return null
  // «زعيم بارز في حركة الشباب» is one of many
  if (!reading.definite && first.reading.number === 1 && isIndefiniteAdjective(scan.word(from + 1)))
    return null
  const person = (to: number, kind: 'title' | 'nominal', reference: Reference): Found => {
    const found = new Found(from, to, pro, 'person', kind, reference)
    found.gender = reading.gender
    found.number = reading.number
    found.inner = inner
    return found
  }
  if (first.alone || !first.office?.target) {
    if (!reading.definite || reading.pronoun !== '') return null
    if (reading.number === 2) return person(last.to, 'nominal', { by: 'both', of: 'person', role })
    if (reading.number === 3) return null
    memory.lastOffice =
      memory.roles.get(role) ??
      (role === 'president' || role === 'prime-minister' || role === 'monarch'
        ? { role, target: { type: 'country' }, text: scan.at(from), former: false }
        : memory.lastOffice)
    const office: OfficeRef = first.office ?? { role, target: null, text: scan.at(from), former: false }
    return person(last.to, 'nominal', { by: 'office', office, number: 1 })
  }
  const office = first.office
  // «أعادت سفير بلادها ردا على نظيرها»: whoever is sent has no counterpart
  if (office.role !== 'ambassador') memory.lastOffice = office
  const and = first.more.map((more): Found => {
    const target = { ...(office.target as OfficeTarget), iso: more.iso }
    const reference = { by: 'office', office: { ...office, target }, number: 1 } as const
    const fellow = new Found(more.from, more.to, 'و', 'person', 'title', reference)
    fellow.gender = reading.gender
    fellow.number = reading.number
    fellow.inner = [more.inner]
    return fellow
  })
  const number = reading.number === 1 || and.length > 0 ? 1 : reading.number
  const pointing = reading.definite && role === 'representative' && office.target?.type === 'country'
  const main = person(first.more[0]?.from ?? last.to, 'title', {
    by: 'office',
    office,
    number,
    ...(pointing ? { pointing } : {}),
  })
  main.and = and
  return main
}

/** «السيد بدر بن حمد البوسعيدي», «الفريق أول عبدالفتاح البرهان», «معالي رئيس مجلس الوزراء» */
function honoredAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const text = scan.at(index)
  const { honorifics, ranks } = scan.knowledge.lexicon
  const pro = proclitics.find(
    p =>
      text.startsWith(p) &&
      (honorifics.has(text.slice(p.length)) ||
        ranks.has(text.slice(p.length)) ||
        (p.endsWith('ل') && honorifics.has(`ا${text.slice(p.length)}`))),
  )
  if (pro === undefined) return null
  // «شذى الحاج مبارك», «أنسي الحاج»: within a name
  if (isPilgrim(scan.word(index)) && isNamePart(scan.word(index - 1))) return null
  const to = afterHonorifics(scan, index + 1, limit)
  const titled = titledAt(scan, to, limit, memory, index, pro)
  if (titled) return titled
  const person = nameAt(scan, to, limit, true)
  if (
    !person ||
    (person.reference.by === 'short' &&
      person.reference.ids.length === 0 &&
      !memory.families.has(person.reference.key) &&
      !ranks.has(text.slice(pro.length)))
  )
    return null
  return named(scan, index, limit, pro, { name: person, from: to }, memory)
}

/** «المحامية سمية الغزواني», «النقابي معز بالحاج عمر» */
function calledAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const text = scan.at(index)
  const { callings } = scan.knowledge.lexicon
  for (const pro of proclitics) {
    if (!text.startsWith(pro)) continue
    let bare = text.slice(pro.length)
    // «للقيادي»
    if (pro.endsWith('ل') && bare.startsWith('ل')) bare = bare.slice(1)
    bare = bare.startsWith('ال') ? bare.slice(2) : bare.replace(/ت(?:ه|ها|هم)$/, 'ة').replace(/(?:ه|ها)$/, '')
    if (!callings.has(bare)) continue
    // «رجل الأعمال سامفيل كارابيتيان»
    let at = isOfTrade(scan.word(index + 1)) ? index + 2 : index + 1
    // «المحامية والمعلقة السياسية سنية الدهماني»
    if (isJoinedCalling(scan.word(at))) at = afterAdjectives(scan, at + 1, limit)
    const nationality = countryAdjective(scan, at, limit)
    // «العالم النووي محسن فخري زاده»
    const described = hasArticle(scan.word(index)) ? afterAdjectives(scan, at, limit) : at
    // «القيادي البارز في حركة حماس رائد سعد»
    const isNext = isIn(scan.word(described), list.givenName) || isStrange(scan.word(described))
    if (!nationality && (isNext || scan.at(described) === 'في')) at = described
    const adjective =
      nationality && !scan.knowledge.lexicon.givenNames.has(foldName(scan.at(at))) ? nationality : null
    if (adjective) at = afterAdjectives(scan, adjective.to, limit)
    // «القيادي في حزب الله عباس رعد»
    const member = scan.at(at) === 'في' ? (bodyAt(scan, at + 1, limit, true) ?? groupAt(scan, at + 1)) : null
    const body = member?.type === 'organization' ? member : null
    if (body) at = body.to
    // «القيادي فيها موسى أغ إبراهيم»
    const theirs = !member && isInThem(scan.word(at))
    if (theirs) at++
    const from = afterHonorifics(scan, at, limit)
    const person = nameAt(scan, from, limit, true)
    if (!person || person.reference.by === 'short') return null
    const target: OfficeTarget | null = body
      ? { type: 'organization', mention: -1 }
      : theirs
        ? { type: 'organization', near: 'body' }
        : null
    return named(scan, index, limit, pro, { name: person, from }, memory, {
      offices: target ? [{ role: 'leader', target, text: scan.at(index), former: false }] : [],
      inner: body ? [body] : adjective ? [adjective.found] : [],
      gender: null,
    })
  }
  return null
}
