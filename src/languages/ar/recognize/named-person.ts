import type { OfficeRef } from '../../../model/document.ts'
import { reflexives } from '../lexicon/function-words.ts'
import { isComma } from '../marks.ts'
import { oneOf, wordTest } from '../word-test.ts'
import { bodyAt } from './bodies.ts'
import { Found } from './found.ts'
import { groupAt } from './groups.ts'
import { afterHonorifics } from './honorifics.ts'
import { introduce, type Memory } from './memory.ts'
import { type NameAt, nameAt } from './names.ts'
import { hasHeld } from './principals.ts'
import type { Scan } from './scan.ts'
import { titleAt } from './title.ts'
import type { TitleAt } from './title-parse.ts'

const isWhoIs = oneOf(['وهو', 'وهي'])
const isOneOf = oneOf(['كبير', 'كبيرة', 'أحد', 'إحدى', 'أبرز'])
const isLeader = oneOf(['القيادي', 'القيادية', 'قيادي', 'قيادية'])
const isBelonging = oneOf(['المنتمي', 'المنتمية', 'المنتسب', 'المنتسبة'])
const isItself = oneOf(reflexives.split(' '))
const areLeaders = oneOf(['قياديي', 'قادة', 'مسؤولي', 'كوادر'])

/** A name with the token it begins at. */
export interface Placed {
  readonly name: NameAt
  readonly from: number
}

/** Past a parenthesis: «الاتحاد الأوروبي للنقابات (ETUC) إستير لينش». */
function pastParenthesis(scan: Scan, from: number, limit: number): number {
  if (scan.at(from) !== '(') return from
  for (let at = from + 1; at < Math.min(limit, from + 6); at++) if (scan.at(at) === ')') return at + 1
  return from
}

/** Past adjectives of who is named behind them: «الزعيم السيخي هارديب سينغ», «القيادي الحوثي البارز أحمد الغماري». */
export function afterAdjectives(scan: Scan, from: number, limit: number): number {
  let to = from
  while (to < Math.min(limit, from + 2) && isDescribing(scan.word(to))) to++
  return to
}
const isDescribed = wordTest(({ nouns }) =>
  nouns.some(({ pro, entry }) => pro === '' && entry.kind === 'adjective'),
)
const isDescribing = wordTest(
  word =>
    /^ال(?:...*(?:ي|ية)|شقيقة?|صديقة?)$/.test(word.text) ||
    (word.titles.length === 0 &&
      word.nouns.some(({ definite, entry }) => definite && entry.kind === 'adjective')),
)

/** The name after a title, past honorifics and, before them, a comma: «رئيس الجمهورية, السيد عبد المجيد تبون» */
export function nameAfter(scan: Scan, end: number, limit: number): Placed | null {
  const to = pastParenthesis(scan, end, limit)
  const direct = afterHonorifics(scan, to, limit)
  const name = nameAt(scan, direct, limit, true)
  if (name) return { name, from: direct }
  const quoted = scan.isQuote(direct) ? nameAt(scan, direct + 1, limit, true) : null
  // «الرئيس الأرجنتيني "خافيير ميلي"»
  if (quoted && quoted.to < limit && quoted.to - direct > 2 && scan.isQuote(quoted.to))
    return { name: { ...quoted, to: quoted.to + 1 }, from: direct + 1 }
  const described = afterHonorifics(scan, afterAdjectives(scan, to, limit), limit)
  const whole = described > to ? nameAt(scan, described, limit, true) : null
  if (whole && whole.reference.by !== 'short') return { name: whole, from: described }
  if (!isComma(scan.at(to))) return null
  const after = afterHonorifics(scan, to + 1, limit)
  const apart = nameAt(scan, after, limit, after > to + 1)
  // «سفير مصر لدى كينيا، وائل نصر الدين،»: between commas
  const between = apart?.reference.by === 'name' && isComma(scan.at(apart.to))
  return apart && apart.reference.by !== 'short' && (after > to + 1 || between || apart.reference.by === 'id')
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
  // «قيادي بارز في الحركة»
  const past = scan.at(at + 2) === 'في' && isDescribed(scan.word(at + 1)) ? at + 2 : at + 1
  const body = bodyAt(scan, scan.at(past) === 'في' ? past + 1 : past, limit, true)
  if (body?.type !== 'organization' || body.pro !== '') return null
  return withBody(scan, at, body, 'leader', body.to)
}

/** «المنتمي إلى الحزب الديمقراطي», «العضو في المجلس», behind a name. */
function belonging(scan: Scan, index: number, limit: number): TitleAt | null {
  const to = isBelonging(scan.word(index)) && scan.at(index + 1) === 'إلى' ? index + 2 : 0
  if (to === 0) return null
  const body = bodyAt(scan, to, limit, true) ?? groupAt(scan, to)
  if (body?.type !== 'organization' || body.pro !== '') return null
  // «المنتمي إلى الحزب نفسه»
  return withBody(scan, index, body, 'member', isItself(scan.word(body.to)) ? body.to + 1 : body.to)
}

/** The title that a word behind a name gives within a body. */
function withBody(scan: Scan, at: number, body: Found, role: 'leader' | 'member', to: number): TitleAt {
  const target = { type: 'organization', mention: -1 } as const
  const office: OfficeRef = { role, target, text: scan.at(at), former: false }
  const reading = { pro: '', definite: true, pronoun: '', number: 1 } as TitleAt['reading']
  return { to, reading, office, role, alone: false, inner: [body], more: [] }
}

