import type { Sector } from '../../model/extraction.ts'
import type { Lexicon, NounEntry } from './lexicon/lexicon.ts'
import { sectorOf } from './lexicon/sectors.ts'

/** What a phrase is by the noun that heads it: the same for all phrases of that noun. */
export interface NounHead {
  readonly lemma: string
  /** other lemmas and compounds that it may be: "phone call" */
  readonly others: readonly string[]
  /** those of all its lemmas that frames know as acts */
  readonly acts: readonly string[]
  readonly sort: string
  /** of those it names where it is a word for people */
  readonly sector: Sector
}

const none: readonly never[] = []

/** The singular of a plural that no list has. */
const singular = (word: string) =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word

/** The head that a folded noun makes, alone or as the last word of a compound. */
export function nounHead(
  key: string,
  plural: boolean,
  nouns: readonly NounEntry[],
  compound: readonly NounEntry[],
  { acts }: Pick<Lexicon, 'acts'>,
): NounHead {
  const entries = compound.length > 0 ? [...compound, ...nouns] : nouns
  const simple = nouns.find(entry => acts.has(entry.lemma)) ?? nouns[0]
  const lemma = simple?.lemma ?? (plural ? singular(key) : key)
  const lemmas = new Set([lemma, ...entries.map(entry => entry.lemma)])
  // "military support" is another act than support
  const known = [...new Set([...compound.map(entry => entry.lemma), ...lemmas])].filter(one => acts.has(one))
  const sort = (compound[0] ?? simple)?.sort || (entries.find(entry => entry.sort !== '')?.sort ?? '')
  return {
    lemma,
    others: lemmas.size > 1 ? [...lemmas].slice(1) : none,
    acts: known.length > 0 ? known : none,
    sort,
    sector: sectorOf(lemma),
  }
}
