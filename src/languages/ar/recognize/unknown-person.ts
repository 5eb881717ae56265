import { demonstratives, objectPronouns, placeholders, reflexives } from '../lexicon/function-words.ts'
import { isIn, list } from '../word-lists.ts'
import { oneOf, spelled, wordTest } from '../word-test.ts'
import type { Word } from '../words.ts'
import { goesOn, holdsOn } from './person-next.ts'
import { opensPerson } from './person-opening.ts'
import { anyName, isCommon, isListed, particles } from './person-words.ts'
import { isWeekday, type Scan } from './scan.ts'

const isParticle = wordTest(
  word => particles.has(word.key) && (word.functions.length === 0 || /^(?:بن|دي|ام)$/.test(word.key)),
)
const opensAlone = wordTest(word => /^(?:عبد|ابو|ابن|ام)$/.test(word.key))
const closed = new Set(
  `${demonstratives} ${reflexives} ${placeholders} ${objectPronouns} أي أية ذات نفس`.split(' '),
)
/** «ما أوردته», «ذاته», «بهذا»: words of the closed class, also behind a proclitic, which the readings do not show. */
const isClosed = wordTest(
  ({ text }) => closed.has(text) || (/^[وفبلك]/.test(text) && closed.has(text.slice(1))),
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

/** Where a name that no gazetteer has to know ends, from its first word. */
export function unknownEnd(scan: Scan, from: number, limit: number, titled: boolean, pro = ''): number {
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
      if (words === 0 && !titled && !opensAlone(word)) break
      to += 2
      words += 2
      continue
    }
    if (!belongs(scan, to, word, words, titled)) break
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
    isHyphen(mark.text) &&
    scan.tokens[index - 1]?.end === mark.start &&
    scan.tokens[index + 1]?.start === mark.end &&
    scan.word(index + 1) !== null
  )
}

const isHyphen = (text: string) => text === '-' || text === '\u2010' || text === '\u2011'

/** Whether a word belongs to a name of which `words` are read. */
function belongs(scan: Scan, index: number, word: Word, words: number, titled: boolean): boolean {
  if (holdsOn(scan, index, word, words)) return true
  // «شذى الحاج مبارك»
  if (words > 0 && isPilgrim(word)) return true
  if (isNoName(word) || isIn(word, list.honorific | list.rank)) return false
  // «أعضاء البرلمان صباح الأربعاء», «ومضى قائلا»
  if (isPartOfDay(word) && isDay(scan.word(index + 1))) return false
  if ((isAdverbial(word) || isAccompanied(word)) && !isIn(word, anyName)) return false
  // «وفد رفيع المستوى»
  if (isLevel(word) || isSoCalled(word)) return false
  if (isTheirSaying(word) || (!isIn(word, anyName) && isTheirs(word))) return false
  return words === 0 ? opensPerson(scan, index, word, titled) : goesOn(scan, index, word, words, titled)
}

const isPartOfDay = oneOf(['صباح', 'مساء', 'فجر', 'ظهر', 'عصر', 'ليل', 'ليلة', 'عشية'])
const isDay = wordTest(word => isWeekday(word) || /^(?:ال)?(?:يوم|أمس|غد)$/.test(word.text))
const isAdverbial = wordTest(({ text, participle }) => participle !== null && text.endsWith('ا'))
// «الرئيس التونسي مرفوقا بوزيره»: an accusative of the pattern of passives
const isAccompanied = spelled(/^م[^اوي][^اوي]و[^اوي]ا$/)
// «وانغ يي ونظيرته», «وعقيلته», «ووفده»: somebody or something of his
const isTheirs = spelled(/^و.{2,}(?:ت|ي)(?:ه|ها|هم|هما)$/)
const isSoCalled = oneOf(['المدعو', 'المدعوة', 'المسمى', 'المسماة', 'المكنى'])
const isLevel = oneOf(['المستوى', 'المستويات'])
const isPilgrim = oneOf(['الحاج'])
// «نقلت عنه قوله»: what he said is nobody
const isTheirSaying = oneOf(['قوله', 'قولها', 'قولهم', 'قولهما'])