/** Whether an office stands right behind a name, with no name of its own behind it. */
function isTitledBehind(scan: Scan, index: number, limit: number): boolean {
  const title = titleAt(scan, index, limit)
  return (
    title?.reading.pro === '' &&
    title.office?.target != null &&
    !title.alone &&
    !nameAfter(scan, title.to, limit)
  )
}

/** What stands before a name: the offices it gives, what it names itself, and the gender it tells. */
interface Titles {
  readonly offices: readonly OfficeRef[]
  readonly inner: readonly Found[]
  readonly gender: 'm' | 'f' | null
}

const untitled: Titles = { offices: [], inner: [], gender: null }

/** A person by name, with the offices before the name and those in apposition behind it. */
export function named(
  scan: Scan,
  from: number,
  limit: number,
  pro: string,
  person: Placed,
  memory: Memory,
  { offices, inner, gender }: Titles = untitled,
): Found {
  const all = [...offices]
  const within = [...inner]
  let to = person.name.to
  let at = to
  if (isComma(scan.at(at))) at++
  // «سلمان الفرج، وهو وزير …»
  if (at > to && isWhoIs(scan.word(at))) at++
  // an apposition has no name of its own behind it
  const place = afterHonorifics(scan, at, limit)
  const title =
    titleAt(scan, place, limit) ??
    oneOfMany(scan, place, limit) ??
    leading(scan, place, limit) ??
    belonging(scan, place, limit)
  if (
    title &&
    title.reading.pro === '' &&
    title.office &&
    title.reading.number === 1 &&
    (title.office.target || title.reading.role) &&
    !title.alone &&
    !foreign(scan, person.name, all, title.office, at > to, memory)
  ) {
    // «انتقد زعيم الحزب ألبرتو فيخو رئيس الحكومة»: who has an office and no comma behind the name takes no second
    // «الرئيس فلان رئيس تشاد»: it is the same one said in full
    const { role } = title.office
    const said = offices.every(o => o.role === role && o.target === null)
    const apart = at === to && !said && offices.some(o => o.target !== null || o.role !== 'adviser')
    const second = titleAt(scan, title.to, limit)
    const both =
      second && second.reading.pro === '' && second.office?.target && !second.alone ? second : title
    // «استقبل محمد بن سلمان ولي العهد رئيس وزراء باكستان شهباز شريف»: the second is that of whoever comes next
    const last = both !== title && nameAfter(scan, both.to, limit) ? title : both
    const next = apart ? null : nameAfter(scan, last.to, limit)
    // «التقى عبدالله بن زايد وزير الخارجية رومن راديف رئيس بلغاريا»: whoever comes next has a title of his own behind
    if (!apart && (!next || (said && isTitledBehind(scan, next.name.to, limit)))) {
      all.push(title.office)
      within.push(...title.inner)
      if (last !== title && last.office) {
        all.push(last.office)
        within.push(...last.inner)
      }
      to = last.to
    }
  }
  const office = chiefOf(all)
  introduce(scan, person.from, person.name.to, office, memory.families)
  const first = familyFirst(scan, person)
  if (first) memory.families.set(first, office)
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

/** «نائب رئيس الوزراء وزير الخارجية … ونظيره»: a counterpart is a minister's; else the first office in something. */
function chiefOf(offices: readonly OfficeRef[]): OfficeRef | null {
  let chief: OfficeRef | null = null
  for (const office of offices) {
    if (office.role === 'minister' && office.target?.type === 'ministry') return office
    if (chief === null && office.target !== null) chief = office
  }
  return chief ?? offices[0] ?? null
}

/** Countries where the family name stands first: «شي جين بينغ» comes back as «شي». */
const familyFirstIn = new Set(['CN', 'TW', 'KP', 'KR', 'VN', 'HK'])

function familyFirst(scan: Scan, { name, from }: Placed): string | null {
  if (name.reference.by !== 'id' || name.to - from < 2) return null
  const iso = scan.knowledge.gazetteer.world.get(name.reference.ids[0] as string)?.iso
  return iso && familyFirstIn.has(iso) ? (scan.word(from)?.key ?? null) : null
}

/** «محمد بن زايد الرئيس الكوري», «استدعى الوزير فلان، سفير فرنسا»: an office of another country is somebody else's. */
function foreign(
  scan: Scan,
  name: NameAt,
  offices: readonly OfficeRef[],
  office: OfficeRef,
  comma: boolean,
  { families }: Memory,
): boolean {
  const iso = office.target?.iso
  if (!iso) return false
  const { reference } = name
  const own = offices.find(o => o.target?.iso)?.target?.iso
  if (own !== undefined) return own !== iso
  // «تحدى سويلم الرئيس الإثيوبي»: whom the text has introduced by another office
  const said = reference.by === 'short' && !comma ? families.get(reference.key) : null
  if (said && (said.role !== office.role || (said.target?.iso ?? iso) !== iso)) return true
  const ids = reference.by === 'id' || reference.by === 'short' ? reference.ids : []
  // «استقبل لافروف سفير بلاده»: what nobody of that family has been known to be is somebody else
  if (
    !comma &&
    reference.by === 'short' &&
    ids.length > 0 &&
    offices.length === 0 &&
    ids.every(
      id => (scan.knowledge.gazetteer.world.get(id)?.offices?.length ?? 0) > 0 && !hasHeld(scan, id, office),
    )
  )
    return true
  const isos = ids.map(id => scan.knowledge.gazetteer.world.get(id)?.iso)
  return isos.length > 0 && isos.every(known => known !== undefined && known !== iso)
}
