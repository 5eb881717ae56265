import { isIn, list } from '../word-lists.ts'
import { oneOf, spelled, wordTest } from '../word-test.ts'
import type { Word } from '../words.ts'
import { countryName } from './country.ts'
import { Found } from './found.ts'
import { nameKey } from './minted-name.ts'
import { idsOf, wanted } from './name-match.ts'
import type { Scan } from './scan.ts'

const orgHeads = new Set(
  `هيئة لجنة حزب حركة منظمة جماعة تنظيم وكالة مؤسسة شركة جمعية محكمة جامعة اتحاد نقابة صحيفة قناة مفوضية تحالف ائتلاف جبهة مديرية جهاز مركز بنك صندوق شبكة
مجموعة رابطة كتلة تيار غرفة ديوان كتائب لواء ألوية قوات فصيل ميليشيا مليشيا مجلس إذاعة مرصد معهد أكاديمية مستشفى`.split(
    /\s+/,
  ),
)

const forces = new Set(['كتائب', 'قوات', 'ألوية'])
const branded = new Set('مؤسسة بنك جامعة جمعية صندوق شركة معهد مركز متحف'.split(' '))
const vague = new Set(['حركة', 'لجنة', 'مجموعة'])
const isDefinite = wordTest(word => /^(?:و?ال|لل)/.test(word.text) && word.text.length > 4)
const isSubordinate = spelled(/^(?:ال)?تابع/)
const compares = oneOf('الأكبر الأصغر الأولى الأخرى الأهم الأبرز الجديدة الجديد المقبل المقبلة'.split(' '))
const hasArticle = spelled(/^ال/)
const mayHaveProclitic = spelled(/^[وبلف]/)

/** Whether a word may be the head of such an organization. */
export const headsUnknownBody = (word: Word) => word.nouns.some(reading => orgHeads.has(reading.lemma))

/** An organization that no gazetteer knows, by its head noun: «شبكة أطباء السودان», «حزب "التضامن الأوروبي"». */
export function unknownBody(scan: Scan, index: number, limit: number, bare = false): Found | null {
  const noun = scan
    .word(index)
    ?.nouns.find(reading => orgHeads.has(reading.lemma) && (!bare || reading.pro === ''))
  if (
    noun?.pronoun !== '' ||
    (noun.number !== 1 && !forces.has(noun.lemma)) ||
    (noun.lemma === 'مستشفى' && noun.definite)
  )
    return null
  const finish = (to: number, nameFrom?: number, nameTo?: number): Found => {
    const from = nameFrom ?? index
    const pro = nameFrom === undefined ? noun.pro : ''
    // «للاتحاد»: the article's alef comes back
    const article = pro.endsWith('ل') && noun.definite && scan.at(from).startsWith(`${pro}ل`) ? 'ا' : ''
    const name =
      article +
      scan.text.slice(scan.startOf(from, pro), (scan.tokens[(nameTo ?? to) - 1] as { end: number }).end)
    const body = new Found(index, to, noun.pro, 'organization', 'name', {
      by: 'name',
      name: name.replace(/\s+/g, ' '),
      key: article + nameKey(scan, from, nameTo ?? to, pro),
    })
    body.gender = noun.gender
    return body
  }
  if (scan.at(index + 1) === '"') {
    let close = index + 2
    while (close < limit && close < index + 9 && scan.at(close) !== '"') close++
    const opening = scan.word(index + 2)
    const named =
      opening !== null &&
      opening.functions.length === 0 &&
      !(opening.verbs.length > 0 && opening.nouns.length === 0)
    if (scan.at(close) !== '"' || close <= index + 2 || !named || noun.definite) return null
    // «كتلة «حزب الله»»: what stands in the quotes is listed
    const listed = scan.name(index + 2, close, wanted.organization, true)
    const ids = listed?.to === close ? idsOf(listed.entries) : []
    const found = finish(close + 1, index + 2, close)
    return ids.length === 1 ? found.as('organization', { by: 'id', ids }) : found
  }
  let to = index + 1
  let content = 0
  let specific = 0
  for (; to < limit && to < index + 7; to++) {
    const word = scan.word(to)
    if (!word) break
    const text = word.text
    const definite = isDefinite(word)
    // «الكتلة النيابية الأكبر»: what only compares names nothing
    if (noun.definite && compares(word)) return null
    const country = countryName(scan, to, limit, true)
    const isBranded = !noun.definite && branded.has(noun.lemma)
    if (country && (content > 0 || isBranded)) {
      if (content === 0) content = 2
      to = country.to
      specific++
      break
    }
    if (word.nisbas.some(reading => reading.pro === '')) {
      if (noun.definite || content > 0) to++
      break
    }
    if (word.functions.length > 0 || word.titles.length > 0) break
    // «قوات تيغراي الجنرال تاديسي», «لجنة الأسرى التابعة ل»
    if (isIn(word, list.rank | list.honorific) || isSubordinate(word)) break
    // «حزب الإصلاح محمد قحطان»: after the article a bare word is no part of the name
    if (content > 0 && hasArticle(scan.word(to - 1)) && !definite) break
    if (word.verbs.length > 0 && !definite) break
    if (definite) {
      if (text.startsWith('لل') && !(noun.definite && content > 0)) break
      if (text.startsWith('و') && !scan.word(to + 1)) {
        content++
        to++
        break
      }
      content++
      if (word.nouns.length === 0) specific++
      continue
    }
    if (noun.definite) break
    const construct = word.nouns.some(reading => reading.pro === '' && reading.entry.kind === 'noun')
    if (construct && content === 0) {
      content++
      continue
    }
    if (word.nouns.length > 0 || (mayHaveProclitic(word) && content > 0)) break
    content++
    specific++
  }
  const enough = noun.definite
    ? content >= 2 && scan.at(to - 1) !== '' && !vague.has(noun.lemma)
    : content >= 2 || specific >= 1
  return enough && to > index + 1 ? finish(to) : null
}
