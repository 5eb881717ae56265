import { isIn, list } from '../word-lists.ts'
import { oftenAsked, oftenOneOf, oftenSpelled, oneOf, spelled, wordTest } from '../word-test.ts'
import { functionBit, type NounReading, type Word } from '../words.ts'
import { added } from './added.ts'
import { isAccusative } from './agreement.ts'
import { isSelf, mentionPhrase } from './mention-phrase.ts'
import { hasArticle, isAdjective, isSigned } from './noun-adjectives.ts'
import { bare, type Phrase, verbOf } from './phrase.ts'
import { opensPhrase, phrasePro, type SentenceView } from './phrase-openings.ts'

/** Words of numbers, which the counted noun follows. */
export const isNumeral = oftenOneOf(
  `واحد واحدة اثنين اثنان ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين ثلاثين
مئة مائة مئات ألف آلاف ألفي مليون ملايين مليار مليارات عشرات نحو حوالي زهاء أكثر أقل`.split(/\s+/),
)
// «مئة وخمسين أسيرا»
const isJoinedNumeral = oneOf(
  'عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ').flatMap(ten => [`و${ten}ين`, `و${ten}ون`]),
)
// «لوقف», «والهدنة»
const opensCeasefire = oftenSpelled(/^[وبل]{0,2}(?:ال)?(?:وقفا?|إنهاء|هدنة)$/)
// «والاقتصادية»
const isJoinedAdjective = oftenAsked(
  ({ text, nouns }) =>
    text.startsWith('وال') && nouns.length > 0 && nouns.every(reading => reading.entry.kind === 'adjective'),
)
const isPartitive = spelled(/^[وفبل]?(?!كل|جميع|كافة|سائر)/)
// «منذ شهرين حصارا»
const isTwoTimes = spelled(/^(?:يوم|شهر|أسبوع|عام|سنت|ساعت|قرن|عقد|ليلت)ين$/)
// «مسلحون», «غارتان», and no «شؤون», «قوانين», «سكان»: a plural that only ends like one with a nun of its own
const keepsNun = oftenAsked(
  ({ text, noun }) =>
    /(?:ون|ين|ان)$/.test(text) &&
    !(noun?.number === 3 && /^(?:..ون|[^م].ا.ين|(?:مياد|مساك|مواز|مضام|ملاي)ين|.*ان)$/.test(noun.lemma)),
)
const isNisba = wordTest(({ nisbas }) => nisbas.some(({ pro }) => pro === ''))
const isJoiningNisba = wordTest(({ nisbas }) => nisbas.some(({ pro }) => pro === '' || pro === 'و'))

const { quantifier, demonstrative } = functionBit

/** The noun phrase at a token: head, genitive, adjectives. Coordination and prepositions are read by the caller. */
export function phraseAt(view: SentenceView, index: number, depth = 0): Phrase | null {
  const { scan } = view
  if (index >= view.to) return null
  const mention = view.mentionAt(index)
  if (mention) return mentionPhrase(view, mention)
  const token = scan.tokens[index]
  if (token?.kind === 'number') return counted(view, index, depth)
  const word = scan.word(index)
  if (!word) return null
  if ((word.kinds & demonstrative) !== 0 && opensPhrase(view, index + 1)) {
    if (isSomebody(view, index + 1)) return bare(index, index + 1, null, null, word.text)
    const inner = phraseAt(view, index + 1, depth)
    return inner && startingAt(inner, index)
  }
  if (quantifies(word) || isNumeral(word)) {
    // «كل من A وB», «عدد من كبار المسؤولين», «عشرات القتلى»
    const at = scan.at(index + 1) === 'من' || isJoinedNumeral(scan.word(index + 1)) ? index + 2 : index + 1
    const inner = opensPhrase(view, at) && phrasePro(view, at) === '' ? phraseAt(view, at, depth) : null
    // «ستة من موظفيها»: some of them, and not the ones that are known
    if (inner && scan.at(index + 1) === 'من' && isPartitive(word) && inner.pronoun !== '')
      inner.definite = false
    if (inner) return startingAt(inner, index)
  }
  if (isMonth(view, index)) {
    // «مارس آذار»: one month under both its names
    const month = bare(index, isMonth(view, index + 1) ? index + 2 : index + 1, null, null, '')
    month.sort = 'time'
    return month
  }
  const noun = dualBefore(view, index, word) ?? beforeName(view, index, word)
  const phrase = ceasefireAt(view, index) ?? bare(index, index + 1, null, noun, word.text, noun ?? word)
  if (phrase.sort === 'ceasefire' && phrase.to > index + 1) return phrase
  if (depth < 6) extend(view, phrase, depth)
  return phrase
}

