import type { Reference } from '../../../model/document.ts'
import { foldName } from '../normalize.ts'
import { isIn, list } from '../word-lists.ts'
import { oneOf, spelled, wordTest } from '../word-test.ts'
import { functionBit, isFunction, isOrdinary, type Word } from '../words.ts'
import { nameKey } from './minted-name.ts'
import { idsOf, wanted } from './name-match.ts'
import { isWeekday, type Scan } from './scan.ts'

/** A person's name in the tokens. */
export interface NameAt {
  readonly to: number
  readonly reference: Reference
}

// Particles take the word after them: «عبد الفتاح», «أبو الغيط», «بن سلمان», «آل ثاني».
const particles = new Set([
  'عبد',
  'ابو',
  'ابي',
  'ابا',
  'ابن',
  'بن',
  'بنت',
  'ال',
  'ام',
  'ذو',
  'ولد',
  'فان',
  'دي',
  'دا',
  'دو',
  'لو',
  'مار',
  'سانت',
  'سان',
  'الله',
])

const isAbbreviatedTitle = oneOf(['د', 'م'])

const anyName = list.givenName | list.familyName
const isComma = (text: string) => text === '،' || text === ','
const isParticle = wordTest(
  word => particles.has(word.key) && (word.functions.length === 0 || /^(?:بن|دي|ام)$/.test(word.key)),
)
const opensName = wordTest(word => /^(?:عبد|ابو|ابن|ام)$/.test(word.key))
const mayHaveProclitic = spelled(/^[وفبلك]/)
const endsInHeh = spelled(/[ةه]$/)
const isBareFunction = wordTest(word => word.functions.some(reading => reading.pro === ''))
/** «ما أوردته», «ذاته», «بهذا»: words of the closed class that the lexicon does not list, as nothing else asks for them. */
const isClosed = spelled(
  /^(?:[وفبلك]?(?:هذا|هذه|ذلك|تلك|هؤلاء|أي|أية|ما|ماذا|متى|كيف|أين|ذات(?:ه|ها|هم)?|نفس(?:ه|ها|هم)?)|إيا(?:ه|ها|هم|نا)|بلا)$/,
)
/** One letter, Latin letters and words of the closed class, but for «علي», are no part of a name. */
const isNoName = wordTest(
  word =>
    word.text.length < 2 ||
    /^[a-z]/i.test(word.text) ||
    isClosed(word) ||
    (word.functions.some(reading => reading.pro === '' && reading.kind !== 'adverb') &&
      !(isIn(word, anyName) && word.text === 'علي')),
)

/** The end of honorifics and ranks from a token: «السيد», «معالي الدكتور», «الفريق أول». */
export function afterHonorifics(scan: Scan, from: number, limit: number): number {
  let to = from
  while (to < limit) {
    const word = scan.word(to)
    if (isIn(word, list.honorific | list.rank)) to++
    else if (word === null && scan.at(to) === '.' && scan.at(to - 1).length === 1) to++
    else if (to === from && isAbbreviatedTitle(word) && scan.at(to + 1) === '.') to += 2
    else break
  }
  return to
}

