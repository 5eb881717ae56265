import { prepositionPhrases } from '../lexicon/function-words.ts'
import { oftenOneOf } from '../word-test.ts'

/** by their first and then their second word */
const byWords = new Map<string, Map<string, string>>()
const seconds: string[] = []
for (const line of prepositionPhrases.split('\n')) {
  const [phrase = '', preposition = ''] = line.trim().split(':')
  const first = phrase.slice(0, phrase.indexOf(' '))
  const second = phrase.slice(first.length + 1)
  const known = byWords.get(first) ?? new Map<string, string>()
  byWords.set(first, known.set(second, preposition))
  seconds.push(second)
}

/** Whether a word can be the second of {@link prepositionPhrase}; few are. */
export const endsPrepositionPhrase = oftenOneOf(seconds)

/** The preposition that two words are read as: «من قبل», «على هامش» → خلال. */
export const prepositionPhrase = (first: string, second: string): string | undefined =>
  byWords.get(first)?.get(second)
