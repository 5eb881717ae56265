import { isIn, list } from '../word-lists.ts'
import { oneOf, wordTest } from '../word-test.ts'
import { isOrdinary, type NounReading } from '../words.ts'
import { countryAdjective } from './country.ts'
import { Found } from './found.ts'
import { nameKey, unknownName } from './minted-name.ts'
import { idsOf, wanted } from './name-match.ts'
import type { Scan } from './scan.ts'
import { spelledPlace } from './spelled-place.ts'

/** Nouns of settlements and of land behind which a name stands that no gazetteer has to know. */
export const mintedSettlements: ReadonlySet<string> = new Set(
  `مدينة بلدة قرية حي محافظة ولاية إقليم ضاحية جزيرة قضاء ناحية مقاطعة مديرية غابة جبل وادي هضبة بلدية أرخبيل واحة بحيرة مضيق
محلة مستوطنة تلة كيبوتس منتجع`.split(/\s+/),
)

/** The noun of a capital, which goes before its name with the article: «العاصمة طرابلس». */
export const capital = 'عاصمة'

/** Nouns of places within settlements, which only a name in «أبو» or «أم» behind them makes one: «شارع أبو حصيرة». */
export const areasWithin: ReadonlySet<string> = new Set(
  'منطقة شارع دوار ساحة ميدان مفترق مفرق تقاطع حارة زقاق طريق محور'.split(' '),
)
const isKunya = oneOf(['أبو', 'أم', 'ابو'])

/** «مدينة صفاقس» is Sfax; «بلدة عيترون» is a place that no gazetteer has to know. */
export function settlementAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const noun = nounOf(scan, index, bare)
  if (noun?.pronoun !== '') return null
  if (noun.definite) return noun.lemma === capital ? capitalAt(scan, index, limit, noun.pro) : null
  let at = index + 1
  while (at < limit && scan.isQuote(at)) at++
  const match = scan.name(at, limit, wanted.placeName, true)
  // «محور تعز العسكري» is a command
  if (match && noun.lemma === 'محور' && scan.at(match.to) === 'العسكري') return null
  if (match) {
    // «بلدة غيل بن يمين» is not Ghail
    const whole = pastSon(scan, match.to, limit)
    if (whole > match.to && mintedSettlements.has(noun.lemma))
      return mintedPlace(scan, at, whole, '', index, noun.pro)
    const quoted = scan.isQuote(match.to) && at > index + 1 ? match.to + 1 : match.to
    const and: Found[] = []
    let to = quoted
    // «قاعدتي التنف والشدادي»
    while (noun.number > 1) {
      const next = scan.name(to, limit, wanted.place)
      if (next?.pro !== 'و') break
      and.push(new Found(to, next.to, 'و', 'place', 'name', { by: 'id', ids: next.entries.map(e => e.id) }))
      to = next.to
    }
    const place = new Found(index, quoted, noun.pro, 'place', 'name', { by: 'id', ids: idsOf(match.entries) })
    place.and = and
    // «محافظة حضرموت التي بسط المجلس سيطرته عليها»
    if (noun.gender === 'f' && noun.number === 1) place.gender = 'f'
    return place
  }
  if (!mintedSettlements.has(noun.lemma) && !(areasWithin.has(noun.lemma) && isKunya(scan.word(at))))
    return null
  // «مديرية الأمن»: a directorate, where no name stands
  if (noun.lemma === 'مديرية' && scan.word(at)?.nouns.some(({ pro }) => pro === '')) return null
  const end = pastSon(scan, nameEnd(scan, at, limit), limit)
  if (end === at) return null
  const and: Found[] = []
  let to = end
  while (noun.number > 1 && scan.at(to).startsWith('و') && scan.at(to).length > 3) {
    const last = secondEnd(scan, to, limit)
    and.push(mintedPlace(scan, to, last, 'و', to, noun.pro))
    to = last
  }
  const known = spelledPlace(scan, at, end)
  const place = known
    ? new Found(index, end, noun.pro, 'place', 'name', { by: 'id', ids: [known] })
    : mintedPlace(scan, at, end, '', index, noun.pro)
  place.and = and
  return place
}

/** «العاصمة الليبية طرابلس», «العاصمة باماكو»: the capital and its name are one place. */
function capitalAt(scan: Scan, index: number, limit: number, pro: string): Found | null {
  const country = countryAdjective(scan, index + 1, limit, '', true)
  const match = scan.name(country?.to ?? index + 1, limit, wanted.placeName, true)
  if (!match) return null
  const place = new Found(index, match.to, pro, 'place', 'name', { by: 'id', ids: idsOf(match.entries) })
  if (country) place.inner = [country.found]
  return place
}

/** «غيل بن يمين»: past a son's name behind the first. */
const pastSon = (scan: Scan, to: number, limit: number) =>
  scan.at(to) === 'بن' && to + 2 <= limit && scan.word(to + 1) ? to + 2 : to