/** The name of a person at a token; `titled` when a title stands before it, which lets one unknown word be a name. */
export function nameAt(scan: Scan, from: number, limit: number, titled: boolean): NameAt | null {
  const known = knownName(scan, from, limit)
  const to = unknownEnd(scan, from, limit, titled)
  if (
    known &&
    ((known.to >= to - 1 && !(known.to < to && isSomebodyElse(scan, from, known.to))) ||
      (known.to - from >= 2 && isGiven(scan, known.to)))
  )
    return known
  const short = scan.name(from, limit, wanted.personShort, true)
  const lone = short && short.to === from + 1 ? scan.word(from) : null
  const common =
    lone !== null &&
    (lone.verbs.some(v => v.pro === '') ||
      lone.functions.length > 0 ||
      // «الرئيس الضيف»: who is called by a common word needs more than a title
      (lone.nouns.length > 0 && short?.entries.every(entry => entry.weak) === true) ||
      (lone.nouns.some(n => n.lemma === lone.text || (n.definite && `ال${n.lemma}` === lone.text)) &&
        !isIn(lone, list.familyName | list.givenName)))
  if (titled && short && short.to >= to && !common) {
    const ids = idsOf(short.entries)
    return { to: short.to, reference: { by: 'short', key: nameKey(scan, from, short.to, ''), ids } }
  }
  const length = to - from
  // «بصفاقس»: one unknown word with what may be a preposition is no name
  if (length === 1 && mayHaveProclitic(scan.word(from)) && !short) return null
  if (length === 0 || (!titled && length < 2)) return known
  const name = scan.text.slice(
    (scan.tokens[from] as { start: number }).start,
    (scan.tokens[to - 1] as { end: number }).end,
  )
  const key = nameKey(scan, from, to, '')
  if (length === 1) return common ? null : { to, reference: { by: 'short', key, ids: [] } }
  return { to, reference: { by: 'name', name: name.replace(/\s+/g, ' '), key } }
}

/** «وعثمان محمد حامد», «لمحمد شياع»: a given name with a conjunction or preposition, and what goes on from it. */
export function conjoinedNameAt(scan: Scan, from: number, limit: number): (NameAt & { pro: string }) | null {
  const word = scan.word(from)
  if (!word || isOrdinary(word)) return null
  const { givenNames, ambiguousNames } = scan.knowledge.lexicon
  const pro = ['و', 'ل', 'ب', 'ف'].find(p => {
    const rest = foldName(word.text.slice(p.length))
    return word.text.startsWith(p) && givenNames.has(rest) && !ambiguousNames.has(rest)
  })
  if (pro === undefined || isIn(word, list.givenName)) return null
  const to = unknownEnd(scan, from, limit, false, pro)
  if (to - from < 2) return null
  const name = scan.text.slice(scan.startOf(from, pro), (scan.tokens[to - 1] as { end: number }).end)
  const key = nameKey(scan, from, to, pro)
  return { pro, to, reference: { by: 'name', name: name.replace(/\s+/g, ' '), key } }
}

/** «الفاتح قرشي، المتحدث باسم»: words of no lexicon between a verb and an office in apposition are a name. */
export function apposedNameAt(scan: Scan, from: number, limit: number): NameAt | null {
  const before = scan.word(from - 1)
  // what stands before it is no part of it
  if (before && !isOrdinary(before)) return null
  const to = unknownEnd(scan, from, limit, true)
  const apart = isComma(scan.at(to)) ? scan.title(to + 1) : null
  // «قال بوك بوث بالوانق المتحدث باسم الحركة»
  const beside = before && to - from < 4 ? scan.title(to) : null
  const title = apart ?? (beside?.definite && beside.needsOffice ? beside : null)
  // «ممثلها في نيروبي، بلاهي محمد فاضل، الخطوة»: between commas, a word of no lexicon before a given name
  const between =
    scan.at(from).length > 2 &&
    isComma(scan.at(to)) &&
    isComma(scan.at(from - 1)) &&
    isIn(scan.word(from + 1), list.givenName)
  if (to - from < 2 || (title?.pro !== '' && !between)) return null
  const first = scan.word(from)
  if (!first || isOrdinary(first)) return null
  const name = scan.text.slice(
    (scan.tokens[from] as { start: number }).start,
    (scan.tokens[to - 1] as { end: number }).end,
  )
  return { to, reference: { by: 'name', name: name.replace(/\s+/g, ' '), key: nameKey(scan, from, to, '') } }
}

// Family names of East Asia, which come first: two syllables more make another person than one.
const eastAsian = new Set(
  `لي كيم بارك باك تشوي جونغ كانغ تشو يون تشانغ وانغ ليو تشن هوانغ تشاو وو شو سون هو غو لين نغوين تران لو تساي لاي هان فام يي`.split(
    /\s+/,
  ),
)

