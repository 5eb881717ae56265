import type { DateWord } from './dates/vocabulary.ts'
import { type Lexicon, nameList } from './lexicon/lexicon.ts'
import type { Word } from './words.ts'

/** The lists of the lexicon that a word can stand in, as bits: looked up once for each spelling. */
export const list = {
  givenName: nameList.given,
  familyName: nameList.family,
  ambiguousName: nameList.ambiguous,
  honorific: 8,
  rank: 16,
  titleAdjective: 32,
  formerAdjective: 64,
  /** who signs datelines, also behind «و» */
  signature: 128,
  month: 256,
  /** words that a date can begin with */
  opensDate: 512,
} as const

/** The bits of the lists that hold a word: names by their key, the others as it is written; `date` is what it is to dates. */
export function listsOf(text: string, nameKey: string, lexicon: Lexicon, date: DateWord | null): number {
  return (
    lexicon.nameLists(nameKey) |
    (lexicon.honorifics.has(text) ? list.honorific : 0) |
    (lexicon.ranks.has(text) ? list.rank : 0) |
    (lexicon.titleAdjectives.has(text) ? list.titleAdjective : 0) |
    (lexicon.formerAdjectives.has(text) ? list.formerAdjective : 0) |
    (lexicon.signatures.has(text.startsWith('وال') ? text.slice(1) : text) ? list.signature : 0) |
    (lexicon.months.has(text) ? list.month : 0) |
    (date?.opens ? list.opensDate : 0)
  )
}

/** Whether a word stands in one of these lists. */
export const isIn = (word: Word | null, lists: number): boolean => word !== null && (word.lists & lists) !== 0
