import type { Reference } from '../../../model/document.ts'
import type { EntityType } from '../../../model/entity.ts'
import { homelands } from '../lexicon/homelands.ts'
import { fold } from '../normalize.ts'
import { oneOf, spelled, wordTest } from '../word-test.ts'
import type { NounReading, Word } from '../words.ts'
import { Found } from './found.ts'
import { honorificPronounAt, isHonorificPronoun } from './honorific-pronoun.ts'
import { wanted } from './name-match.ts'
import type { Scan } from './scan.ts'

const bothParties =
  /^(و|ف|ل|ب|لل|بال)?(?:ال)?(?:طرفان|طرفين|جانبان|جانبين|خصمان|خصمين|غريمان|غريمين|حليفان|حليفين|شريكان|شريكين)$/
// «طرفا النزاع», «طرفي القتال»
const bothSides = /^(و|ف|ل|ب)?طرف[اي]$/
const isContested = oneOf([
  'النزاع',
  'الصراع',
  'القتال',
  'الحرب',
  'الأزمة',
  'الخلاف',
  'الاتفاق',
  'الهدنة',
  'المواجهة',
  'الاقتتال',
])
const isOfCountry = wordTest(
  ({ text, nisbas }) => text.startsWith('ال') && nisbas.some(({ number }) => number === 1),
)
const bothDelegations = /^(و|ف|ل|ب|لل|بال)?(?:ال)?(?:وفدان|وفدين|فريقان|فريقين|جيشان|جيشين|حزبان|حزبين)$/
const bothCountries = /^(و|ف|ل|ب)?(?:ال|لل)?(?:بلدان|بلدين|دولتان|دولتين|حكومتان|حكومتين|عاصمتان|عاصمتين)$/
const bothNeighbors = /^(و|ف|ل|ب)?(?:ال|لل)?(?:جارتان|جارتين|جاران|جارين)$/
const bothPeople =
  /^(و|ف|ل|ب)?(?:ال|لل)?(?:زعيمان|زعيمين|مسؤولان|قائدان|قائدين|رجلان|رجلين|دبلوماسيان|مفاوضان|سياسيان)$/

// «المملكة», «للسلطنة», «بالبلاد»
const pointsHome = /^(و|ف|ب|و?لل|وب)?(?:ال)?(مملكة|سلطنة|بلاد)$/

const heads = new Map(
  `حركة منظمة حزب جماعة تنظيم وكالة هيئة مجلس جامعة اتحاد شركة جمعية صحيفة قناة لجنة فصيل نقابة مفوضية محكمة مؤسسة كتلة شبكة بعثة تحالف ائتلاف جبهة
حلف تيار رابطة ميليشيا مليشيا كتيبة لواء فرقة مصرف بنك صندوق مجموعة أكاديمية معهد مرصد تجمع تكتل جهاز مركز غرفة وحدة مجمع`
    .split(/\s+/)
    .map(head => [fold(head), head]),
)

const deputies = /^([وفبل])?(?:ال|لل)(?:نواب|برلمانيون|برلمانيين)$/
// «شنتها الأخيرة», «مع الأخير»
const latter = /^[وبل]?(?:ال|ل)أخير(ة)?$/
// «مضيفه», «بضيفها»
const host = /^([وفبل])?م?ضيف(?:ه|ها)$/
// «الرجل», «للرجل»
const man = /^(و|ف|ب|ك)?(?:ال|لل)رجل$/
const pointing = [
  latter,
  bothParties,
  bothDelegations,
  bothCountries,
  bothNeighbors,
  bothPeople,
  pointsHome,
  deputies,
  man,
  host,
  bothSides,
]
const settlements = new Set(['مدينة', 'بلدة', 'محافظة', 'قرية'])

const isAccusativeParticiple = spelled(/^م.*(?:ا|ة)$/)
const isPointing = wordTest(word => pointing.some(pattern => pattern.test(word.text)))