/** Whether one more word makes a known name of two words that of somebody else: «لي تشانغ يانغ» is not «لي تشانغ». */
const isSomebodyElse = (scan: Scan, from: number, to: number): boolean => {
  const next = scan.word(to)
  if (to - from !== 2 || next === null || isOrdinary(next)) return false
  // «خوان كارلوس رويز»: two given names alone are a whole name only of few
  return eastAsian.has(scan.at(from)) || (isGivenName(scan.word(from)) && isGivenName(scan.word(from + 1)))
}
const isDescent = oneOf(['ولد', 'بنت', 'بن'])
/** «ولد محمد الأمين»: a name with the article behind the father's, where the clause goes on. */
const closesDescent = (scan: Scan, index: number, word: Word) =>
  isSingular(word) &&
  isIn(scan.word(index - 1), list.givenName) &&
  scan.title(index + 1) === null &&
  (scan.word(index + 1) === null ||
    mayHaveProclitic(scan.word(index + 1)) ||
    isThirdPerson(scan.word(index + 1)))
const isSingular = wordTest(
  ({ text, nouns, titles }) =>
    /^ال...+[^ية]$/.test(text) && [...nouns, ...titles].some(({ number }) => number === 1),
)
const looksNisba = spelled(/ية?$/)
const isHalf = oneOf(['الدين', 'الإسلام', 'الحق', 'الرحمن', 'الزمان', 'الهدى'])
const isGivenName = wordTest(word => isIn(word, list.givenName) && !isIn(word, list.familyName))

/** A whole name that a gazetteer lists, or else one that is a spelling of a listed one. */
function knownName(scan: Scan, from: number, limit: number): NameAt | null {
  const listed = scan.name(from, limit, wanted.person, true)
  if (listed)
    return {
      to: listed.to,
      reference: { by: 'id', ids: idsOf(listed.entries) },
    }
  const spelled = scan.spelledName(from, limit)
  return spelled && { to: spelled.to, reference: { by: 'id', ids: [spelled.id] } }
}

/** Where a name that no gazetteer has to know ends, from its first word. */
function unknownEnd(scan: Scan, from: number, limit: number, titled: boolean, pro = ''): number {
  let to = pro === '' ? from : from + 1
  let words = to - from
  while (to < limit && words < 6) {
    // «س. جايشانكار»
    if (
      words === 0 &&
      scan.at(to).length === 1 &&
      scan.at(to + 1) === '.' &&
      scan.word(to) &&
      scan.word(to + 2)
    ) {
      to += 2
      continue
    }
    const word = scan.word(to)
    if (!word) break
    if (isParticle(word)) {
      const next = scan.word(to + 1)
      // «أم قتل» is a question
      if (words === 0 && !titled && next && isCommon(next) && !isListed(scan, to + 1)) break
      // «آل» without its hamza is the article; a particle never ends a name
      if (
        !next ||
        to + 1 >= limit ||
        (word.text === 'ال' && words === 0) ||
        next.functions.some(f => f.kind !== 'particle' && f.pro === '')
      )
        break
      if (words === 0 && !titled && !opensName(word)) break
      to += 2
      words += 2
      continue
    }
    if (!continues(scan, to, word, words, titled)) break
    to++
    words++
    // «لاي تشينغ-تي», «هو يو-إيه»: a hyphen without spaces holds a name together
    while (hyphenated(scan, to) && to + 1 < limit) to += 2
  }
  return words === 0 ? from : to
}

const hyphenated = (scan: Scan, index: number): boolean => {
  const mark = scan.tokens[index]
  return (
    mark !== undefined &&
    /^[-‐‑]$/.test(mark.text) &&
    scan.tokens[index - 1]?.end === mark.start &&
    scan.tokens[index + 1]?.start === mark.end &&
    scan.word(index + 1) !== null
  )
}

