import type { Participant } from '../../../model/clause.ts'
import type { Mention } from '../../../model/document.ts'
import type { FrameTable } from '../../frame-table.ts'
import { type Predicate, unframed } from '../../predicate.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Head, NounReading, Word } from '../words.ts'
import { headIn } from './head-test.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceReading } from './reader.ts'
import type { Seat } from './seats.ts'

/** A noun phrase of a sentence, with what hangs on it. */
export interface Phrase {
  from: number
  to: number
  /** the head word as written, cleaned */
  readonly text: string
  /** lemma of the head word; empty for mentions */
  readonly head: string
  /** the reading or word of `head`, on which what is known of it is kept */
  readonly word: Head | null
  sort: string
  /** what the frames of `head` say, where it names an act: see `FrameTable.noun` */
  act: Predicate | null
  definite: boolean
  gender: 'm' | 'f' | null
  number: 1 | 2 | 3
  /** a dual or plural that is no subject as it is written: «الطرفين», «الحوثيين» */
  oblique: boolean
  /** the mention that is the head: a person, country, body or place */
  readonly mention: Mention | null
  /** the pronoun on the head: «دعمها» */
  readonly pronoun: string
  genitive: Phrase | null
  nisbas: readonly Mention[]
  adjectives: readonly Word[]
  complements: readonly Complement[]
  /** further members of a coordination */
  conjuncts: readonly Phrase[]
  /** whom the act of a head with a pronoun was on: «لقائه في نيروبي الرئيس الكيني» */
  object: Phrase | null
  /** a negation that stands on the noun: «عدم مشاركة» */
  negated: boolean
  /** relative clauses that describe it */
  describedBy: RawClause[] | null
  /** the sentence that `seat` and `participant` are of: a phrase may be taken up again in the next one */
  seatedIn: SentenceReading | null
  seat: Seat | undefined
  /** whether the clauses of the act it names were made */
  told: boolean
  /** the participant that was made of it */
  participant: Participant | null
}

/** What the frames of a phrase's head say, looked up once for each word. */
export function actOf(phrase: Phrase, frames: FrameTable): Predicate {
  if (phrase.act !== null) return phrase.act
  const { word } = phrase
  const act = word?.act ?? frames.noun(phrase.head)
  if (word) word.act = act
  phrase.act = act
  return act
}

/** The verb whose masdar a phrase's head is, looked up once for each word. */
export function verbOf({ word, head }: Phrase, { masdars }: Lexicon): string | null {
  if (word?.masdarOf !== undefined) return word.masdarOf
  const verb = masdars.get(head) ?? null
  if (word) word.masdarOf = verb
  return verb
}

/** A preposition with what it governs. */
export interface Complement {
  readonly preposition: string
  readonly phrase: Phrase | null
  readonly pronoun: string
  readonly at: number
}

/** Words and rulings that «ل» gives their author: «تصريحات لوزير الدفاع», «حكم للمحكمة». */
export const isAuthored = headIn('تصريح قرار خطاب كلمة حكم مقترح اقتراح مبادرة إعلان موقف رد طلب')

/** Prepositions before whoever did what is told without its doer: «على يد», «برصاص». */
export const agentPrepositions: ReadonlySet<string> = new Set(['برصاص', 'بنيران', 'من قبل', 'على يد'])

/** Nouns that are feminine without a mark: «بلاده تدعم», «الحرب تدخل». */
const isFeminine = headIn('بلاد حرب أرض نار سوق')

/** The last member of a coordination. */
export const lastMember = (phrase: Phrase): Phrase => phrase.conjuncts.at(-1) ?? phrase

/** Where a phrase ends with all members of its last genitive: «قصف إسرائيل والولايات المتحدة». */
export function endOf(phrase: Phrase): number {
  let last = phrase
  while (last.genitive) last = last.genitive
  return Math.max(phrase.to, last.conjuncts.at(-1)?.to ?? 0)
}

/** A copy of a phrase without its genitive, which stands nowhere in the sentence. */
export function withoutGenitive(phrase: Phrase): Phrase {
  const copy = copyOf(phrase)
  copy.genitive = null
  copy.describedBy = null
  return copy
}

/** A copy of a phrase that has no seat yet; made of a bare one, so that all phrases have one shape. */
export function copyOf(phrase: Phrase): Phrase {
  const copy = Object.assign(bare(phrase.from, phrase.to, null, null, ''), phrase)
  copy.seatedIn = null
  copy.seat = undefined
  copy.participant = null
  return copy
}

const none: readonly never[] = []

/** A phrase with nothing on it yet; its lists are changed by `added` alone. */
export function bare(
  from: number,
  to: number,
  mention: Mention | null,
  noun: NounReading | null,
  text: string,
  word: Head | null = noun,
): Phrase {
  return {
    from,
    to,
    text,
    head: mention ? '' : (noun?.lemma ?? text),
    word,
    sort: mention ? 'actor' : (noun?.entry.sort ?? ''),
    act: mention ? unframed : null,
    definite: mention !== null || (noun ? noun.definite : /^(?:[وبفك]?ال|لل)/.test(text)),
    gender: mention
      ? mentionGender(mention)
      : noun && isFeminine({ head: noun.lemma, word: noun })
        ? 'f'
        : (noun?.gender ?? null),
    number: mention ? mention.number : (noun?.number ?? 1),
    oblique: noun !== null && noun.number !== 1 && text.endsWith('ين'),
    mention,
    pronoun: noun?.pronoun ?? '',
    genitive: null,
    nisbas: none,
    adjectives: none,
    complements: none,
    conjuncts: none,
    object: null,
    negated: false,
    describedBy: null,
    seatedIn: null,
    seat: undefined,
    told: false,
    participant: null,
  }
}

// Countries and cities are feminine but for a few; what is not known agrees with everything.
const masculineCountries: ReadonlySet<string> = new Set(
  'LB IQ YE SD JO MA VA TD SS SO NE SN GA CG CD CM CZ'.split(' ').map(iso => `country:${iso}`),
)

/** The gender that a mention is spoken of in; null where both are heard or nobody knows. */
export function mentionGender(mention: Mention): 'm' | 'f' | null {
  if (mention.gender) return mention.gender
  if (mention.kind === 'nominal') return null
  if (mention.type === 'country') {
    const id = mention.reference.by === 'id' ? mention.reference.ids[0] : undefined
    return id !== undefined && masculineCountries.has(id) ? null : 'f'
  }
  return mention.type === 'ministry' ? 'f' : null
}
