import { isComma } from '../marks.ts'
import { foldName } from '../normalize.ts'
import { isIn, list } from '../word-lists.ts'
import { oneOf, wordTest } from '../word-test.ts'
import { functionBit, isFunction, isOrdinary, type Word } from '../words.ts'
import { wanted } from './name-match.ts'
import { anyName, eastAsian, isListed, isThirdPerson, isVerbInYa, mayHaveProclitic } from './person-words.ts'
import { isWeekday, type Scan } from './scan.ts'

// «حسينة غيابيا»: in which way
const isAdverbial = wordTest(
  ({ text, nouns }) =>
    nouns.length > 0 &&
    nouns.every(({ entry, lemma, pro }) => entry.kind === 'adjective' && text === `${pro}${lemma}ا`),
)
const isOfTwo = wordTest(
  ({ verbs, nouns }) =>
    verbs.length > 0 &&
    verbs.every(({ pro, form }) => pro === '' && form.number === 'd') &&
    nouns.every(({ number, entry }) => number === 2 && entry.sort === ''),
)
const isBareFunction = wordTest(word => word.functions.some(reading => reading.pro === ''))

/** Whether a word goes on a name that no gazetteer has to know, of which `words` are read; `titled` behind a title. */
export function goesOn(scan: Scan, index: number, word: Word, words: number, titled: boolean): boolean {
  const listed = isIn(word, anyName)
  // «إلهام علييف التقى …»: folded, a verb looks like a name
  if (isVerbInYa(word) && (word.text.length > 3 || !listed)) return false
  if (isBareFunction(word) || isAdverbial(word)) return false
  if (word.titles.length > 0 && !listed) return false
  // «شهباز شريف الهند», «زوران بتروف القاهرة»: a country or city after a whole name is no part of it
  if (words >= 2 && word.starts.length > 0 && (listed ? isCountry : isElsewhere)(scan, index)) return false
  // «رفعت مالي دعوى»: a country right behind a verb is its subject
  if (
    words === 1 &&
    !titled &&
    word.starts.length > 0 &&
    isThirdPerson(scan.word(index - 1)) &&
    isCountry(scan, index)
  )
    return false
  // «ديفي ونتالي لويد»: another given name after a conjunction
  if (!listed && word.text.startsWith('و') && namesAnother(scan, word)) return false
  if (word.text.startsWith('ال')) {
    // «شكر ديبي الصين»: no family is called like a country with the article
    if (word.starts.length > 0 && isCountry(scan, index)) return false
    const bare = word.text.slice(2)
    if (words === 2 && titled && isCompound(scan, index - 2, word)) return true
    if (words >= 2) return listed || (word.nouns.length === 0 && word.nisbas.length === 0)
    // the second word of a name may be any noun or nisba: «رياض المالكي», «بشار الأسد», «محمد السوداني»
    // after a title without a country «الوزير السوري» the adjective is the country's; after a given name it is a surname
    if (word.nisbas.length > 0) return !titled || scan.title(index - 1) === null
    return (
      bare.length >= 3 &&
      (listed ||
        word.nouns.length === 0 ||
        closesName(scan, index, word) ||
        (titled && isOfNature(scan, index, word)) ||
        !scan.knowledge.lexicon.nouns
          .get(bare)
          ?.some(entry => entry.sort !== '' || entry.plural || entry.kind === 'adjective'))
    )
  }
  // «الوزير عبد القادر محمد نور في», «النائب مصطفى سند إن», «الوزير يحيى كزمان اتهم»
  const closes = titled && isIn(scan.word(index - 1), list.givenName) && endsName(scan, index, word)
  if (listed) return closes || !(isIn(word, list.ambiguousName) && words >= 2 && word.nouns.length > 0)
  // «علي كمال فحص، أحد مسؤولي الحزب»: a common word ends a name where an apposition says who that is
  if (words >= 2 && isLemma(word) && isComma(scan.at(index + 1)) && opensApposition(scan, index + 2))
    return true
  if (closes) return true
  // «قال عمرو دراج، وزير التخطيط،»
  if (
    words === 1 &&
    isIn(scan.word(index - 1), list.givenName) &&
    isBareNoun(word) &&
    isTitled(scan, index + 1)
  )
    return true
  // «السفير مانيش تشوهان»: one person has no verb in the dual
  if (words === 1 && titled && isOfTwo(word) && !isOrdinary(scan.word(index - 1) as Word)) return true
  // «هوانغ لان، نائبة»: a verb may be a name where a title or a final mark follows
  if (isThirdPerson(word))
    return (
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
      word.nisbas.length > 0 ||
      word.starts.some(start => start.pro !== ''))
  )
    return false
  return !(word.starts.some(start => start.pro === '') && isCountry(scan, index))
}