/** Whether a word may be such a phrase. */
export const opensGroup = (word: Word) =>
  isPointing(word) ||
  isHonorificPronoun(word) ||
  word.nouns.some(
    noun =>
      noun.definite && (noun.lemma === 'بيان' || settlements.has(noun.lemma) || heads.has(fold(noun.lemma))),
  )

/** "The two sides", "the movement", "the statement", "His Excellency": phrases that mean what was named before. */
export function groupAt(scan: Scan, index: number): Found | null {
  const word = scan.word(index)
  if (word === null || word.text.length < 4) return null
  return (
    (isPointing(word) ? pointingAt(scan, index, word) : null) ??
    (isHonorificPronoun(word) ? honorificPronounAt(scan, index, word) : null) ??
    nounAt(scan, index, word)
  )
}

const nominal = (index: number, pro: string, type: EntityType, reference: Reference) =>
  new Found(index, index + 1, pro, type, 'nominal', reference)

const duals = [
  { pattern: bothParties, of: 'party', type: 'organization' },
  { pattern: bothDelegations, of: 'organization', type: 'organization' },
  { pattern: bothCountries, of: 'country', type: 'country' },
  { pattern: bothNeighbors, of: 'neighbor', type: 'country' },
  { pattern: bothPeople, of: 'person', type: 'person' },
] as const
const isDual = wordTest(({ text }) => duals.some(({ pattern }) => pattern.test(text)))

/** «الطرفان», «المملكة», «الأخيرة», «النواب»: words that point back by themselves. */
function pointingAt(scan: Scan, index: number, word: Word): Found | null {
  const { text } = word
  const both = isDual(word) ? dualAt(scan, index, text) : null
  if (both) return both
  const sides = isContested(scan.word(index + 1)) ? bothSides.exec(text) : null
  if (sides) {
    const reference = { by: 'both', of: 'opponent' } as const
    const sided = new Found(index, index + 2, sides[1] ?? '', 'organization', 'nominal', reference)
    sided.number = 2
    return sided
  }
  const someone = man.exec(text)
  if (someone && !isQualified(scan, index + 1)) {
    const person = nominal(index, /لل/.test(text) ? 'ل' : (someone[1] ?? ''), 'person', {
      by: 'same',
      key: 'person',
      words: [''],
    })
    person.gender = 'm'
    return person
  }
  const hosted = host.exec(text)
  if (hosted) {
    const next = scan.word(index + 1)
    if (next && (next.functions.length === 0 || next.nisbas.length > 0)) return null
    const reference = { by: 'same', key: 'host', words: [] } as const
    return nominal(index, hosted[1] ?? '', 'person', reference)
  }
  const homeland = pointsHome.exec(text)
  if (homeland && /ال|لل/.test(text) && !isQualified(scan, index + 1)) {
    const words = homelands[homeland[2] as string] ?? []
    const reference = { by: 'same', key: 'homeland', words } as const
    const country = nominal(index, proclitic(homeland[1]), 'country', reference)
    country.gender = 'f'
    return country
  }
  const last = latter.exec(text)
  if (last && standsAlone(scan, index)) {
    const gender = last[1] ? 'f' : 'm'
    const reference = { by: 'same', key: 'latter', words: [gender] } as const
    const pro = /^[وبل]/.test(text) ? text.charAt(0) : ''
    const found = nominal(index, pro, last[1] ? 'country' : 'person', reference)
    found.gender = gender
    return found
  }
  const members = deputies.exec(text)
  if (members) {
    const reference = { by: 'composed', type: 'organization', part: 'parliament' } as const
    return nominal(index, members[1] ?? '', 'organization', reference)
  }
  return null
}

/** «الطرفان», «البلدين»: the two of a kind that were named last. */
function dualAt(scan: Scan, index: number, text: string): Found | null {
  // «طرفي النزاع» and indefinite duals are no reference; the article is what points back
  if (!/ال|^و?لل/.test(text)) return null
  // «الجيشين السوري واللبناني»: the adjectives say which
  if (isOfCountry(scan.word(index + 1))) return null
  for (const { pattern, of, type } of duals) {
    const match = pattern.exec(text)
    if (!match) continue
    // «حضّ الطرفين», «بين الجانبين»: spoken to, and no doers
    const meant = of === 'party' && text.endsWith('ين') ? 'opponent' : of
    const both = nominal(index, proclitic(match[1]), type, { by: 'both', of: meant })
    both.number = 2
    return both
  }
  return null
}

