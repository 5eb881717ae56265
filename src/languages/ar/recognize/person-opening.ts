import { isIn, list } from '../word-lists.ts'
import { spelled } from '../word-test.ts'
import { functionBit, isFunction, isOrdinary, type Word } from '../words.ts'
import { knownName } from './known-person.ts'
import { wanted } from './name-match.ts'
import { anyName, isCommon, isListed, isStrangeSurname, isThirdPerson, isVerbInYa } from './person-words.ts'
import type { Scan } from './scan.ts'

const endsInHeh = spelled(/[ةه]$/)
const looksNisba = spelled(/ية?$/)
// «الرئيس المطاح به»: a participle and whom it goes to
const isWithIt = spelled(/^(?:[بلف]|في|علي|إلي|عن|من)(?:ه|ها|هم|هما)$/)

/** Whether a word can be the first of a name that no gazetteer has to know; `titled` behind a title. */
export function opensPerson(scan: Scan, index: number, word: Word, titled: boolean): boolean {
  const listed = isIn(word, anyName)
  if (!titled) {
    if (word.functions.length > 0 && !listed) return false
    // «أدى إيمانويل ماكرون»: folded, a verb looks like a name
    if (isVerbInYa(word) && knownName(scan, index + 1, index + 6) !== null) return false
    // «، وإن بغداد»
    if (isFunction(word, functionBit.complementizer)) return false
  }
  if (word.text.startsWith('ال') && !listed)
    return (
      titled &&
      word.nouns.length === 0 &&
      word.nisbas.length === 0 &&
      word.verbs.length === 0 &&
      !isWithIt(scan.word(index + 1)) &&
      // «شكر الرئيس التركي الجزائر على»
      !(word.starts.length > 0 && isPlaceAlone(scan, index)) &&
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
      (!isCommon(word) ||
        (isListed(scan, index + 1) && scan.title(index + 1) === null) ||
        isStrangeSurname(scan.word(index + 1))) &&
      (!isIn(word, list.ambiguousName) || followsAsName(scan, index + 1))
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

/** Whether a title with its office stands at a token: «وزير الداخلية», and not the names «وزير خان», «سلطان المريخي». */
const opensOffice = (scan: Scan, index: number): boolean =>
  scan.title(index)?.pronoun === '' &&
  (scan.word(index + 1)?.text.startsWith('ال') ?? false) &&
  !isStrangeSurname(scan.word(index + 1))

/** «زار المدير العام للوكالة طهران»: a place behind a title, and no word of a name behind it. */
const isPlaceAlone = (scan: Scan, index: number): boolean => {
  const place = scan.name(index, index + 4, wanted.actorOrPlace, true)
  const next = place && scan.word(place.to)
  return (
    place !== null &&
    // «المتحدث باسم الأمين العام الهند وباكستان إلى»
    (!next || isOrdinary(next) || next.starts.some(({ pro }) => pro !== '')) &&
    scan.name(index, index + 4, wanted.personShort) === null
  )
}

const followsAsName = (scan: Scan, index: number): boolean => {
  const word = scan.word(index)
  if (!word) return false
  return (
    isIn(word, anyName) || (word.nouns.length === 0 && word.functions.length === 0 && word.verbs.length === 0)
  )
}
