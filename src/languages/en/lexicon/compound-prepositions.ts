import { prepositionPhrases } from './prepositions.ts'

/** A preposition of several words, and the slot it is read as: "with regard to" → `about`. */
export interface CompoundPreposition {
  readonly words: readonly string[]
  readonly slot: string
}

const compounds = new Map<string, readonly CompoundPreposition[]>()
const seconds = new Set<string>()
for (const line of prepositionPhrases.split('\n')) {
  const [phrase = '', slot = ''] = line.trim().split(':')
  // "in cooperation with": the noun has a frame of its own
  if (/^in co-?(?:operation|ordination) with$/.test(phrase)) continue
  const words = phrase.split(' ')
  const [first = '', second = ''] = words
  seconds.add(second)
  compounds.set(
    first,
    [...(compounds.get(first) ?? []), { words, slot }].sort((a, b) => b.words.length - a.words.length),
  )
}

const none: readonly CompoundPreposition[] = []

/** The prepositions of several words that begin with a folded word, longest first. */
export const compoundPrepositions = (first: string): readonly CompoundPreposition[] =>
  compounds.get(first) ?? none

/** Whether a folded word may be the second of a preposition of several words. */
export const continuesPreposition = (word: string): boolean => seconds.has(word)
