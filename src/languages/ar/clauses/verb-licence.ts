import { oftenOneOf, oneOf, wordTest } from '../word-test.ts'
import { functionBit, isFunction, type VerbReading, type Word } from '../words.ts'
import { hasArticle } from './noun-adjectives.ts'
import { isNumeral } from './noun-phrases.ts'
import { phrasePro, splitProclitics } from './phrase-openings.ts'
import type { SentenceWords } from './sentence-words.ts'
import { announcesVerb, isAnnounced, isIt, prepares, twoBefore, voices } from './verb-neighbors.ts'
import { verbalOf } from './verbal.ts'

const { adverb, complementizer, preposition, quantifier } = functionBit
const actSorts = new Set(['statement', 'attack', 'act', 'talks', 'agreement', 'operation'])
const isHalt = oftenOneOf(['وقف', 'ووقف'])
const isFiring = oneOf(['إطلاق', 'القتال', 'الحرب', 'العنف', 'الأعمال'])
const isBehind = oftenOneOf(['خلف', 'وخلف'])
// what stands right behind one of these is no verb: «عن بالغ تقديره»
const isGoverning = oftenOneOf([
  'رغم',
  'ورغم',
  'بسبب',
  'وبسبب',
  'خلال',
  'وخلال',
  'إثر',
  'عقب',
  'جراء',
  'في',
  'عن',
  'على',
  'إلى',
  'مع',
  'بين',
  'وعن',
  'وفي',
  'وإلى',
  'وعلى',
])
// «بروتوكول تعاون بين»: masdars that are spelled as their verb
const isTogether = oneOf(['تعاون', 'تفاهم', 'تبادل', 'توافق', 'تحالف', 'تضامن', 'تنسيق', 'تكامل'])
const isWork = oneOf(['عمل'])
const isHarm = oneOf(['قتل', 'وقتل', 'جرح', 'وجرح', 'خطف', 'وخطف'])
const isRow = oftenOneOf(['صفا', 'جنبا'])
const isFamilies = oneOf(['أسر', 'وأسر'])
const isIssued = oftenOneOf(['صادر'])
const isPreparing = oftenOneOf(['يعد', 'تعد', 'يعدان', 'تعدان', 'ويعد', 'وتعد'])
const isThrough = oftenOneOf(['عبر', 'وعبر'])
const isPreposition = wordTest(
  ({ functions }) =>
    functions.length === 1 && functions[0]?.kind === 'preposition' && functions[0].pronoun === '',
)
const negatesVerb = wordTest(({ functions }) =>
  functions.some(f => f.kind === 'negator' && f.lemma !== 'غير' && f.lemma !== 'دون' && f.lemma !== 'عدم'),
)
// «أنها», «لكنه»
const hasSubject = wordTest(({ functions }) =>
  functions.some(f => (f.kind === 'complementizer' || f.kind === 'conjunction') && f.pronoun !== ''),
)
const isIndefiniteAct = wordTest(({ nouns }) => nouns.some(n => !n.definite && actSorts.has(n.entry.sort)))
const isStance = wordTest(({ nouns }) => nouns.some(n => n.pro === '' && n.entry.sort === 'stance'))
const isPaper = wordTest(({ nouns }) => nouns.some(n => !n.definite && n.entry.sort === 'agreement'))
const isSorted = wordTest(({ nouns }) => nouns.some(n => n.pro === '' && n.entry.sort !== ''))
const hasPronoun = wordTest(({ nouns }) => nouns.some(noun => noun.pronoun !== ''))
const isSortedWithPronoun = wordTest(({ nouns }) => nouns.some(n => n.pronoun !== '' && n.entry.sort !== ''))
const isPlainNoun = wordTest(({ nouns }) => nouns.some(n => n.entry.kind === 'noun' && n.pro === ''))
const isPrepositional = (proclitic: string) =>
  proclitic !== '' && (proclitic.endsWith('ب') || proclitic.endsWith('ل') || proclitic.endsWith('ك'))
const isPrepositionalNoun = wordTest(({ nouns }) => nouns.some(({ pro }) => isPrepositional(pro)))
const subjectSorts = new Set(['agreement', 'ceasefire', 'group', 'statement', 'talks'])

