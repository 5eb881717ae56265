import type { Mention } from '../../../model/document.ts'
import type { NounReading } from '../words.ts'

/** A noun phrase of a sentence, with what hangs on it. */
export interface Phrase {
  readonly from: number
  to: number
  /** the head word as written, cleaned */
  readonly text: string
  /** lemma of the head word; empty for mentions */
  readonly head: string
  readonly sort: string
  readonly definite: boolean
  readonly gender: 'm' | 'f' | null
  readonly number: 1 | 2 | 3
  /** the mention that is the head: a person, country, body or place */
  readonly mention: Mention | null
  /** the pronoun on the head: «دعمها» */
  readonly pronoun: string
  genitive: Phrase | null
  readonly nisbas: Mention[]
  /** adjectives as written */
  readonly adjectives: string[]
  readonly complements: Complement[]
  /** further members of a coordination */
  readonly conjuncts: Phrase[]
  /** whom the act of a head with a pronoun was on: «لقائه في نيروبي الرئيس الكيني» */
  object: Phrase | null
  /** who did the act it names, by the clause that said so: «الهجمات التي شنتها X» */
  doers: string[]
  /** a negation that stands on the noun: «عدم مشاركة» */
  negated: boolean
  /** a demonstrative pointed at it: «هذه العملية» */
  readonly demonstrative: boolean
}

/** A preposition with what it governs. */
export interface Complement {
  readonly preposition: string
  readonly phrase: Phrase | null
  readonly pronoun: string
  readonly at: number
}

/** Nouns that are feminine without a mark: «بلاده تدعم», «الحرب تدخل». */
const feminineHeads = new Set(['بلاد', 'حرب', 'أرض', 'نار', 'سوق'])

/** A phrase with nothing on it yet. */
export function bare(
  from: number,
  to: number,
  mention: Mention | null,
  noun: NounReading | null,
  text: string,
  demonstrative = false,
): Phrase {
  return {
    from,
    to,
    text,
    head: mention ? '' : (noun?.lemma ?? text),
    sort: mention ? 'actor' : (noun?.entry.sort ?? ''),
    definite: mention !== null || (noun ? noun.definite : /^(?:[وبفك]?ال|لل)/.test(text)),
    gender: mention
      ? mentionGender(mention)
      : noun && feminineHeads.has(noun.lemma)
        ? 'f'
        : (noun?.gender ?? null),
    number: mention ? mention.number : (noun?.number ?? 1),
    mention,
    pronoun: noun?.pronoun ?? '',
    genitive: null,
    nisbas: [],
    adjectives: [],
    complements: [],
    conjuncts: [],
    object: null,
    doers: [],
    negated: false,
    demonstrative,
  }
}

// Countries and cities are feminine but for a few; what is not known agrees with everything.
const masculineCountries = new Set([
  'LB',
  'IQ',
  'YE',
  'SD',
  'JO',
  'MA',
  'VA',
  'TD',
  'SS',
  'SO',
  'NE',
  'SN',
  'GA',
  'CG',
])

function mentionGender(mention: Mention): 'm' | 'f' | null {
  if (mention.gender) return mention.gender
  if (mention.kind === 'nominal') return null
  if (mention.type === 'country') {
    const id = mention.reference.by === 'id' ? mention.reference.ids[0] : undefined
    return id && masculineCountries.has(id.slice(-2)) ? null : 'f'
  }
  return mention.type === 'ministry' ? 'f' : null
}