const nameEnd = (scan: Scan, at: number, limit: number): number =>
  openedEnd(scan, at, limit) ??
  inflectedEnd(scan, at, limit) ??
  unlikelyEnd(scan, at, limit) ??
  unknownName(scan, at, limit)

/** Nouns that open the names of places: «عين عنوب», «كفر شوبا», «الشيخ مسكين». */
const opensPlace = oneOf(
  `عين كفر تل بيت دير خان باب رأس أم أبو بني وادي برج خربة حوش جب مجدل مرج بئر بير قلعة حصن مزرعة جسر النبي الشيخ بنت مارون نبع سهل جبل`.split(
    ' ',
  ),
)

/** «بلدة دير الزهراني»: a noun that opens names of places, and the word behind it. */
function openedEnd(scan: Scan, at: number, limit: number): number | null {
  if (!opensPlace(scan.word(at)) || at + 1 >= limit) return null
  const next = scan.word(at + 1)
  if (!next || next.functions.length + next.titles.length + next.nisbas.length > 0) return null
  return isKunya(scan.word(at)) ||
    next.text.startsWith('ال') ||
    !isOrdinary(next) ||
    isUnlikely(next) ||
    isBareNoun(next)
    ? at + 2
    : null
}
const isBareNoun = wordTest(
  ({ text, nouns, verbs }) =>
    verbs.length === 0 && nouns.length > 0 && nouns.every(({ pro, lemma }) => pro === '' && lemma === text),
)

/** A place by a name that nobody listed, from its head noun on. */
function mintedPlace(
  scan: Scan,
  from: number,
  to: number,
  pro: string,
  whole: number,
  headPro: string,
): Found {
  const name = scan.text.slice(scan.startOf(from, pro), (scan.tokens[to - 1] as { end: number }).end)
  const reference = { by: 'name', name, key: nameKey(scan, from, to, pro) } as const
  const place = new Found(whole, to, whole === from ? pro : headPro, 'place', 'name', reference)
  place.nameFrom = from
  return place
}

/** «والنبي شيت»: the second of two, with a word that is in no lexicon or that nothing there does. */
function secondEnd(scan: Scan, at: number, limit: number): number {
  const next = at + 1 < limit ? scan.word(at + 1) : null
  return scan.at(at).startsWith('وال') && next !== null && (!isOrdinary(next) || isUnlikely(next))
    ? at + 2
    : at + 1
}

/** «إقليم سورين»: what only looks inflected, and neither is a word of the language as it stands nor goes on. */
function inflectedEnd(scan: Scan, at: number, limit: number): number | null {
  const word = at < limit ? scan.word(at) : null
  if (!word || word.nouns.length === 0 || word.functions.length + word.verbs.length + word.nisbas.length > 0)
    return null
  const strange = word.nouns.every(
    noun => noun.pro === '' && !noun.definite && noun.number > 1 && noun.entry.sort === '',
  )
  return strange && word.titles.length === 0 ? at + 1 : null
}

/** «بلدة بونش», «بلدة لولوني»: what could only be read as a preposition and a noun, or as a verb that nothing there does. */
function unlikelyEnd(scan: Scan, at: number, limit: number): number | null {
  if (at >= limit || !isUnlikely(scan.word(at)) || isIn(scan.word(at + 1), list.givenName | list.familyName))
    return null
  const next = scan.word(at + 1)
  if (next === null || next.functions.length > 0) return at + 1
  // «مدينة بحجم باريس»: a genitive behind it makes it the noun that it looks like
  if (next.nouns.some(({ pro }) => pro === '') || next.starts.some(({ pro }) => pro === '')) return null
  return at + 1
}

/** The reading of a token as a noun of settlement; «مقاطعة» is a province before it is a boycott. */
function nounOf(scan: Scan, index: number, bare: boolean): NounReading | null {
  const fits = (reading: NounReading) =>
    reading.entry.sort === 'settlement' ||
    reading.lemma === capital ||
    mintedSettlements.has(reading.lemma) ||
    areasWithin.has(reading.lemma)
  return scan.word(index)?.nouns.find(reading => fits(reading) && (!bare || reading.pro === '')) ?? null
}

const isUnlikely = wordTest(
  ({ text, nouns, verbs, functions, titles, nisbas, starts }) =>
    text.length > 3 &&
    functions.length + titles.length + nisbas.length === 0 &&
    starts.every(({ pro }) => pro === '') &&
    nouns.length + verbs.length > 0 &&
    nouns.every(
      ({ pro, definite, pronoun, entry }) =>
        pro === 'ب' && !definite && pronoun === '' && entry.kind === 'noun' && entry.sort === '',
    ) &&
    verbs.every(
      ({ form }) =>
        form.person !== 3 ||
        (form.gender === 'f' && form.number === 'p') ||
        (form.object !== null && /^(?:ني|نا|ك)$/.test(form.object)),
    ),
)