/** «بعد ذلك أنوتين تشارنفيراكول»: no name has a demonstrative. */
const isSomebody = (view: SentenceView, index: number): boolean => {
  const mention = view.mentionAt(index)
  return mention?.type === 'person' && mention.kind === 'name' && mention.offices.length === 0
}

const isMonth = (view: SentenceView, index: number): boolean =>
  index < view.to && isIn(view.scan.word(index), list.month)

function startingAt(phrase: Phrase, index: number): Phrase {
  phrase.from = index
  // «ثلاثة لاجئين»: the case is the numeral's
  phrase.oblique = false
  return phrase
}

const quantifies = (word: Word) =>
  (word.kinds & quantifier) !== 0 && word.functions.find(f => f.kind === 'quantifier')?.pronoun === ''

const isOfTwo = oftenOneOf(
  'وفدا رئيسا زعيما وزيرا جيشا طرفا جانبا مبعوثا ممثلا قائدا مندوبا سفيرا'
    .split(' ')
    .flatMap(dual => [dual, `و${dual}`]),
)
const isBothSides = spelled(/^ال(?:بلدين|دولتين|جانبين|طرفين|جارين|جارتين|حكومتين|جيشين|حزبين|مجلسين)$/)

// «وفدا البلدين», «جيشا السودان وتشاد»: the two of them, and no accusative
function dualBefore(view: SentenceView, index: number, word: Word): NounReading | null {
  if (!isOfTwo(word)) return null
  const next = view.mentionAt(index + 1)
  const owners =
    next?.proclitic === '' && (next.number === 2 || next.type === 'country' || next.type === 'organization')
  if (!owners && !isBothSides(view.scan.word(index + 1))) return null
  return word.nouns.find(reading => reading.number === 2) ?? null
}

// «للقاء لافروف»: before a name ل and not لل was written to لقاء.
function beforeName(view: SentenceView, index: number, word: Word): NounReading | null {
  const { noun } = word
  if (!noun?.definite || noun.pronoun !== '' || !noun.lemma.startsWith('ل')) return noun
  const next = view.mentionAt(index + 1)
  if (next?.proclitic !== '' || next.kind === 'adjective') return noun
  return word.nouns.find(r => r.lemma === noun.lemma && r.pro === noun.pro && !r.definite) ?? noun
}

// «وقف فوري لإطلاق النار», «وقف القتال», «إنهاء الأعمال القتالية»
function ceasefireAt(view: SentenceView, index: number): Phrase | null {
  const { scan } = view
  if (!opensCeasefire(scan.word(index))) return null
  for (let at = index + 1; at < Math.min(view.to, index + 5); at++) {
    const text = scan.at(at)
    const fire = /^ل?إطلاق$/.test(text) && scan.at(at + 1) === 'النار'
    if (!fire && !/^(?:ال|لل)(?:قتال|عنف|اقتتال|حرب|قتالية|أعمال)$/.test(text)) continue
    const phrase = bare(index, fire ? at + 2 : at + 1, null, null, 'وقف إطلاق النار')
    phrase.sort = 'ceasefire'
    phrase.definite = true
    phrase.gender = 'm'
    return phrase
  }
  return null
}

const isSince = oftenOneOf(['منذ', 'عام', 'العام', 'سنة', 'حتى', 'بحلول'])

// «85 عونا», «115 طنا», «350 عسكرياً», «10 أشخاص»
function counted(view: SentenceView, index: number, depth: number): Phrase | null {
  // «منذ 2023 هجمات عديدة»: a year counts nothing
  if (isSince(view.scan.word(index - 1)) && /^(?:19|20)\d\d$/.test(view.scan.at(index))) {
    const year = bare(index, index + 1, null, null, '')
    year.sort = 'time'
    return year
  }
  let at = index + 1
  while (
    at < view.to &&
    (view.scan.tokens[at]?.kind === 'number' ||
      /^[.,%]$/.test(view.scan.at(at)) ||
      isNumeral(view.scan.word(at)))
  )
    at++
  // «4 تموز», «23 مايو 2019»: a date
  if (isIn(view.scan.word(at), list.month)) {
    const end = view.scan.tokens[at + 1]?.kind === 'number' ? at + 2 : at + 1
    const date = bare(index, end, null, null, '')
    date.sort = 'time'
    return date
  }
  const inner =
    opensPhrase(view, at) && phrasePro(view, at) === '' && view.scan.word(at)
      ? phraseAt(view, at, depth)
      : null
  if (inner && !inner.mention) return startingAt(inner, index)
  return bare(index, at, null, null, view.scan.at(index))
}

