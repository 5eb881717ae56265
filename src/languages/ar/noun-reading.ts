import type { CliticReading } from './clitics.ts'
import type { NounReading } from './words.ts'

/** Of the readings of a word as a noun the one that counts where a noun phrase stands, if there is any: one that splits it as the word is split without a context. */
export function nounReading(
  text: string,
  nouns: readonly NounReading[],
  { pro }: CliticReading,
): NounReading | null {
  const among = nouns.filter(reading => reading.pro === pro)
  // «رسمي» official, and my fee
  const exact = text.endsWith('ي') ? among.filter(r => r.pro === '' && r.lemma === text) : none
  const whole =
    exact.find(reading => reading.entry.kind === 'noun') ??
    exact[0] ??
    among.find(reading => reading.pro === '' && reading.entry.kind === 'noun') ??
    among.find(reading => reading.pro === '')
  if (whole && (whole.lemma === text || whole.definite)) return whole
  return (
    among.find(reading => reading.pro !== '' && reading.entry.kind === 'noun' && reading.entry.sort !== '') ??
    whole ??
    among.find(reading => reading.entry.kind === 'noun') ??
    among[0] ??
    null
  )
}

const none: readonly never[] = []
