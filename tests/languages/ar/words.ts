import { buildKnowledge } from '../../../src/languages/ar/knowledge.ts'
import { madeTables } from '../../../src/languages/ar/lexicon/lexicon-tables.ts'
import { tokenize } from '../../../src/languages/ar/tokenize.ts'
import type { Word } from '../../../src/languages/ar/words.ts'
import { gazetteer } from '../reading.ts'

/** What Arabic is read with. */
export const knowledge = buildKnowledge(gazetteer, madeTables())

/** All readings of a spelling. */
export function wordOf(spelling: string): Word {
  const token = tokenize(spelling, knowledge.words)[0]
  if (token?.kind !== 'word') throw new Error(`«${spelling}» is no word`)
  return knowledge.words.word(token.word)
}