const isJoint = oneOf(['المشترك', 'الثلاثي', 'الرباعي'])

/** «البيان», «المدينة», «الحركة»: a definite noun that means what was named before. */
function nounAt(scan: Scan, index: number, word: Word): Found | null {
  const noun = word.nouns.find(reading => reading.definite && reading.pronoun === '' && reading.number === 1)
  if (!noun) return null
  // «البيان المشترك» is nobody's alone
  if (noun.lemma === 'بيان' && isJoint(scan.word(index + 1))) return null
  if (noun.lemma === 'بيان')
    return nominal(index, noun.pro, 'organization', { by: 'same', key: 'statement', words: [] })
  if (settlements.has(noun.lemma) && !isQualified(scan, index + 1)) {
    const place = nominal(index, noun.pro, 'place', { by: 'same', key: 'place', words: [] })
    place.gender = 'f'
    return place
  }
  const head = heads.get(fold(noun.lemma))
  if (!head || isQualified(scan, index + 1)) return null
  const body = nominal(index, noun.pro, 'organization', {
    by: 'same',
    key: 'body',
    words: [fold(head), `ال${fold(head)}`],
    ...(factions.has(head) ? { faction: true } : {}),
    ids: shortIds(scan, index),
  })
  body.gender = noun.gender
  return body
}

// «الحركة», «الفصيل» may mean any armed group or party that has another name
const factions = new Set(['حركة', 'جماعة', 'تنظيم', 'فصيل'])

/** Bodies whose short name this word is: «الجامعة» is the Arab League where the article speaks of it. */
function shortIds(scan: Scan, index: number): readonly string[] {
  const match = scan.name(index, index + 1, wanted.organizationShort)
  return match ? match.entries.map(entry => entry.id) : []
}

/** «شنتها الأخيرة», «مع الأخير», «متهما الأخير», «موقف الأخير»: behind what takes no adjective with an article. */
function standsAlone(scan: Scan, index: number): boolean {
  const before = scan.word(index - 1)
  if (!before || (scan.word(index + 1)?.nisbas.length ?? 0) > 0) return false
  if (before.functions.some(f => f.kind === 'preposition' || f.kind === 'complementizer')) return true
  if (before.verbs.length > 0 && before.nouns.length === 0 && before.starts.length === 0) return true
  if (before.participle && isAccusativeParticiple(before)) return true
  // «شكر الأخير», «موقف الأخير»: an article makes no adjective of a bare noun
  if (before.starts.length === 0 && before.nouns.length > 0 && before.nouns.every(isBareNoun)) return true
  // «يزور الأخير»: a verb may look like a name, and never like what an adjective is for
  return before.nouns.length === 0 && before.verbs.some(({ form }) => form.tense === 'present')
}

const isBareNoun = ({ definite, pronoun }: NounReading) => !definite && pronoun === ''

const ofActs = new Set(['attack', 'operation', 'act', 'agreement', 'harm', 'statement', 'sanctions', 'talks'])

// «المنظمة الدولية»: an adjective makes it another thing.
function isQualified(scan: Scan, index: number): boolean {
  const word = scan.word(index)
  if (!word?.text.startsWith('ال')) return false
  return (
    word.nisbas.length > 0 ||
    (word.nouns.some(reading => reading.definite) &&
      // «تبنت الجماعة العملية»: what has a meaning of its own is no adjective
      !word.nouns.some(({ definite, entry }) => definite && entry.kind === 'noun' && ofActs.has(entry.sort)))
  )
}

const proclitic = (pro: string | undefined) => (pro ?? '').replace('لل', 'ل').replace('بال', 'ب')
