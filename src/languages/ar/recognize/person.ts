import type { OfficeRef, OfficeTarget, Reference } from '../../../model/document.ts'
import type { OfficeRole } from '../../../model/gazetteer.ts'
import { foldName } from '../normalize.ts'
import { isIn, list } from '../word-lists.ts'
import { oneOf, spelled, wordTest } from '../word-test.ts'
import { isOrdinary, type NameRest, SLOTS, slotOf, type Word } from '../words.ts'
import { bodyAt } from './bodies.ts'
import { countryAdjective, countryName } from './country.ts'
import { Found } from './found.ts'
import { afterHonorifics, type NameAt, nameAt } from './names.ts'
import { opening, openingsOf } from './openings.ts'
import type { Scan } from './scan.ts'
import { titleAt } from './title.ts'
import type { TitleAt } from './title-parse.ts'

/** Family names that the text has introduced with a full name, by their folded words, and the office that came with each. */
export class Families {
  readonly #offices = new Map<string, OfficeRef | null>()
  readonly #first = new Set<string>()
  /** most words are no name: told without a look at their letters */
  readonly #slots = new Uint8Array(SLOTS)

  /** Whether a name begins with this word. */
  opens(word: string): boolean {
    return this.#first.has(word)
  }

  /** Whether a name begins with this word, or with what stands behind a proclitic. */
  introduced({ rests }: Word): boolean {
    for (let at = 0; at < rests.length; at++) {
      const { rest, slot } = rests[at] as NameRest
      if (this.#slots[slot] === 1 && this.#first.has(rest)) return true
    }
    return false
  }

  has(key: string): boolean {
    return this.#offices.has(key)
  }

  get(key: string): OfficeRef | null | undefined {
    return this.#offices.get(key)
  }

  set(key: string, office: OfficeRef | null): void {
    this.#offices.set(key, office)
    const hyphen = key.indexOf('-')
    const first = hyphen < 0 ? key : key.slice(0, hyphen)
    this.#first.add(first)
    this.#slots[slotOf(first)] = 1
  }
}

/** What the text has said so far of people and their offices: what "his counterpart" and family names lean on. */
export interface Memory {
  /** the last office that someone was named or called by */
  lastOffice: OfficeRef | null
  /** the last body that acted, for feminine counterparts: «وزارة العدل … ونظيرتها» */
  lastMinistry: string | null
  /** whether the sentence is a dateline, where agencies sign */
  dateline: boolean
  /** the last office of each role */
  readonly roles: Map<OfficeRole, OfficeRef>
  readonly families: Families
}

/** How many titles one person has at most in a row: a bound for texts that repeat one. */
const CHAIN = 5

const isNisbaLike = spelled(/^ال.*ي$/)
// «الناشط المحلي جوستان مويسا»
const isStrange = (word: Word | null) => word !== null && word.text.length > 2 && !isOrdinary(word)
const isNameParticle = wordTest(word => /^(?:عبد|ابو|ابي|بن|ابن|ال|ام)$/.test(word.key))

const isWhoIs = oneOf(['وهو', 'وهي'])
const isOneOf = oneOf(['كبير', 'كبيرة', 'أحد', 'إحدى', 'أبرز'])

const isLeader = oneOf(['القيادي', 'القيادية', 'قيادي', 'قيادية'])
const areLeaders = oneOf(['قياديي', 'قادة', 'مسؤولي', 'كوادر'])

const proclitics = ['', 'و', 'ل', 'ف', 'ب', 'ول', 'وب', 'فل']

/** A person with titles, ranks and offices, or an office alone, beginning at a token. */
export function personAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const word = scan.word(index)
  if (!word) return null
  const opens = openingsOf(word, scan.knowledge)
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
    if (
      next?.reading.pro !== '' ||
      !next.office ||
      !first.office ||
      // «النائب الأول لرئيس مجلس الوزراء وزير الداخلية»: an office that is whole may follow a definite one
      (next.reading.definite !== first.reading.definite && (next.reading.definite || next.alone))
    )
      break
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
  if (person) {
    const main = named(scan, from, pro, person, offices, inner, memory, first.reading.gender, limit)
    if (first.reading.number > 1) main.and = fellows(scan, main.to, limit, offices[0] ?? null, memory)
    return main
  }
  return officeAlone(scan, from, first, titles.at(-1) as TitleAt, pro, inner, memory)
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
  memory.lastOffice = office
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
  const main = person(first.more[0]?.from ?? last.to, 'title', { by: 'office', office, number })
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
  return named(scan, index, pro, { name: person, from: to }, [], [], memory, null, limit)
}

