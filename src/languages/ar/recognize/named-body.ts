import type { NameEntry } from '../name-entry.ts'
import { spelled, wordTest } from '../word-test.ts'
import { Found } from './found.ts'
import { longerBody } from './longer-body.ts'
import { idsOf, type NameMatch, wanted } from './name-match.ts'
import type { Scan } from './scan.ts'

const isBirth = spelled(/^[وبفل]?مسقط$/)
const isHead = spelled(/^رأس(?:ه|ها|هم|هما)?$/)
const isOfPlace = spelled(/^(?:[وف])?(?:في|إلى|الى|من)$/)
const isBesidePlace = spelled(/^(?:[وف])?(?:على|عن|نحو|باتجاه|قرب|مع|ضد|شمالي?|جنوبي?|شرقي?|غربي?|وسط)$/)
const isDash = (text: string) => /^[-–—:/(،]$/.test(text)
const endsFighting = spelled(/^[وبل]?(?:ال)?(?:إنهاء|وقف|انهاء)$/)
const isAgainst = spelled(/^و?(?:مع|ضد|بين|لدى|تجاه)$/)
const isIn = spelled(/^في$/)
const isConjoined = spelled(/^و/)
const namesPeople = spelled(/(?:ون|ين)$/)
const places = wanted.place.types | wanted.country.types

/** What a gazetteer names at a token, persons excepted. */
export function nameAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const match = scan.name(index, limit, wanted.body, bare)
  // «سرت، مسقط رأس القذافي»: where he was born
  if (!match || (isBirth(scan.word(index)) && isHead(scan.word(match.to)))) return null
  const longer = longerBody(scan, index, limit, match)
  if (longer) return longer
  if (match.to - index === 1 && match.entries.every(isWeak) && !isMeant(scan, index, match)) return null
  const { entries } = match
  const first = entries[0] as NameEntry
  // «إنهاء الحرب في أوكرانيا»: what is to end is the fighting there
  if (first.id.startsWith('event:') && endsFighting(scan.word(index - 1))) return null
  // «قمة العشرين» is one name; «الصين وروسيا» are two: what follows is not looked at here.
  const ids = idsOf(entries)
  const type = first.id.slice(0, first.id.indexOf(':')) as Found['type']
  const noun = type === 'organization' ? scan.word(index)?.nouns[0] : undefined
  const people = namesPeople(scan.word(index))
  const kind = first.form === 'epithet' ? 'nominal' : 'name'
  const found = new Found(index, match.to, match.pro, type, kind, { by: 'id', ids })
  if (noun && !people) found.gender = noun.number === 3 ? 'f' : noun.gender
  return found
}

const isWeak = ({ weak }: NameEntry) => weak

/** Whether a common word is a name at a token, by what stands beside it. */
const isMeant = (scan: Scan, index: number, match: NameMatch): boolean =>
  (scan.isQuote(index - 1) && scan.isQuote(match.to)) ||
  isPlaced(scan, index, match) ||
  headed(scan, index) ||
  acts(scan, index, match)

/** «حلب» milked or Aleppo: after a preposition of place it is the city. */
function isPlaced(scan: Scan, index: number, { types, pro, to }: NameMatch): boolean {
  if ((types & places) === 0) return false
  const before = scan.word(index - 1)
  return (
    isOfPlace(before) ||
    /[بل]$/.test(pro) ||
    // «عدن - رويترز»
    (before === null && isDash(scan.at(to))) ||
    // «حصارا على تعز», «عن مالي»: where no noun could stand
    (isBesidePlace(before) && isNoNoun(scan, index))
  )
}

// «مالي»: an adjective, my money, which no news has, or moneys of somebody, who does not follow
const isNoNoun = (scan: Scan, index: number) =>
  scan
    .word(index)
    ?.nouns.every(
      ({ entry, pronoun, number, lemma }) =>
        entry.kind === 'adjective' || pronoun === 'ي' || (number === 3 && !lemma.endsWith('ي')),
    ) === true

const bodies = wanted.country.types | wanted.organization.types
const hasAdjective = wordTest(({ nouns }) =>
  nouns.some(({ entry, definite, pro }) => entry.kind === 'adjective' && !definite && pro === ''),
)
const isGroup = wordTest(({ nouns }) => nouns.some(({ entry }) => /^(?:group|force)$/.test(entry.sort)))
const isFeminineNoun = wordTest(
  ({ nouns }) =>
    nouns.every(({ definite }) => !definite) &&
    nouns.some(({ gender, number, lemma }) => gender === 'f' && number === 1 && lemma.endsWith('ة')),
)
/** What enthusiasm, money and the like are the objects of: «أثارت حماس الجمهور». */
const stirs = new Set(['أثار', 'ألهب', 'أشعل', 'رفع', 'زاد', 'أبدى', 'أظهر', 'فقد', 'كان', 'أعطى'])
const isFeminineVerb = wordTest(
  ({ nouns, verbs }) =>
    nouns.length === 0 &&
    verbs.some(({ form, lemma }) => form.gender === 'f' && form.number === 's' && !stirs.has(lemma)),
)

