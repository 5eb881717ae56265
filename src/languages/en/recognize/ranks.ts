import { unlistedTitles } from '../lexicon/titles.ts'
import { wordTest } from '../word-test.ts'
import { isNameWord } from './bodies.ts'
import { isHomonym } from './names.ts'
import type { Scan } from './scan.ts'

const unlisted = new Set(unlistedTitles.split(/\s+/))

/** Whether a word is a title that names no office here: "auditor". */
export const isUnlistedTitle = wordTest(({ key }) => unlisted.has(key))

/** The first token after ranks and words of respect, or `index` where none stand. */
export function ranksAt(scan: Scan, index: number, limit: number): number {
  let at = index
  while (at < limit) {
    const word = scan.word(at)
    if (
      !word ||
      !(word.rank || word.honorific || (isUnlistedTitle(word) && word.shape === 'cap')) ||
      (word.shape === 'lower' && !(word.rank && isNameWord(scan, at + 1)))
    )
      break
    at++
    // "Maj-General"
    if (word.rank && scan.hyphen(at) && scan.word(at + 1)?.rank) at++
  }
  if (at === index) return index
  // "General Motors", "Lady Gaga"; "Sheikh Mohamed" keeps its name
  return isNameWord(scan, at) || isHomonym(scan, at) || /^(?:al|el|bin|abu)$/.test(scan.key(at)) ? at : index
}

/** The gender that a word of respect tells. */
export const genderOfHonorific = (scan: Scan, index: number): 'm' | 'f' | null =>
  /^(?:mrs|ms|miss|lady|dame|sheikha|madam|madame)$/.test(scan.key(index))
    ? 'f'
    : /^(?:mr|sir|lord|sheikh|shaikh|king|prince)$/.test(scan.key(index))
      ? 'm'
      : null
