import { fold } from '../normalize.ts'
import type { Word } from '../words.ts'
import { wanted } from './name-match.ts'
import type { Found, Scan } from './scan.ts'

const bothParties = /^(و|ف|ل|ب|لل|بال)?(?:ال)?(?:طرفان|طرفين|جانبان|جانبين)$/
const bothDelegations = /^(و|ف|ل|ب|لل|بال)?(?:ال)?(?:وفدان|وفدين|فريقان|فريقين|جيشان|جيشين|حزبان|حزبين)$/
const bothCountries = /^(و|ف|ل|ب)?(?:ال|لل)?(?:بلدان|بلدين|دولتان|دولتين|حكومتان|حكومتين|جارتان|جارتين)$/
const bothPeople = /^(و|ف|ل|ب)?(?:ال|لل)?(?:زعيمان|زعيمين|مسؤولان|قائدان|قائدين|رجلان|رجلين|دبلوماسيان)$/
const respect = /^(و|ف|ل|ب|ول)?(?:معالي|سمو|فخامت|جلالت|دولت|سعادت|سيادت|سماحت)(?:ه|ها)$/

// «المملكة», «للسلطنة», «بالبلاد»
const homelands = /^(و|ف|ب|و?لل|وب)?(?:ال)?(مملكة|سلطنة|بلاد)$/

const heads = new Map(
  `حركة منظمة حزب جماعة تنظيم وكالة هيئة مجلس جامعة اتحاد شركة جمعية صحيفة قناة لجنة فصيل نقابة مفوضية محكمة مؤسسة كتلة شبكة بعثة تحالف ائتلاف جبهة`
    .split(' ')
    .map(head => [fold(head), head]),
)

const deputies = /^([وفبل])?(?:ال|لل)(?:نواب|برلمانيون|برلمانيين)$/
// «شنتها الأخيرة», «مع الأخير»
const latter = /^[بل]?(?:ال|ل)أخير(ة)?$/
const pointing = [
  latter,
  bothParties,
  bothDelegations,
  bothCountries,
  bothPeople,
  homelands,
  deputies,
  respect,
]
const settlements = new Set(['مدينة', 'بلدة', 'محافظة', 'قرية'])

/** Whether a word may be such a phrase. */
export const opensGroup = (word: Word) =>
  pointing.some(pattern => pattern.test(word.text)) ||
  word.nouns.some(
    noun =>
      noun.definite && (noun.lemma === 'بيان' || settlements.has(noun.lemma) || heads.has(fold(noun.lemma))),
  )

/** "The two sides", "the movement", "the statement", "His Excellency": phrases that mean what was named before. */
export function groupAt(scan: Scan, index: number): Found | null {
  const text = scan.at(index)
  if (text.length < 4) return null
  const base = { from: index, to: index + 1, kind: 'nominal' } as const
  for (const [pattern, of, type] of [
    [bothParties, 'party', 'organization'],
    [bothDelegations, 'organization', 'organization'],
    [bothCountries, 'country', 'country'],
    [bothPeople, 'person', 'person'],
  ] as const) {
    const match = pattern.exec(text)
    // «طرفي النزاع» and indefinite duals are no reference; the article is what points back
    if (match && /ال|^و?لل/.test(text))
      return { ...base, pro: proclitic(match[1]), type, reference: { by: 'both', of }, number: 2 }
  }
  const homeland = homelands.exec(text)
  if (homeland && /ال|لل/.test(text) && !isQualified(scan, index + 1)) {
    const isos =
      homeland[2] === 'مملكة' ? ['SA', 'JO', 'MA', 'BH'] : homeland[2] === 'سلطنة' ? ['OM', 'BN'] : []
    return {
      ...base,
      pro: proclitic(homeland[1]),
      type: 'country',
      gender: 'f',
      reference: { by: 'same', key: 'homeland', words: isos },
    }
  }
  const last = latter.exec(text)
  if (last && standsAlone(scan, index))
    return {
      ...base,
      pro: /^[بل]/.test(text) ? text.charAt(0) : '',
      type: last[1] ? 'country' : 'person',
      gender: last[1] ? 'f' : 'm',
      reference: { by: 'same', key: 'latter', words: [last[1] ? 'f' : 'm'] },
    }
  const members = deputies.exec(text)
  if (members)
    return {
      ...base,
      pro: members[1] ?? '',
      type: 'organization',
      reference: { by: 'composed', type: 'organization', part: 'parliament' },
    }
  const honor = respect.exec(text)
  if (honor)
    return {
      ...base,
      pro: honor[1] ?? '',
      type: 'person',
      reference: {
        by: 'same',
        key: 'person',
        words: [text.slice((honor[1] ?? '').length).replace(/(?:ه|ها)$/, '')],
      },
      number: 1,
    }
  const word = scan.word(index)
  const noun = word?.nouns.find(reading => reading.definite && reading.pronoun === '' && reading.number === 1)
  if (!noun) return null
  if (noun.lemma === 'بيان' && noun.definite)
    return {
      ...base,
      pro: noun.pro,
      type: 'organization',
      reference: { by: 'same', key: 'statement', words: [] },
    }
  if (settlements.has(noun.lemma) && noun.definite && !isQualified(scan, index + 1))
    return {
      ...base,
      pro: noun.pro,
      type: 'place',
      gender: 'f',
      reference: { by: 'same', key: 'place', words: [] },
    }
  const head = heads.get(fold(noun.lemma))
  if (!head || isQualified(scan, index + 1)) return null
  return {
    ...base,
    pro: noun.pro,
    type: 'organization',
    gender: noun.gender,
    reference: {
      by: 'same',
      key: 'body',
      words: [fold(head), `ال${fold(head)}`],
      ...(factions.has(head) ? { faction: true } : {}),
      ids: shortIds(scan, index),
    },
  }
}

// «الحركة», «الفصيل» may mean any armed group or party that has another name
const factions = new Set(['حركة', 'جماعة', 'تنظيم', 'فصيل'])

/** Bodies whose short name this word is: «الجامعة» is the Arab League where the article speaks of it. */
function shortIds(scan: Scan, index: number): readonly string[] {
  const match = scan.name(index, index + 1, wanted.organizationShort)
  return match ? match.entries.map(entry => entry.id) : []
}

/** «شنتها الأخيرة», «مع الأخير»: behind a verb or preposition it is no adjective. */
function standsAlone(scan: Scan, index: number): boolean {
  const before = scan.word(index - 1)
  if (!before || (scan.word(index + 1)?.nisbas.length ?? 0) > 0) return false
  if (before.functions.some(f => f.kind === 'preposition' || f.kind === 'complementizer')) return true
  return before.nouns.length === 0 && before.starts.length === 0 && before.verbs.length > 0
}

// «المنظمة الدولية»: an adjective makes it another thing.
function isQualified(scan: Scan, index: number): boolean {
  const word = scan.word(index)
  if (!word?.text.startsWith('ال')) return false
  return word.nouns.some(reading => reading.definite) || word.nisbas.length > 0
}

const proclitic = (pro: string | undefined) => (pro ?? '').replace('لل', 'ل').replace('بال', 'ب')
