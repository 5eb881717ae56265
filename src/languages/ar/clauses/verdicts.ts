import type { Participant } from '../../../model/clause.ts'
import { denials, reproaches } from '../lexicon/reproaches.ts'
import type { Scan } from '../recognize/scan.ts'
import { spelled } from '../word-test.ts'
import { inPlaceOf, participant } from './participants.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Verbs that say what somebody or something is, with the preposition before what it is; empty for an object. */
const naming: ReadonlyMap<string, string> = new Map([
  ['وصف', 'ب'],
  ['نعت', 'ب'],
  ['اعتبر', ''],
  ['عد', ''],
  ['كان', ''],
])

/** Whether a verb says what its object is: «وصفت القرار بأنه جائر». */
export const isNaming = (lemma: string): boolean => naming.has(lemma)

const isWithout = spelled(/^(?:غير|لا|ليس|ليست)$/)

/** The lemma of an adjective without article, proclitics and gender: «بالعدائية» → «عدائي». */
const plain = (text: string): string =>
  text.replace(/^[وفبلك]?(?:ال|لل)?(?=...)/, '').replace(/(?:ات|ة|ا)$/, '')

/** Whether a phrase finds fault: «جائر», «غير مبرر», «خطوة استفزازية», «انتهاك للقانون». */
export function findsFault(scan: Scan, phrase: Phrase): boolean {
  if (phrase.mention) return false
  const word = plain(scan.at(phrase.from))
  if (isWithout(scan.word(phrase.from - 1))) return denials.has(phrase.head) || denials.has(word)
  return (
    reproaches.has(phrase.head) ||
    reproaches.has(word) ||
    phrase.adjectives.some(({ text }) => reproaches.has(plain(text)))
  )
}

/** The fault that a verb of naming finds with its object or its subject. */
export function verdictOf(context: SentenceContext, raw: RawClause): Participant | null {
  const preposition = naming.get(raw.lemma)
  if (preposition === undefined || isOfStance(raw)) return null
  const said =
    preposition === ''
      ? [...raw.after]
      : raw.complements.filter(c => c.preposition === preposition).map(c => c.phrase)
  const named = raw.lemma === 'كان' ? raw.subject : raw.object
  const fault = said.find(
    phrase =>
      phrase !== null && phrase !== named && phrase !== raw.subject && findsFault(context.scan, phrase),
  )
  return fault ? inPlaceOf(participant(context, fault), [], 'reproach') : null
}

const stances = ['condemned', 'rejected', 'criticized', 'accused'] as const

/** «ندد بما وصفه بالتصعيد», «رفضها واصفا إياها بالافتراء»: the fault is found once. */
const isOfStance = ({ link, antecedent, parent }: RawClause): boolean =>
  (link === 'participle' || (link === 'relative' && antecedent?.head === 'ما')) &&
  parent !== null &&
  stances.some(relation => parent.verb.relations.has(relation))