function extend(view: SentenceView, phrase: Phrase, depth: number): void {
  const { scan } = view
  let adjectival = false
  while (phrase.to < view.to) {
    let at = phrase.to
    let quoted = false
    let word = scan.word(at)
    if (word === null) {
      const mark = scan.at(at)
      quoted = mark === '"'
      // «أمر أميركي - إسرائيلي»
      if (quoted || (mark === '-' && phrase.nisbas.length > 0 && isBareNisba(view, at + 1))) at++
      if (
        !quoted &&
        scan.tokens[at]?.kind === 'number' &&
        !phrase.definite &&
        phrase.genitive === null &&
        !adjectival
      ) {
        phrase.genitive = counted(view, at, depth + 1)
        phrase.to = Math.max(phrase.genitive?.to ?? 0, at + 1)
        return
      }
      word = scan.word(at)
    }
    if (!word || view.verbAt(at)) return
    if (phrase.definite && isSelf(word)) {
      phrase.to = at + 1
      return
    }
    const mention = view.mentionAt(at)
    if (mention?.kind === 'adjective' && isJoiningNisba(word)) {
      // «تعيين الهولندية سيغريد كاغ»: of somebody told by her nationality
      const named = hasArticle(word) && isBareHead(phrase) ? view.mentionAt(mention.to) : undefined
      if (named?.type === 'person' && named.kind === 'name' && named.proclitic === '') {
        phrase.genitive = mentionPhrase(view, named)
        phrase.to = phrase.genitive.to
        return
      }
      if (phrase.nisbas.length === 0 && !isNisba(word)) return
      phrase.nisbas = added(phrase.nisbas, mention)
      phrase.to = mention.to
      adjectival = true
      continue
    }
    const noun = word.noun
    const pro = phrasePro(view, at)
    if (pro === '' && !mention && isAdjective(word, phrase)) {
      phrase.adjectives = added(phrase.adjectives, word)
      phrase.to = at + 1
      adjectival = true
      continue
    }
    // «الحرب العسكرية والاقتصادية»
    if (!mention && adjectival && isJoinedAdjective(word)) {
      phrase.to = at + 1
      continue
    }
    // «بتنفيذ «أمر أميركي»»: what is quoted behind the noun of an act is its genitive
    if (quoted && !mention && !(depth === 0 && isAct(view, phrase))) return
    // «مسلحون ثلاثة عمال»: a plural that keeps its nun takes no genitive
    const closed =
      !phrase.mention &&
      (phrase.number > 1 ? keepsNun(scan.word(phrase.from)) : isTwoTimes(scan.word(phrase.from)))
    // «غاراتٍ», «بياناً»: nor does an indefinite accusative
    const takesGenitive =
      !closed && !phrase.definite && phrase.genitive === null && !adjectival && !isAccusative(phrase)
    if (
      pro === '' &&
      takesGenitive &&
      opensPhrase(view, at) &&
      (mention || (word.kinds & ~(quantifier | demonstrative)) === 0) &&
      !(noun === null && !mention && depth > 1) &&
      !(noun && !mention && isNoGenitive(noun, word.text))
    ) {
      const genitive = phraseAt(view, at, depth + 1)
      if (!genitive) return
      phrase.genitive = genitive
      phrase.to = Math.max(genitive.to, at + 1)
      if (quoted && scan.at(phrase.to) === '"') phrase.to++
      // adjectives after a construct belong to its head as often as to its end: take those of countries for the head
      if (genitive.sort === '' && !genitive.mention)
        for (const nisba of genitive.nisbas) phrase.nisbas = added(phrase.nisbas, nisba)
      // «اتفاق الهجرة المبرم»
      const further = phrase.sort === 'agreement' ? scan.word(phrase.to) : null
      if (further && phrase.to < view.to && hasArticle(further) && isSigned(further)) {
        phrase.adjectives = added(phrase.adjectives, further)
        phrase.to++
      }
      return
    }
    return
  }
}

const isBareHead = ({ definite, genitive, nisbas, adjectives, pronoun }: Phrase): boolean =>
  !definite && pronoun === '' && genitive === null && nisbas.length + adjectives.length === 0

const isBareNisba = (view: SentenceView, index: number): boolean =>
  view.mentionAt(index)?.kind === 'adjective' && view.scan.nisba(index)?.definite === false

const isAct = ({ scan }: SentenceView, phrase: Phrase): boolean =>
  !phrase.definite &&
  phrase.pronoun === '' &&
  !phrase.genitive &&
  phrase.adjectives.length + phrase.nisbas.length === 0 &&
  verbOf(phrase, scan.knowledge.lexicon) !== null

// «منذ أسبوع حصارا»: an indefinite accusative is no genitive, nor is what one meets: «لقي جندي مصرعه»
const isNoGenitive = ({ lemma, number, pronoun }: NounReading, text: string): boolean =>
  (pronoun !== '' && fates.has(lemma)) ||
  (number === 1 && pronoun === '' && text.length === lemma.length + 1 && text === `${lemma}ا`)
const fates = new Set(['مصرع', 'حتف'])
