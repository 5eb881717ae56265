import { plainAlef } from '../../normalize.ts'
import { adjectives } from '../adjectives.ts'
import type { NounEntry } from '../noun-table.ts'
import {
  brokenPlurals,
  feminineNouns,
  groupNouns,
  masculineNouns,
  measureNouns,
  timeNouns,
} from '../nouns.ts'
import { sortedNouns } from '../sorts.ts'
import { wordsOf } from './words-of.ts'

type Entry = Omit<NounEntry, 'lemma'>

/** The lists whose words are all alike, with what they are. */
const plainLists: readonly (readonly [words: string, entry: Entry])[] = [
  [timeNouns, { gender: 'm', kind: 'noun', plural: false, sort: 'time' }],
  [groupNouns, { gender: 'm', kind: 'noun', plural: true, sort: 'group' }],
  [measureNouns, { gender: 'm', kind: 'noun', plural: false, sort: 'measure' }],
  [masculineNouns, { gender: 'm', kind: 'noun', plural: false, sort: '' }],
  [feminineNouns, { gender: 'f', kind: 'noun', plural: false, sort: '' }],
  [brokenPlurals, { gender: 'f', kind: 'noun', plural: true, sort: '' }],
  [adjectives, { gender: 'm', kind: 'adjective', plural: false, sort: '' }],
]

/** Nouns and adjectives by their forms with bare alefs. */
export function nounEntries(frameNouns: readonly string[]): Map<string, NounEntry[]> {
  const map = new Map<string, NounEntry[]>()
  const add = (form: string, { gender, kind, plural, sort }: Entry, lemma = form) => {
    const key = plainAlef(form)
    const known = map.get(key)
    const value = { lemma, gender, kind, plural, sort }
    if (!known) map.set(key, [value])
    else if (!known.some(other => other.lemma === value.lemma && other.kind === value.kind)) known.push(value)
  }
  const feminines = new Set(wordsOf(feminineNouns))
  const genderOf = (lemma: string) => (/[ةى]$/.test(lemma) || feminines.has(lemma) ? 'f' : 'm')
  // Nouns with a sort first: the first reading of a form counts.
  for (const [sort, nouns] of Object.entries(sortedNouns))
    for (const entry of wordsOf(nouns)) {
      const [lemma = '', ...plurals] = entry.split('/')
      add(lemma, { gender: genderOf(lemma), kind: 'noun', plural: false, sort })
      for (const plural of plurals) add(plural, { gender: 'f', kind: 'noun', plural: true, sort }, lemma)
    }
  for (const lemma of frameNouns)
    add(lemma, { gender: genderOf(lemma), kind: 'noun', plural: false, sort: 'act' })
  for (const [words, entry] of plainLists) for (const lemma of wordsOf(words)) add(lemma, entry)
  return map
}