/** «المحامية سمية الغزواني», «النقابي معز بالحاج عمر» */
function calledAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const text = scan.at(index)
  const { callings } = scan.knowledge.lexicon
  for (const pro of proclitics) {
    if (!text.startsWith(pro)) continue
    let bare = text.slice(pro.length)
    bare = bare.startsWith('ال') ? bare.slice(2) : bare.replace(/ت(?:ه|ها|هم)$/, 'ة').replace(/(?:ه|ها)$/, '')
    if (!callings.has(bare)) continue
    let at = index + 1
    const nationality = countryAdjective(scan, at, limit)
    // «العالم النووي محسن فخري زاده»
    if (
      !nationality &&
      scan.at(index).includes('ال') &&
      isNisbaLike(scan.word(at)) &&
      (isIn(scan.word(at + 1), list.givenName) || isStrange(scan.word(at + 1)))
    )
      at++
    const adjective =
      nationality && !scan.knowledge.lexicon.givenNames.has(foldName(scan.at(at))) ? nationality : null
    if (adjective) at = adjective.to
    // «القيادي في حزب الله عباس رعد»
    const member = scan.at(at) === 'في' ? bodyAt(scan, at + 1, limit, true) : null
    if (member?.type === 'organization') at = member.to
    const from = afterHonorifics(scan, at, limit)
    const person = nameAt(scan, from, limit, true)
    if (!person || person.reference.by === 'short') return null
    const seat: OfficeRef[] =
      member?.type === 'organization'
        ? [
            {
              role: 'leader',
              target: { type: 'organization', mention: -1 },
              text: scan.at(index),
              former: false,
            },
          ]
        : []
    return named(
      scan,
      index,
      pro,
      { name: person, from },
      seat,
      member?.type === 'organization' ? [member] : adjective ? [adjective.found] : [],
      memory,
      null,
      limit,
    )
  }
  return null
}

/** «نظيره الإيراني العميد محمد أشتياني», «نظيريه التركي مولود تشاووش أوغلو والسوري فيصل المقداد», «نظيرتها الفيتنامية» */
function counterpartAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const match = /^(و|ل|ب|ول|وب|ف)?نظير(ت)?(ي)?(?:ه|ها|هم|هما)$/.exec(scan.at(index))
  if (!match) return null
  const pro = match[1] ?? ''
  const feminine = match[2] !== undefined
  const country = countryAdjective(scan, index + 1, limit)
  const to = country?.to ?? index + 1
  const inner = country ? [country.found] : []
  if (feminine && country && memory.lastMinistry && !nameAfter(scan, to, limit)) {
    const ids = [`ministry:${country.iso}-${memory.lastMinistry}`]
    const ministry = new Found(index, to, pro, 'ministry', 'nominal', { by: 'id', ids })
    ministry.inner = inner
    ministry.gender = 'f'
    return ministry
  }
  const office = counterpartOffice(memory.lastOffice, country?.iso)
  const person = nameAfter(scan, to, limit)
  if (!person) {
    const reference: Reference = office
      ? { by: 'office', office, number: 1 }
      : { by: 'counterpart', iso: country?.iso ?? null }
    const found = new Found(index, to, pro, 'person', 'title', reference)
    found.inner = inner
    found.gender = feminine ? 'f' : 'm'
    return found
  }
  const main = named(
    scan,
    index,
    pro,
    person,
    office ? [office] : [],
    inner,
    memory,
    feminine ? 'f' : 'm',
    limit,
  )
  if (match[3]) main.and = fellows(scan, main.to, limit, office, memory)
  return main
}

function counterpartOffice(last: OfficeRef | null, iso: string | undefined): OfficeRef | null {
  if (!last || !iso) return null
  const role = last.role
  const target =
    last.target?.type === 'ministry' ? { ...last.target, iso } : { type: 'country' as const, iso }
  return { role, target, text: last.text, former: false, derived: true }
}

/** The second of two who share a title: «والأوكراني فولوديمير زيلينسكي» */
function fellows(scan: Scan, from: number, limit: number, office: OfficeRef | null, memory: Memory): Found[] {
  const found: Found[] = []
  let at = from
  for (;;) {
    if (scan.at(at) === '،') at++
    // «رئيسا قرغيزستان صادير جاباروف وطاجيكستان إمام علي رحمان»
    const stated = countryAdjective(scan, at, limit, 'و', true) ?? countryName(scan, at, limit, false)
    const country = stated?.pro === 'و' ? stated : null
    const person = country ? nameAfter(scan, country.to, limit) : null
    if (!country || !person) return found
    const own = office ? counterpartOffice(office, country.iso) : null
    const next = named(scan, at, 'و', person, own ? [own] : [], [country.found], memory, null, limit)
    found.push(next)
    at = next.to
  }
}

interface Placed {
  readonly name: NameAt
  readonly from: number
}

/** Past a parenthesis: «الاتحاد الأوروبي للنقابات (ETUC) إستير لينش». */
function pastParenthesis(scan: Scan, from: number, limit: number): number {
  if (scan.at(from) !== '(') return from
  for (let at = from + 1; at < Math.min(limit, from + 6); at++) if (scan.at(at) === ')') return at + 1
  return from
}

/** The name after a title, past honorifics and, before them, a comma: «رئيس الجمهورية, السيد عبد المجيد تبون» */
function nameAfter(scan: Scan, end: number, limit: number): Placed | null {
  const to = pastParenthesis(scan, end, limit)
  const direct = afterHonorifics(scan, to, limit)
  const name = nameAt(scan, direct, limit, true)
  if (name) return { name, from: direct }
  if (scan.at(to) !== '،' && scan.at(to) !== ',') return null
  const after = afterHonorifics(scan, to + 1, limit)
  const apart = nameAt(scan, after, limit, after > to + 1)
  return apart && apart.reference.by !== 'short' && (after > to + 1 || apart.reference.by === 'id')
    ? { name: apart, from: after }
    : null
}

