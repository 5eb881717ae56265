import { isIn, list } from '../word-lists.ts'
import { oneOf, spelled, wordTest } from '../word-test.ts'
import { isOrdinary, type NounReading, type Word } from '../words.ts'
import { countryName } from './country.ts'
import { Found } from './found.ts'
import { asWritten } from './minted-name.ts'
import { idsOf, wanted } from './name-match.ts'
import type { Scan } from './scan.ts'

const orgHeads = new Set(
  `هيئة لجنة حزب حركة منظمة جماعة تنظيم وكالة مؤسسة شركة جمعية محكمة جامعة اتحاد نقابة صحيفة قناة مفوضية تحالف ائتلاف جبهة مديرية جهاز مركز بنك صندوق شبكة
مجموعة رابطة كتلة تيار غرفة ديوان كتائب لواء ألوية قوات فصيل ميليشيا مليشيا مجلس إذاعة مرصد معهد أكاديمية مستشفى حلف كتيبة فرقة فوج
فيلق وحدة سرايا محور مكتب تجمع مجمع مصرف بورصة أمانة سلطة`.split(/\s+/),
)

const forces = new Set(['كتائب', 'قوات', 'ألوية'])
const branded = new Set('مؤسسة بنك جامعة جمعية صندوق شركة معهد مركز متحف'.split(' '))
const vague = new Set(['حركة', 'لجنة', 'مجموعة'])
/** Heads that name a body in quotes or by a number only: «وحدة الأراضي» is unity. */
const quotedOnly = new Set('وحدة فوج تجمع مجمع سلطة'.split(' '))
const numbered = new Set('لواء كتيبة فرقة فوج فيلق وحدة'.split(' '))
/** Heads that are things as well: «شبكة الكهرباء الأوكرانية» is no body. */
const things = new Set('شبكة مجموعة حركة تيار كتلة مركز جبهة بنك صندوق قناة محور مجمع'.split(' '))
const isGovernment = spelled(/^(?:ال)?حكومة$/)
const isMilitary = spelled(/^العسكري$/)
const isWithin = oneOf(['في'])
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
    const name = asWritten(scan, from, nameTo ?? to, pro, article)
    const body = new Found(index, to, noun.pro, 'organization', 'name', name)
    body.gender = noun.gender
    return body
  }
  if (scan.isQuote(index + 1)) {
    let close = index + 2
    while (close < limit && close < index + 9 && !scan.isQuote(close)) close++
    const opening = scan.word(index + 2)
    const named =
      opening !== null &&
      opening.functions.length === 0 &&
      !(opening.verbs.length > 0 && opening.nouns.length === 0)
    if (!scan.isQuote(close) || close <= index + 2 || !named || noun.definite) return null
    // «كتلة «حزب الله»»: what stands in the quotes is listed
    const listed = scan.name(index + 2, close, wanted.organization, true)
    const ids = listed?.to === close ? idsOf(listed.entries) : []
    const found = finish(close + 1, index + 2, close)
    return ids.length === 1 ? found.as('organization', { by: 'id', ids }) : found
  }
  // «اللواء 444»
  if (numbered.has(noun.lemma) && scan.tokens[index + 1]?.kind === 'number' && index + 2 <= limit)
    return finish(index + 2)
  if (quotedOnly.has(noun.lemma)) return null
  // «على جبهة مأرب» is where they fight; «محور تعز العسكري» is a command
  if (noun.lemma === 'محور' || noun.lemma === 'جبهة') {
    const place = scan.name(index + 1, limit, wanted.place, true)
    if (place && isMilitary(scan.word(place.to))) return finish(place.to + 1)
    if (place || noun.lemma === 'محور') return null
  }
  // «قوات المجلس الانتقالي»: the forces of a body that is listed are its own
  if (
    noun.lemma === 'قوات' &&
    !isGovernment(scan.word(index + 1)) &&
    scan.name(index + 1, limit, wanted.organization, true)
  )
    return null
  let to = index + 1
  let content = 0
  let specific = 0
  let definites = 0
  let constructs = 0
  let ofCountry = false
  for (; to < limit && to < index + 7; to++) {
    const word = scan.word(to)
    if (!word) break
    const text = word.text
    const definite = isDefinite(word)
    // «الكتلة النيابية الأكبر»: what only compares names nothing
    if (noun.definite && compares(word)) return null
    const country = countryName(scan, to, limit, true)
    // «جماعة حقوق إنسان سورية»: an adjective, where nothing before it is definite
    if (country && definites === 0 && content > 0 && word.nisbas.length > 0) break
    const isBranded = !noun.definite && branded.has(noun.lemma)
    if (country && (content > 0 || isBranded)) {
      if (content === 0) content = 2
      to = country.to
      specific++
      break
    }
    if (word.nisbas.some(reading => reading.pro === '')) {
      if (noun.definite || content > 0) {
        ofCountry = definite && !things.has(noun.lemma)
        to++
      }
      break
    }
    if ((word.functions.length > 0 && !isGeneral(scan, to, noun)) || word.titles.length > 0) break
    // «قوات تيغراي الجنرال تاديسي», «لجنة الأسرى التابعة ل»
    if (isIn(word, list.rank | list.honorific) || isSubordinate(word)) break
    // «حزب الإصلاح محمد قحطان»: after the article a bare word is no part of the name
    if (content > 0 && hasArticle(scan.word(to - 1)) && !definite) break
    const construct = word.nouns.some(reading => reading.pro === '' && reading.entry.kind === 'noun')
    // «مراقبة وقف إطلاق النار»: in a construct what may be a verb is a noun
    if (word.verbs.length > 0 && !definite && !(construct && constructs > 0)) break
    if (definite) {
      if (text.startsWith('لل')) break
      if (text.startsWith('و') && !scan.word(to + 1)) {
        content++
        to++
        break
      }
      // «الحلف الكعش السعيدي»: behind the article what no lexicon has is somebody's name
      if (noun.definite && !isOrdinary(word)) break
      content++
      definites++
      if (word.nouns.length === 0) specific++
      continue
    }
    if (noun.definite) break
    // «لجنة مراقبة وقف إطلاق النار»
    if (construct && constructs === content && constructs < 3) {
      content++
      constructs++
      continue
    }
    if (word.nouns.length > 0 || (mayHaveProclitic(word) && content > 0)) break
    content++
    specific++
  }
  // «نقابة المحامين في جنوب السودان»
  if (
    content === 1 &&
    definites === 1 &&
    !noun.definite &&
    !things.has(noun.lemma) &&
    isWithin(scan.word(to))
  ) {
    const country = countryName(scan, to + 1, limit, true)
    if (country) return finish(country.to)
  }
  if (noun.definite) {
    const purpose = ofCountry || content > 0 ? purposeEnd(scan, index, to, limit) : to
    if (purpose > to) return finish(purpose)
    return content >= (ofCountry ? 1 : 2) && !vague.has(noun.lemma) ? finish(to) : null
  }
  const enough =
    noun.lemma === 'مكتب' || noun.lemma === 'أمانة'
      ? definites > 0 && content >= 2
      : specific >= 1 || (definites > 0 && (content >= 2 || ofCountry))
  return enough && to > index + 1 ? finish(to) : null
}