/** «ونتالي»: another given name after a conjunction */
const namesAnother = ({ knowledge }: Scan, { text }: Word): boolean =>
  knowledge.lexicon.givenNames.has(foldName(text.slice(1)))

function continues(scan: Scan, index: number, word: Word, words: number, titled: boolean): boolean {
  // «ميرزا فخر الإسلام علمجير»: both words are one given name
  if (words > 0 && isHalf(word) && isIn(scan.word(index - 1), anyName)) return true
  // «جونغ سونغ هو إن», «ولد محمد الأمين بإخلاء»
  if (words === 2 && word.text === 'هو' && eastAsian.has(scan.at(index - 2))) return true
  if (words > 2 && isDescent(scan.word(index - 2)) && closesDescent(scan, index, word)) return true
  if (isNoName(word) || isIn(word, list.honorific | list.rank)) return false
  const listed = isIn(word, anyName)
  const ambiguous = isIn(word, list.ambiguousName)
  if (words === 0 && !titled && word.functions.length > 0 && !listed) return false
  // «إلهام علييف التقى …», «أدى إيمانويل ماكرون»: folded, a verb looks like a name
  if (word.text.endsWith('ى') && word.verbs.some(v => v.pro === '' && v.lemma === word.text)) {
    if (
      words > 0 ? word.text.length > 3 || !listed : !titled && knownName(scan, index + 1, index + 6) !== null
    )
      return false
  }
  if (isTheirSaying(word) || (!listed && isTheirs(word))) return false
  // «، وإن بغداد»
  if (words === 0 && !titled && isFunction(word, functionBit.complementizer)) return false
  if (words === 0) {
    if (word.text.startsWith('ال') && !listed)
      return (
        titled &&
        word.nouns.length === 0 &&
        word.nisbas.length === 0 &&
        word.verbs.length === 0 &&
        !isWithIt(scan.word(index + 1)) &&
        // «الرئيس القازاقي قاسم»: before a given name it is an adjective
        !(looksNisba(word) && isIn(scan.word(index + 1), list.givenName))
      )
    // «بيت ياحون» is no person: a common word opens a name only before one that is listed
    if (!titled)
      return (
        isIn(word, list.givenName) &&
        // «ورد سلام بأن»: with its conjunction a verb begins a clause
        !(scan.word(index - 1) === null && word.verbs.some(v => v.pro === 'و')) &&
        // «دان وزير الخارجية»: a title after a verb is no family name
        (!isCommon(word) || (isListed(scan, index + 1) && scan.title(index + 1) === null)) &&
        (!ambiguous || followsAsName(scan, index + 1))
      )
    // «النائب الأول … وزير الداخلية الشيخ …»: a title is no given name after a title
    if (listed) return scan.title(index)?.pro !== '' || !opensOffice(scan, index)
    // «رؤوفين عازار»: what looks inflected is a name before a listed one
    const inflected =
      word.nouns.every(
        noun => noun.pro === '' && !noun.definite && noun.number > 1 && noun.entry.sort === '',
      ) &&
      !endsInHeh(word) &&
      isListed(scan, index + 1)
    return (
      (word.nouns.length === 0 || inflected) &&
      word.nisbas.length === 0 &&
      word.titles.length === 0 &&
      !isThirdPerson(word) &&
      word.starts.every(start => start.pro === '') &&
      !(word.starts.length > 0 && isPlaceAlone(scan, index))
    )
  }
  if (isBareFunction(word)) return false
  if (word.titles.length > 0 && !listed) return false
  // «شهباز شريف الهند»: a country after a whole name is somebody else
  if (words >= 2 && !listed && word.starts.length > 0 && isCountry(scan, index)) return false
  // «ديفي ونتالي لويد»: another given name after a conjunction
  if (!listed && word.text.startsWith('و') && namesAnother(scan, word)) return false
  if (word.text.startsWith('ال')) {
    const bare = word.text.slice(2)
    if (words === 2 && titled && isCompound(scan, index - 2, word)) return true
    if (words >= 2)
      return (
        (listed || (word.nouns.length === 0 && word.nisbas.length === 0)) &&
        !(word.nouns.length > 0 && !listed)
      )
    // the second word of a name may be any noun or nisba: «رياض المالكي», «بشار الأسد», «محمد السوداني»
    if (word.nisbas.length > 0) return !titled || !agreesWithTitle(scan, index)
    return (
      bare.length >= 3 &&
      (listed ||
        word.nouns.length === 0 ||
        closesName(scan, index, word) ||
        !scan.knowledge.lexicon.nouns
          .get(bare)
          ?.some(entry => entry.sort !== '' || entry.plural || entry.kind === 'adjective'))
    )
  }
  if (listed) return !(ambiguous && words >= 2 && word.nouns.length > 0)
  // «علي كمال فحص، أحد مسؤولي الحزب»: a common word ends a name where an apposition says who that is
  if (words >= 2 && isLemma(word) && isComma(scan.at(index + 1)) && opensApposition(scan, index + 2))
    return true
  // «النائب مصطفى سند إن», «الوزير يحيى كزمان اتهم»
  if (words === 1 && titled && isIn(scan.word(index - 1), list.givenName) && endsName(scan, index, word))
    return true
  // «هوانغ لان، نائبة»: a verb may be a name where a title or a final mark follows
  if (isThirdPerson(word))
    return (
      words >= 1 &&
      word.nouns.every(reading => reading.pro !== '') &&
      (scan.title(index + 1) !== null ||
        isFinal(scan.at(index + 1)) ||
        (isComma(scan.at(index + 1)) && scan.title(index + 2) !== null))
    )
  // «مودي مضيفه على»: something of his
  if (words > 1 && word.nouns.some(({ pro, pronoun }) => pro === '' && pronoun !== '')) return false
  if (
    word.nouns.some(
      reading =>
        (reading.pro === '' || reading.pro === 'ب' || reading.pro === 'ل') &&
        // «اتصالين»: an inflected form counts where the noun means something to the grammar
        (reading.entry.sort !== '' ||
          reading.pro + (reading.definite ? 'ال' : '') + reading.lemma === word.text),
    )
  )
    return false
  // a proclitic before a known word begins something else: «بالعاصمة», «وإيران»
  if (
    mayHaveProclitic(word) &&
    (word.nouns.some(reading => reading.pro !== '') ||
      word.titles.length > 0 ||
      word.nisbas.length > 0 ||
      word.starts.some(start => start.pro !== ''))
  )
    return false
  return !(word.starts.some(start => start.pro === '') && isCountry(scan, index))
}