/** Whether a token is read as a verb: where a word may be a noun too, it must stand where a verb does. */
export function isVerb(words: SentenceWords, index: number): boolean {
  if (index >= words.to || index < words.from || words.coveredAt(index)) return false
  const word = words.scan.word(index)
  if (!word || word.verbal === 'none' || isGoverning(words.scan.word(index - 1))) return false
  const marks = words.scan.marks(index)
  if (marks !== '') {
    // tanwin is a noun's: «خلفاً»
    if (/[\u064b-\u064d]/.test(marks)) return false
    if (marks.includes('\u0651') && isDoubled(word)) return true
    // «حُكم على», «قُتل خمسة»: a written damma is a passive's
    const [reading] = word.verbs
    if (reading?.pro === '' && reading.form.tense === 'past' && marks.charAt(1) === '\u064f') return true
  }
  // «وقف إطلاق النار» is a thing
  if (isHalt(word) && isFiring(words.scan.word(index + 1))) return false
  // «بيان صادر عن الوزارة»: issued by it; what is seized follows without a preposition
  if (isIssued(word) && isFrom(words, index + 1)) return false
  // «وأسر الضحايا»: families
  if (isFamilies(word) && hasArticle(words.scan.word(index + 1))) return false
  // «تقف صفا واحدا مع»
  if (isRow(word)) return false
  if (isThrough(word) && voices(words, index)) return true
  if (isPreparing(word) && prepares(words, index)) return true
  // «خلف بيلوسوف شويغو»: two people and nothing between
  if (isBehind(word) && index === words.from) {
    const heir = words.mentionAt(index + 1)
    if (heir?.type === 'person' && words.mentionAt(heir.to)?.type === 'person') return true
  }
  word.verbal ??= verbalOf(word, words.scan.knowledge.lexicon)
  if (word.verbal === 'accusative') return twoBefore(words, index, word.verbs[0] as VerbReading)
  return word.verbal === 'doubtful' ? licensed(words, index, word) : word.verbal === 'yes'
}

// a written shadda tells «عبّر», «قدّم», «وقّع» from the words without it
const isDoubled = ({ verbs, text }: Word) =>
  verbs[0]?.form.object === null && verbs.some(v => v.pro + v.lemma === text)

const isFrom = (words: SentenceWords, index: number) =>
  words.scan.word(index)?.functions.some(({ lemma }) => lemma === 'عن') === true

/** Whether a word that may be a noun stands where a verb does. */
function licensed(words: SentenceWords, index: number, word: Word): boolean {
  const before = words.scan.word(index - 1)
  // «على دعمها الجيش»: what a preposition governs is no verb
  if (isPreposition(before)) return false
  const beforeMark = words.scan.tokens[index - 1]?.kind === 'mark' ? words.scan.at(index - 1) : ''
  const reading = word.verbs[0] as VerbReading
  const conjoined = reading.pro.startsWith('و') || reading.pro.startsWith('ف')
  if (negatesVerb(before) || announcesVerb(before) || hasSubject(before)) return true
  const opens = opensSubject(words, index + 1)
  // «بيان صدر في», «عدوان شنه»: an indefinite noun and what describes it
  if (
    !conjoined &&
    isIndefiniteAct(before) &&
    // «رسالة شكر إلى»
    !isStance(word) &&
    !isTogether(word) &&
    // «جلسة عمل مع»
    !isWork(word) &&
    // «اتفاق قرض مع»
    !(isPaper(before) && isSorted(word)) &&
    !hasPronoun(word) &&
    isFunction(words.scan.word(index + 1), preposition)
  )
    return true
  if (reading.form.object !== null && isSortedWithPronoun(word))
    if (reading.pro === 'ل' && reading.form.tense === 'past')
      // «عقوبات على رواندا لدعمها الحركة»: what for
      return false
    else if (reading.pro === 'ف' && beforeMark !== '')
      // «فرفضها واصفا إياها»: no noun stands behind «ف»
      return true
    else if (conjoined && isOwnVerb(words, index, reading))
      // «اتصل بفيدان وشكره على»: behind a name, with its preposition
      return true
    else return words.mentionAt(index + 1) !== undefined && opens
  // «، ووجه إلى», «ووعد بتلبيتها»: the preposition is the verb's own
  if (conjoined && words.frames.verbTakes(reading.lemma, prepositionAt(words, index + 1))) return true
  // «ووجه إلى»: faced, and addressed
  const joined = conjoined ? undefined : word.verbs.find(v => v.pro === 'و' && v.form.voice === 'active')
  if (joined && words.frames.verbTakes(joined.lemma, prepositionAt(words, index + 1))) return true
  // «وعين X»: and he appointed, before «they were aware» of women
  if (joined && reading.form.gender === 'f' && reading.form.number === 'p' && opensSubject(words, index + 1))
    return true
  if (reading.pro === '' && isAct(word) && !isHarm(word) && isAnnounced(words, index)) return false
  const starts =
    index === words.from ||
    fronted(words, index) ||
    beforeMark !== '' ||
    conjoined ||
    words.scan.at(index - 1) === 'و' ||
    isFunction(before, complementizer | adverb)
  if (starts && opens) return !(beforeMark === '"' && index > words.from + 1)
  if (starts && isHarm(word) && isCounted(words, index + 1)) return !conjoined || isBehindVerb(words, index)
  // after a full subject: «الرئيس فولوديمير زيلينسكي شكر الوزير»
  const ending = words.mentionEndingAt(index)
  const subject = ending && !isPrepositional(ending.proclitic) ? ending : undefined
  if (subject && subject.kind !== 'adjective' && reading.pro === '') {
    const follows = words.scan.word(index + 1)
    // «أكد عبد اللهيان دعم بلاده»: the subject has its verb before it
    if (words.knownVerb(subject.from - 1)) return false
    const nounLike = isPlainNoun(word) && !(reading.lemma === 'واصل' && actAt(words, index + 1))
    // «المكسيك تقاضي الإكوادور»: a headline's present agrees with the name before it
    const present =
      subject.kind === 'name' &&
      (subject.from === words.from || words.scan.tokens[subject.from - 1]?.kind === 'mark') &&
      word.verbs.some(
        v =>
          v.form.tense === 'present' &&
          v.form.gender === (subject.type === 'person' ? (subject.gender ?? 'm') : 'f'),
      )
    return (
      (opens ||
        isFunction(follows, preposition) ||
        // «طالب بانسحاب القوات»
        words.frames.verbTakes(reading.lemma, prepositionAt(words, index + 1))) &&
      (!nounLike || present || reading.form.tense === 'past')
    )
  }
  return false
}