/** «الاتحاد العام لمقاولات المغرب»: the adjective, and no year. */
const isGeneral = (scan: Scan, at: number, { definite, gender }: NounReading) =>
  definite &&
  gender === 'm' &&
  scan.at(at) === 'العام' &&
  scan.word(at + 1) !== null &&
  !isOfYears(scan.word(at + 1))
const isOfYears = oneOf('الماضي الحالي الجاري المقبل القادم المنصرم الفائت الدراسي نفسه ذاته'.split(' '))

/** Verbs whose «ل» is their own: «دعت الهيئة الوطنية للإضراب». */
const takesFor = wordTest(({ verbs }) => verbs.some(({ lemma }) => forVerbs.has(lemma)))
const forVerbs = new Set(
  `دعا سعى خطط استعد منح سمح قدم أرسل وجه اضطر عاد انضم تصدى تعرض امتثل أتاح وفر انتقل خضع لجأ استجاب`.split(
    ' ',
  ),
)
const tells = wordTest(({ verbs }) => verbs.some(({ lemma }) => tellVerbs.has(lemma)))
const tellVerbs = new Set('قال أكد صرح أعلن أوضح شكر أضاف قدم منح'.split(' '))
const isFor = spelled(/^ل.{3,}/)
const isForThe = spelled(/^لل.{2,}/)
const ofNations = new Set('وطني عام أعلى قومي أعلى مركزي'.split(' '))
const isOfNation = wordTest(
  ({ nouns, text }) =>
    text === 'العليا' || nouns.some(({ lemma, definite }) => definite && ofNations.has(lemma)),
)
const ofMembers = new Set('اتحاد نقابة رابطة جمعية'.split(' '))
const headsMembers = wordTest(({ nouns }) => nouns.some(({ lemma }) => ofMembers.has(lemma)))
const isPeople = wordTest(
  ({ text, nouns }) => nouns.some(({ entry }) => /^(?:group|prisoner)$/.test(entry.sort)) || /ين$/.test(text),
)

/** «الدبلوماسية», «والذكاء»: an adjective, or one thing more. */
const goesWith = wordTest(
  ({ text, nouns, nisbas, titles, participle }) =>
    titles.length === 0 &&
    (/^وال|ي$|ية$/.test(text) ||
      nisbas.length > 0 ||
      participle !== null ||
      nouns.length === 0 ||
      nouns.some(({ entry }) => entry.kind === 'adjective')),
)

/** The end of what a body is for: «الأكاديمية المغربية للدراسات الدبلوماسية», «الاتحاد العام لمقاولات المغرب». */
export function purposeEnd(scan: Scan, index: number, from: number, limit: number): number {
  const word = from < limit ? scan.word(from) : null
  if (!word || !isFor(word) || word.titles.length > 0 || word.nisbas.length > 0) return from
  // «المكتب السياسي للجنة المركزية» is a part of hers
  if (word.nouns.some(({ entry }) => entry.sort === 'institution')) return from
  const noun = word.nouns.some(({ pro, pronoun }) => pro === 'ل' && pronoun === '')
  if ((!noun && isOrdinary(word)) || takesFor(scan.word(index - 1))) return from
  if (isPeople(word) && tells(scan.word(index - 1))) return from
  if (isPeople(word) && !isOfNation(scan.word(from - 1)) && !headsMembers(scan.word(index))) return from
  let to = from + 1
  if (!isForThe(word)) {
    // «لمقاولات المغرب», «لحقوق الإنسان»: a construct up to the word that makes it definite
    const country = countryName(scan, to, limit, true)
    if (country) return country.to
    if (!isDefinite(scan.word(to))) return from
    to++
  }
  while (to < limit && to < from + 5) {
    const next = scan.word(to)
    if (!next || !isDefinite(next) || next.text.startsWith('لل') || !goesWith(next)) break
    if (next.functions.length > 0 || (isIn(next, list.rank | list.honorific) && next.nouns.length === 0))
      break
    if (next.starts.some(({ pro }) => pro === 'و') && next.nouns.length === 0) break
    to++
    if (next.nisbas.length > 0) break
  }
  return to
}