// «وانغ يي ونظيرته», «وعقيلته», «ووفده»: somebody or something of his
const isTheirs = spelled(/^و.{2,}(?:ت|ي)(?:ه|ها|هم|هما)$/)
// «الرئيس المطاح به»: a participle and whom it goes to
const isWithIt = spelled(/^(?:[بلف]|في|علي|إلي|عن|من)(?:ه|ها|هم|هما)$/)
// «نقلت عنه قوله»: what he said is nobody
const isTheirSaying = oneOf(['قوله', 'قولها', 'قولهم', 'قولهما'])

/** Whether a title with its office stands at a token: «وزير الداخلية», and not the name «وزير خان». */
const opensOffice = (scan: Scan, index: number): boolean =>
  scan.title(index)?.pronoun === '' && (scan.word(index + 1)?.text.startsWith('ال') ?? false)

/** «العقيد عبد الباسط البحر»: «عبد» and its second word are one given name, behind a rank or a title of no prince. */
const isCompound = (scan: Scan, index: number, word: Word) =>
  scan.at(index) === 'عبد' &&
  isIn(scan.word(index - 1), list.rank | list.honorific) &&
  !isPrincely(scan.word(index - 1)) &&
  word.titles.length === 0 &&
  word.nouns.every(({ pro, entry }) => pro === '' && /^(?:settlement|)$/.test(entry.sort)) &&
  !isWeekday(word)