const isAct = wordTest(({ nouns, text }) =>
  nouns.some(
    ({ pro, definite, lemma, entry }) =>
      pro === '' && !definite && lemma === text && /^(?:act|harm)$/.test(entry.sort),
  ),
)
/** «قتل ثلاثة جنود», «جرح 5 مدنيين»: how many suffered it follows, and no killing is counted so. */
const isCounted = (words: SentenceWords, index: number): boolean =>
  words.scan.tokens[index]?.kind === 'number' || isNumeral(words.scan.word(index))

/** «مقتل جندي وجرح أربعة»: what goes on from a noun is none. */
function isBehindVerb(words: SentenceWords, index: number): boolean {
  for (let at = index - 1; at >= Math.max(words.from, index - 12); at--) if (words.knownVerb(at)) return true
  return false
}

/** Whether a word stands right behind a person's name and before the preposition that it takes as a verb. */
const isOwnVerb = (words: SentenceWords, index: number, { form, lemma }: VerbReading): boolean =>
  form.tense === 'past' &&
  words.mentionEndingAt(index)?.type === 'person' &&
  words.frames.verbTakes(lemma, prepositionAt(words, index + 1))

/** Whether a token is the noun of an act: «تواصل قصف». */
function actAt(words: SentenceWords, index: number): boolean {
  return (
    words.scan.word(index)?.nouns.some(n => n.pro === '' && words.frames.ofNoun(n.lemma).length > 0) ?? false
  )
}

/** The preposition that a token is or begins with. */
export function prepositionAt(words: SentenceWords, index: number): string {
  const word = words.scan.word(index)
  const own = isFunction(word, preposition) ? word?.functions.find(f => f.kind === 'preposition') : undefined
  if (own) return own.lemma
  return splitProclitics(words.mentionAt(index)?.proclitic ?? (word ? phrasePro(words, index) : ''))
    .preposition
}

/** «من جهتهما أدان …», «وفي بيان لها اتهمت …»: nothing but a prepositional phrase stands before the verb. */
function fronted(words: SentenceWords, index: number): boolean {
  let from = index
  while (from > words.from && index - from <= 7 && words.scan.tokens[from - 1]?.kind !== 'mark') from--
  const first = words.scan.word(from)
  if (!first || from === index || index - from > 7 || words.mentionAt(from)) return false
  for (let i = from; i < index; i++) if (words.knownVerb(i)) return false
  return isFunction(first, preposition) || isPrepositionalNoun(first)
}

function opensSubject(words: SentenceWords, index: number): boolean {
  const mention = words.mentionAt(index)
  if (mention) return !isPrepositional(mention.proclitic) && mention.kind !== 'adjective'
  const word = words.scan.word(index)
  if (!word) return false
  if (isFunction(word, adverb | quantifier)) return true
  const { noun } = word
  const act =
    noun !== null &&
    noun.pro === '' &&
    noun.entry.sort !== '' &&
    noun.entry.sort !== 'time' &&
    (words.mentionAt(index + 1) !== undefined || hasArticle(words.scan.word(index + 1)))
  // «دخل وقف إطلاق النار حيز التنفيذ»
  if (isHalt(word) && isFiring(words.scan.word(index + 1))) return true
  // «دخل اتفاق وقف إطلاق النار … حيز التنفيذ»
  if (
    noun !== null &&
    noun.pro === '' &&
    noun.gender === 'm' &&
    index === words.from + 1 &&
    subjectSorts.has(noun.entry.sort)
  )
    return true
  return act || (hasArticle(word) && (noun === null || noun.pro === ''))
    ? true
    : (noun?.pronoun !== '' && noun?.pro === '' && noun !== null) || isIt(word)
}
