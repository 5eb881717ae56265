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

/** Nouns and adjectives by their forms with bare alefs. */
export function nounEntries(frameNouns: readonly string[]): Map<string, NounEntry[]> {
  const map = new Map<string, NounEntry[]>()
  const add = (
    form: string,
    entry: Omit<NounEntry, 'lemma' | 'participle'> & { lemma?: string; participle?: boolean },
  ) => {
    const key = plainAlef(form)
    const known = map.get(key)
    const { gender, kind, plural, sort, lemma = form, participle = false } = entry
    const value = { lemma, gender, kind, plural, sort, participle }
    if (!known) map.set(key, [value])
    else if (!known.some(other => other.lemma === value.lemma && other.kind === value.kind)) known.push(value)
  }
  const feminines = new Set(wordsOf(feminineNouns))
  // Nouns with a sort first: the first reading of a form counts.
  for (const [sort, nouns] of Object.entries(sortedNouns))
    for (const entry of wordsOf(nouns)) {
      const [lemma = '', ...plurals] = entry.split('/')
      const gender = /[ةى]$/.test(lemma) || feminines.has(lemma) ? 'f' : 'm'
      add(lemma, { gender, kind: 'noun', plural: false, sort })
      for (const plural of plurals) add(plural, { lemma, gender: 'f', kind: 'noun', plural: true, sort })
    }
  for (const lemma of frameNouns)
    add(lemma, {
      gender: /[ةى]$/.test(lemma) || feminines.has(lemma) ? 'f' : 'm',
      kind: 'noun',
      plural: false,
      sort: 'act',
    })
  for (const lemma of wordsOf(timeNouns))
    add(lemma, { gender: 'm', kind: 'noun', plural: false, sort: 'time' })
  for (const lemma of wordsOf(groupNouns))
    add(lemma, { gender: 'm', kind: 'noun', plural: true, sort: 'group' })
  for (const lemma of wordsOf(measureNouns))
    add(lemma, { gender: 'm', kind: 'noun', plural: false, sort: 'measure' })
  for (const lemma of wordsOf(masculineNouns))
    add(lemma, { gender: 'm', kind: 'noun', plural: false, sort: '' })
  for (const lemma of wordsOf(feminineNouns))
    add(lemma, { gender: 'f', kind: 'noun', plural: false, sort: '' })
  for (const lemma of wordsOf(brokenPlurals))
    add(lemma, { gender: 'f', kind: 'noun', plural: true, sort: '' })
  for (const lemma of wordsOf(adjectives))
    add(lemma, { gender: 'm', kind: 'adjective', plural: false, sort: '' })
  return map
}
