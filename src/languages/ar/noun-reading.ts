import type { NounReading } from './words.ts'

/** Of the readings of a word as a noun the one that counts where a noun phrase stands, if there is any. */
export function nounReading(text: string, nouns: readonly NounReading[]): NounReading | null {
  const whole =
    nouns.find(reading => reading.pro === '' && reading.entry.kind === 'noun') ??
    nouns.find(reading => reading.pro === '')
  // «بدور» is «in the role of» before it is «moons», «لوحدة» «for the unity»
  const split = nouns.find(
    reading => reading.pro !== '' && reading.entry.kind === 'noun' && reading.entry.sort !== '',
  )
  if (
    whole &&
    (whole.lemma === text || whole.definite) &&
    whole.entry.sort === '' &&
    whole.entry.plural &&
    split
  )
    return split
  if (whole && (whole.lemma === text || whole.definite)) return whole
  return split ?? whole ?? nouns.find(reading => reading.entry.kind === 'noun') ?? nouns[0] ?? null
}

/** The proclitics of a word that is in no lexicon, as its article shows them: «بالمسيّرات» → ب */
export const unknownProclitic = (text: string): string =>
  /^((?:و|ف)?(?:ب|ك)?)ال./.exec(text)?.[1] ?? /^((?:و|ف)?ل)ل./.exec(text)?.[1] ?? ''
