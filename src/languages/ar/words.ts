import type { SecondBones } from '../../gazetteer/variants/second-bones.ts'
import type { Sector } from '../../model/extraction.ts'
import type { OfficeRole } from '../../model/gazetteer.ts'
import type { Predicate } from '../predicate.ts'
import type { Split } from './clitics.ts'
import type { DateWord } from './dates/vocabulary.ts'
import type { FunctionKind } from './lexicon/function-words.ts'
import type { NounEntry } from './lexicon/noun-table.ts'
import type { VerbForm } from './morphology/conjugate.ts'
import type { NameRest } from './name-rests.ts'
import type { Namesakes } from './namesakes.ts'

/** A word read as one of the closed class, with the proclitic before it and the pronoun on it. */
export interface FunctionReading {
  readonly pro: string
  readonly kind: FunctionKind
  readonly lemma: string
  readonly pronoun: string
}

/** A word read as a verb. */
export interface VerbReading {
  readonly pro: string
  /** 3rd person masculine singular past: the key of the verb's frames */
  readonly lemma: string
  readonly form: VerbForm
}

/** The readings of a word as a verb in the order in which they are believed. */
export interface LikelyVerb {
  readonly reading: VerbReading
  /** what the frames of its lemma say */
  readonly verb: Predicate
  /** the lemma of the first reading whose frames state a relation */
  readonly stating: string | null
  /** every reading is a passive */
  readonly passive: boolean
}

/** What a word says as the head of a phrase: filled in when it first is one. */
export interface Head {
  /** what the frames say of it: see `actOf` */
  act: Predicate | undefined
  /** the verb whose masdar it is, if any: see `verbOf` */
  masdarOf: string | null | undefined
  /** the body whose people it means as it is written, if any: see `Referents` */
  people: string | null | undefined
  /** the sector of such a group, once it has been asked */
  sector: Sector | undefined
  /** answers of the tests that have looked at it: see `wordTest` and `headIn` */
  readonly answers: number[]
}

/** A word read as a noun or adjective. */
export interface NounReading extends Head {
  /** proclitics before the article: و ف ب ل ك and their chains */
  readonly pro: string
  readonly definite: boolean
  readonly lemma: string
  readonly entry: NounEntry
  readonly gender: 'm' | 'f'
  readonly number: 1 | 2 | 3
  readonly pronoun: string
  /** ends like the first term of a construct: «وزيرا الدفاع», «مسؤولي الحزب» */
  readonly construct: boolean
}

/** A word read as an adjective of a country. */
export interface NisbaReading {
  readonly pro: string
  readonly definite: boolean
  readonly ids: readonly string[]
  readonly gender: 'm' | 'f'
  readonly number: 1 | 2 | 3
}

/** A word read as the opening of a title. */
export interface TitleReading {
  readonly pro: string
  readonly definite: boolean
  readonly lemma: string
  readonly role: OfficeRole | null
  readonly deputy: boolean
  readonly needsOffice: boolean
  readonly gender: 'm' | 'f'
  readonly number: 1 | 2 | 3
  readonly pronoun: string
}

/** A way into the trie of names: the proclitic left aside, and the node after the word. */
export interface NameStart {
  readonly pro: string
  readonly node: number
  /** those whom this one word names as it is spelled, null for nobody; filled in when they are first looked for */
  namesakes: Namesakes | null | undefined
}

/** The bit of each kind of function word. */
export const functionBit: Readonly<Record<FunctionKind, number>> = {
  preposition: 1,
  conjunction: 2,
  complementizer: 4,
  relative: 8,
  subordinator: 16,
  negator: 32,
  auxiliary: 64,
  particle: 128,
  demonstrative: 256,
  quantifier: 512,
  adverb: 1024,
  pronoun: 2048,
}

/** Whether a word can be a function word of one of these kinds, given by their bits. */
export const isFunction = (word: Word | null, kinds: number) => word !== null && (word.kinds & kinds) !== 0

/** All readings of one spelling, with what depends on the spelling alone: looked at once and not once a token. */
export interface Word extends Head {
  readonly id: number
  readonly text: string
  readonly key: string
  /** the key under which names are listed */
  readonly nameKey: string
  /** the bits of the lists that it stands in: see `list` */
  readonly lists: number
  /** whether the lexicon has any reading of it: see `isOrdinary` */
  readonly ordinary: boolean
  /** answers of the tests that nearly every word is put to, as bits; -1 before it has been: see `oftenAsked` */
  often: number
  readonly functions: readonly FunctionReading[]
  /** the bits of the kinds of `functions` */
  readonly kinds: number
  readonly verbs: readonly VerbReading[]
  readonly nouns: readonly NounReading[]
  /** how it is split when nothing is known of its place */
  readonly split: Split
  /** the reading as a noun that counts where a noun phrase stands, and the proclitics that such a phrase has */
  readonly noun: NounReading | null
  readonly pro: string
  /** its reading in the grammar of dates */
  readonly date: DateWord | null
  readonly nisbas: readonly NisbaReading[]
  readonly titles: readonly TitleReading[]
  readonly starts: readonly NameStart[]
  /** the country whose doubtful name it would be the adjective of, by its id; undefined before it has been asked for */
  countryAlike: string | null | undefined
  /** its bones where it is one word by itself in names; undefined before they have been asked for */
  bones: string | null | undefined
  /** the bit of its bones */
  bonesBit: number
  /** what may follow it in names that begin with another spelling of it, null for none; undefined before it has been asked */
  spelledSeconds: SecondBones | null | undefined
  /** the people whose family name it spells in a way that is not listed, and its proclitic; undefined before it has been asked */
  spelledShort: readonly [pro: string, ids: readonly string[]] | null | undefined
  /** whether it is a verb wherever it stands: see `isVerb`, which fills it in */
  verbal: 'yes' | 'no' | 'doubtful' | 'accusative' | 'none' | undefined
  /** its readings as a verb, likeliest first, by the gender of the subject, and as a present: see `likelyVerbAt`, which fills it in */
  readonly likely: (LikelyVerb | null)[]
  /** the body that it means as an adjective, if any: see `Referents`, which fills it in */
  body: string | null | undefined
  /** its stem as an adjective, once it has been asked: see `participant` */
  stem: string | undefined
  /** proclitics with the folded rest: what a family name would be here */
  readonly rests: readonly NameRest[]
  /** the places of these in a table of names by their first words: see `slotsOf` */
  readonly restSlots: number
  readonly participle: {
    readonly pro: string
    readonly lemma: string
    readonly gender: 'm' | 'f'
    readonly number: 1 | 2 | 3
  } | null
}

/** Whether the lexicon has any reading of a word: what has none is a name, or foreign. */
export const isOrdinary = ({ ordinary }: Word): boolean => ordinary
