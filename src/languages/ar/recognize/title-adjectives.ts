import type { TitleParse } from './title-parse.ts'

/** Takes the adjectives that go with a title: «العام», «السابق», «الخاص». */
export function readAdjectives(parse: TitleParse): void {
  readAffairs(parse)
  const { titleAdjectives, formerAdjectives } = parse.scan.knowledge.lexicon
  while (parse.to < parse.limit && titleAdjectives.has(parse.scan.at(parse.to))) {
    if (formerAdjectives.has(parse.scan.at(parse.to))) parse.former = true
    parse.to++
    // «الأمين العام»: the adjective makes the office
    if (/عام|أعلى|أول|خاص|رسمي|دائم/.test(parse.scan.at(parse.to - 1))) parse.qualified = true
  }
}

/** «وكيل الأمين العام … للشؤون الإنسانية», «مساعد الوزير لشؤون الأمن» */
function readAffairs(parse: TitleParse): void {
  const { scan } = parse
  if (!/^(?:ل|لل)شؤون$/.test(scan.at(parse.to))) return
  let at = parse.to + 1
  while (
    at < parse.limit &&
    at < parse.to + 4 &&
    /^و?ال/.test(scan.at(at)) &&
    !scan.word(at)?.functions.length
  )
    at++
  if (at > parse.to + 1) parse.to = at
}