/** Whether a word is held to the name before it whatever else it may be: half of a given name, a name by descent. */
export function holdsOn(scan: Scan, index: number, word: Word, words: number): boolean {
  // «ميرزا فخر الإسلام علمجير»: both words are one given name
  if (words > 0 && isHalf(word) && isIn(scan.word(index - 1), anyName)) return true
  // «جونغ سونغ هو إن», «ولد محمد الأمين بإخلاء»
  if (words === 2 && word.text === 'هو' && eastAsian.has(scan.at(index - 2))) return true
  return words > 2 && isDescent(scan.word(index - 2)) && closesDescent(scan, index, word)
}

const isHalf = oneOf(['الدين', 'الإسلام', 'الحق', 'الرحمن', 'الزمان', 'الهدى'])
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

/** «ونتالي»: another given name after a conjunction */
const namesAnother = ({ knowledge }: Scan, { text }: Word): boolean =>
  knowledge.lexicon.givenNames.has(foldName(text.slice(1)))

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
const isBareNoun = wordTest(
  ({ text, titles, verbs, functions, nouns }) =>
    !/[ةا]$/.test(text) &&
    titles.length + verbs.length + functions.length === 0 &&
    nouns.every(
      ({ pro, definite, pronoun, lemma }) => pro === '' && !definite && pronoun === '' && lemma === text,
    ),
)
/** Whether a comma and the title of whoever was named stand at a token. */
const isTitled = (scan: Scan, index: number) =>
  isComma(scan.at(index)) && scan.title(index + 1)?.pro === '' && scan.title(index + 1)?.definite === false
const isFinal = (text: string) => text === '.' || text === ')' || text === '؛'

/** «النائب العام الصديق الصور إلى»: the noun after a given name with the article, where a preposition follows. */
const closesName = (scan: Scan, index: number, word: Word) =>
  scan.at(index - 1).startsWith('ال') &&
  isListed(scan, index - 1) &&
  word.nouns.every(noun => noun.pro === '' && noun.entry.sort === '' && !isWeekday(word)) &&
  isFunction(scan.word(index + 1), functionBit.preposition)
/** «وليد البحر», «سامي الجبل»: a place of nature behind a given name after a title, where the clause goes on. */
const isOfNature = (scan: Scan, index: number, word: Word) =>
  isIn(scan.word(index - 1), list.givenName) &&
  !isPrincely(scan.word(index - 2)) &&
  word.titles.length === 0 &&
  word.nouns.every(({ pro, entry }) => pro === '' && /^(?:settlement|)$/.test(entry.sort)) &&
  !isWeekday(word) &&
  (scan.word(index + 1) === null ||
    isFunction(scan.word(index + 1), functionBit.preposition | functionBit.complementizer) ||
    isThirdPerson(scan.word(index + 1)))
const isLemma = (word: Word) =>
  word.titles.length === 0 &&
  word.nouns.length > 0 &&
  word.nouns.every(noun => noun.pro === '' && noun.entry.sort === '' && noun.lemma === word.text)
const isOneOf = oneOf(['أحد', 'إحدى', 'وهو', 'وهي'])
const opensApposition = (scan: Scan, index: number) =>
  isOneOf(scan.word(index)) || scan.title(index)?.pro === ''

/** Whether a country, or a place by its whole name, stands at a token. */
export const isElsewhere = (scan: Scan, index: number): boolean =>
  isCountry(scan, index) || scan.name(index, index + 4, wanted.placeInFull, true) !== null

const isCountry = (scan: Scan, index: number) => scan.name(index, index + 4, wanted.country, true) !== null
