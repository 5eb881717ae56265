import { isIn, list } from '../word-lists.ts'
import { oneOf, spelled } from '../word-test.ts'
import type { TitleParse } from './title-parse.ts'

// «الأمين العام»: the adjective makes the office
const makesOffice = spelled(/عام|أعلى|أول|خاص|رسمي|دائم/)
const isOfAffairs = oneOf(['لشؤون', 'للشؤون'])
const isHigh = oneOf(['السامي', 'السامية'])
const isCharge = oneOf(['لحقوق', 'لشؤون', 'للاجئين'])
const isOusted = spelled(/^المطاح/)
const isPassive = spelled(/^الم/)
const isWithIt = oneOf(['به', 'بها', 'بهم', 'عليه', 'عليها', 'إليه', 'إليها', 'عنه', 'عنها'])
const isTerm = oneOf(['ولايته', 'ولايتها', 'مهامه', 'مهامها'])
const isDefinite = spelled(/^و?ال/)

/** Takes the adjectives that go with a title: «العام», «السابق», «الخاص». */
export function readAdjectives(parse: TitleParse): void {
  readAffairs(parse)
  while (parse.to < parse.limit) {
    const word = parse.scan.word(parse.to)
    if (isDescribed(parse, parse.to)) {
      if (isOusted(word)) parse.former = true
      parse.to += 2
      continue
    }
    if (!isIn(word, list.titleAdjective)) break
    if (isIn(word, list.formerAdjective)) parse.former = true
    if (makesOffice(word)) parse.qualified = true
    parse.to++
    // «المفوض السامي لحقوق الإنسان»
    if (isHigh(word) && isCharge(parse.scan.word(parse.to))) {
      parse.qualified = true
      parse.to += isDefinite(parse.scan.word(parse.to + 1)) ? 2 : 1
    }
  }
}

/** «وكيل الأمين العام … للشؤون الإنسانية», «مساعد الوزير لشؤون الأمن» */
function readAffairs(parse: TitleParse): void {
  const { scan } = parse
  if (!isOfAffairs(scan.word(parse.to))) return
  let at = parse.to + 1
  while (
    at < parse.limit &&
    at < parse.to + 4 &&
    isDefinite(scan.word(at)) &&
    !scan.word(at)?.functions.length
  )
    at++
  if (at > parse.to + 1) parse.to = at
}

/** «المطاح به», «المحكوم عليه», «المنتهية ولايته»: a participle with what completes it. */
const isDescribed = ({ scan }: TitleParse, at: number) =>
  isPassive(scan.word(at)) && (isWithIt(scan.word(at + 1)) || isTerm(scan.word(at + 1)))