/** Those whom a body has: «قادة», «وفد», «زعيم». */
const isOfBody = wordTest(
  ({ nouns, titles }) =>
    titles.some(({ definite }) => !definite) ||
    nouns.some(
      ({ entry, lemma, definite }) =>
        !definite && (/^(?:group|force)$/.test(entry.sort) || lemma === 'وفد' || lemma === 'قيادة'),
    ),
)
const isAttack = wordTest(({ nouns }) => nouns.some(({ entry }) => entry.sort === 'attack'))
const isWithPreposition = spelled(/^[بل]/)
const isVerb = wordTest(
  ({ verbs, nouns }) => nouns.length === 0 && verbs.some(({ form }) => form.person === 3),
)
/** Whether a country stands at a token, right behind a verb. */
const isSubject = (scan: Scan, index: number): boolean =>
  isVerb(scan.word(index - 1)) && isCountryNamed(scan, index, index + 1, true)

/** Whether a country is named, beyond doubt, from a token on. */
const isCountryNamed = (scan: Scan, index: number, limit: number, bare = false): boolean =>
  (scan.word(index)?.starts.length ?? 0) > 0 &&
  scan.name(index, limit, wanted.countryName, bare)?.entries.every(entry => !entry.weak) === true

/** «ومالي والنيجر»: a country that another is joined to. */
const isJoined = (scan: Scan, index: number): boolean =>
  isConjoined(scan.word(index)) && isCountryNamed(scan, index, index + 1)

const isMasculine = wordTest(
  ({ text, nouns }) =>
    nouns.every(({ gender }) => gender === 'm') &&
    nouns.some(({ lemma, number }) => lemma === text && number === 1),
)

/** «حماس تعلن», «مالي تغلق», «حماس وإسرائيل»: no masculine noun stands before a feminine verb, and none is joined to a country. */
const opensHeadline = (scan: Scan, index: number): boolean =>
  isMasculine(scan.word(index)) && (isFeminineVerb(scan.word(index + 1)) || isJoined(scan, index + 1))

/** «بوركينا فاسو ومالي»: whether a country whose name is two words stands right before a token. */
const endsCountry = (scan: Scan, index: number): boolean =>
  isCountryNamed(scan, index - 2, index) && scan.name(index - 2, index, wanted.countryName)?.to === index

/** «قطعت مالي علاقاتها», «بين حماس وإسرائيل»: a country or body where the common word would not stand. */
function acts(scan: Scan, index: number, { pro, types }: NameMatch): boolean {
  if ((types & ~bodies) !== 0) return false
  const before = scan.word(index - 1)
  if (pro === '' && before === null) return opensHeadline(scan, index)
  if (before === null) return false
  if (pro === 'و')
    return isCountryNamed(scan, index - 1, index) || endsCountry(scan, index) || isJoined(scan, index + 1)
  const isBody = (types & wanted.organization.types) !== 0
  // «كمين لحماس», «وفد لحماس»
  if (pro === 'ل') return isBody && (isOfBody(before) || isAttack(before))
  if (pro !== '') return false
  const next = scan.word(index + 1)
  if (hasAdjective(next)) return false
  // «قادة حماس», «وفد حماس»
  if (isBody && isOfBody(before)) return true
  // «اتهمت إسرائيل حماس بخرق الهدنة»: as the object of a verb the noun would end in an alef, or go on
  if (isSubject(scan, index - 1)) return next === null || next.functions.length > 0 || isWithPreposition(next)
  if (isAgainst(before)) return next === null || next.functions.length > 0 || isConjoined(next)
  // «القيادي في حماس»
  if (isIn(before) && isGroup(scan.word(index - 2))) return true
  // «عضوية مالي», «حكومة مالي»: no adjective of a feminine noun, nor of the verb in «زار مالي»
  return isFeminineVerb(before) || ((isFeminineNoun(before) || isVerb(before)) && isNoNoun(scan, index))
}

/** Whether the word before names the kind of thing: «مدينة الباب», «حركة النهضة», «قناة العربية». */
function headed(scan: Scan, index: number): boolean {
  const before = scan.word(index - 1) ?? (scan.isQuote(index - 1) ? scan.word(index - 2) : null)
  return (
    before?.nouns.some(
      reading => reading.entry.sort === 'settlement' || reading.entry.sort === 'institution',
    ) ?? false
  )
}