/** «كبير مستشاري الرئيس», «أحد قياديي الحزب»: one of those who have the office. */
function oneOfMany(scan: Scan, index: number, limit: number): TitleAt | null {
  if (!isOneOf(scan.word(index))) return null
  const title = scan.title(index + 1)
  if (!title || title.number === 1 || title.definite) return null
  const found = titleAt(scan, index + 1, limit)
  return found && { ...found, reading: { ...found.reading, number: 1 } }
}

/** «القيادي في حزب الله», «أحد قياديي حزب الله», behind a name. */
function leading(scan: Scan, index: number, limit: number): TitleAt | null {
  const at = isOneOf(scan.word(index)) ? index + 1 : index
  if (!(at > index ? areLeaders : isLeader)(scan.word(at))) return null
  const body = bodyAt(scan, scan.at(at + 1) === 'في' ? at + 2 : at + 1, limit, true)
  if (body?.type !== 'organization' || body.pro !== '') return null
  const office: OfficeRef = {
    role: 'leader',
    target: { type: 'organization', mention: -1 },
    text: scan.at(at),
    former: false,
  }
  const reading = { pro: '', definite: true, pronoun: '', number: 1 } as TitleAt['reading']
  return { to: body.to, reading, office, role: 'leader', alone: false, inner: [body], more: [] }
}

/** A person by name, with the offices before the name and those in apposition behind it. */
export function named(
  scan: Scan,
  from: number,
  pro: string,
  person: Placed,
  offices: readonly OfficeRef[],
  inner: readonly Found[],
  memory: Memory,
  gender: 'm' | 'f' | null,
  limit: number,
): Found {
  const all = [...offices]
  const within = [...inner]
  let to = person.name.to
  let at = to
  if (scan.at(at) === '،' || scan.at(at) === ',') at++
  // «سلمان الفرج، وهو وزير …»
  if (at > to && isWhoIs(scan.word(at))) at++
  // an apposition has no name of its own behind it
  const place = afterHonorifics(scan, at, limit)
  const title = titleAt(scan, place, limit) ?? oneOfMany(scan, place, limit) ?? leading(scan, place, limit)
  if (
    title &&
    title.reading.pro === '' &&
    title.office &&
    title.reading.number === 1 &&
    (title.office.target || title.reading.role) &&
    !title.alone &&
    !(at === to && foreign(scan, person.name, all, title.office))
  ) {
    // «انتقد زعيم الحزب ألبرتو فيخو رئيس الحكومة»: who has an office and no comma behind the name takes no second
    const apart = at === to && offices.some(o => o.target !== null || o.role !== 'adviser')
    const second = titleAt(scan, title.to, limit)
    const last =
      second && second.reading.pro === '' && second.office?.target && !second.alone ? second : title
    if (!apart && !nameAfter(scan, last.to, limit)) {
      all.push(title.office)
      within.push(...title.inner)
      if (last !== title && last.office) {
        all.push(last.office)
        within.push(...last.inner)
      }
      to = last.to
    }
  }
  const office = all.find(o => o.target !== null) ?? all[0] ?? null
  for (const key of familyKeys(scan, person.from, person.name.to)) memory.families.set(key, office)
  if (person.name.reference.by === 'short')
    memory.families.set(
      person.name.reference.key,
      office ?? memory.families.get(person.name.reference.key) ?? null,
    )
  if (office) {
    memory.lastOffice = office
    memory.roles.set(office.role, office)
  }
  const found = new Found(from, to, pro, 'person', 'name', person.name.reference)
  found.nameFrom = person.from
  found.nameTo = person.name.to
  found.gender = gender
  found.offices = all
  found.inner = within
  return found
}

/** «محمد بن زايد الرئيس الكوري»: an office of another country, and no comma before it, is somebody else's. */
function foreign(scan: Scan, name: NameAt, offices: readonly OfficeRef[], office: OfficeRef): boolean {
  const iso = office.target?.iso
  if (!iso) return false
  const { reference } = name
  const known = reference.by === 'id' ? scan.knowledge.gazetteer.world.get(reference.ids[0] as string) : null
  const own = offices.find(o => o.target?.iso)?.target?.iso ?? known?.iso
  return own !== undefined && own !== iso
}

/** The forms under which a full name comes back: its last word, or the last two after a particle. */
function* familyKeys(scan: Scan, from: number, to: number): Generator<string> {
  if (to - from < 2) return
  const key = (index: number) => scan.word(index)?.key ?? ''
  const last = key(to - 1)
  if (isNameParticle(scan.word(to - 2))) yield `${key(to - 2)}-${last}`
  else yield last
  if (to - from > 2) yield `${key(to - 2)}-${last}`
  // «لاي تشينغ-تي» comes back as «لاي»
  if (to - from > 2 && scan.at(to - 2) === '-') yield key(from)
}