const isPrincely = oneOf(['الملك', 'الأمير', 'الشيخ', 'سمو', 'جلالة', 'الملكي'])
/**
 * «النائب مصطفى سند، عضو اللجنة»: a bare masculine noun behind a given name where its clause goes on; as an object it
 * would have its accusative alef, and as the head of a construct a noun behind it.
 */
const endsName = (scan: Scan, index: number, word: Word) =>
  isBareOrLike(word) &&
  (scan.word(index + 1) === null ||
    isFunction(scan.word(index + 1), functionBit.preposition | functionBit.complementizer) ||
    isThirdPerson(scan.word(index + 1)))
const isBareOrLike = wordTest(
  word =>
    word.text.length > 2 &&
    word.titles.length + word.verbs.length + word.functions.length === 0 &&
    word.nouns.length > 0 &&
    !/[ةا]$/.test(word.text) &&
    word.nouns.every(
      ({ pro, definite, number, entry, lemma, pronoun }) =>
        !definite &&
        pronoun === '' &&
        number === 1 &&
        (pro === 'ك' || (pro === '' && lemma === word.text && /^(?:weapon|)$/.test(entry.sort))),
    ),
)
/** «زار المدير العام للوكالة طهران»: a place behind a title, and no word of a name behind it. */
const isPlaceAlone = (scan: Scan, index: number): boolean => {
  const place = scan.name(index, index + 4, wanted.actorOrPlace, true)
  const next = place && scan.word(place.to)
  return (
    place !== null && (!next || isOrdinary(next)) && scan.name(index, index + 4, wanted.personShort) === null
  )
}
const isFinal = (text: string) => text === '.' || text === ')' || text === '؛'
/** What a reporter can say of somebody in the third person; «أدوم», «شيت» and «عدن» only look like verbs. */
const isThirdPerson = wordTest(({ verbs }) =>
  verbs.some(({ form }) => form.person === 3 && !(form.gender === 'f' && form.number === 'p')),
)

/** «النائب العام الصديق الصور إلى»: the noun after a given name with the article, where a preposition follows. */
const closesName = (scan: Scan, index: number, word: Word) =>
  scan.at(index - 1).startsWith('ال') &&
  isListed(scan, index - 1) &&
  word.nouns.every(noun => noun.pro === '' && noun.entry.sort === '' && !isWeekday(word)) &&
  isFunction(scan.word(index + 1), functionBit.preposition)
const isLemma = (word: Word) =>
  word.titles.length === 0 &&
  word.nouns.length > 0 &&
  word.nouns.every(noun => noun.pro === '' && noun.entry.sort === '' && noun.lemma === word.text)
const isOneOf = oneOf(['أحد', 'إحدى', 'وهو', 'وهي'])
const opensApposition = (scan: Scan, index: number) =>
  isOneOf(scan.word(index)) || scan.title(index)?.pro === ''

const isCountry = (scan: Scan, index: number) => scan.name(index, index + 4, wanted.country, true) !== null

// After a title without a country «الوزير السوري» the adjective is the country's; after a given name it is a surname.
const agreesWithTitle = (scan: Scan, index: number) => scan.title(index - 1) !== null

const isCommon = wordTest(
  word =>
    word.nouns.some(reading => reading.pro === '' && !reading.definite && reading.lemma === word.text) ||
    word.verbs.some(reading => reading.pro === ''),
)

const isGiven = (scan: Scan, index: number) =>
  !particles.has(scan.word(index)?.key ?? '') &&
  (isIn(scan.word(index), list.givenName) || scan.name(index, index + 4, wanted.person, true) !== null)

const isListed = (scan: Scan, index: number): boolean => isIn(scan.word(index), anyName)

const followsAsName = (scan: Scan, index: number): boolean => {
  const word = scan.word(index)
  if (!word) return false
  return (
    isIn(word, anyName) || (word.nouns.length === 0 && word.functions.length === 0 && word.verbs.length === 0)
  )
}
