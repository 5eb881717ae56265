import { commonNames, notNames } from './names.ts'
import { nouns } from './nouns.ts'
import { verbs } from './verbs.ts'

const words = new Set(
  [nouns, verbs, commonNames, notNames]
    .flatMap(list => list.split(/\s+/))
    .map(entry => entry.replace(/\/.*$/, ''))
    .filter(word => word !== ''),
)

/** The common word that an English name of one word is; null when it is none. */
export const commonWord = (name: string): string | null => {
  const word = name.toLowerCase()
  return words.has(word) ? word : null
}
