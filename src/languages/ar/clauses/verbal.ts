import type { Lexicon } from '../lexicon/lexicon.ts'
import { functionBit, isFunction, type VerbReading, type Word } from '../words.ts'

/** Whether a word is a verb wherever it stands, or nowhere, or where a verb can stand. */
export function verbalOf(word: Word, { doubtfulVerbs }: Lexicon): NonNullable<Word['verbal']> {
  const reading = word.verbs[0] as VerbReading
  if (isFunction(word, functionBit.auxiliary) || word.functions.some(f => f.pro === '')) return 'no'
  // «وفي نفس السياق»: in, and not he fulfilled
  if (word.functions.some(f => f.kind === 'preposition' && f.pro === 'و' && reading.pro === '')) return 'no'
  // «اسم» a name, and «I name»
  if (word.verbs.every(v => v.form.person === 1) && word.nouns.some(n => n.lemma === word.text)) return 'no'
  if (reading.pro.endsWith('س')) return 'yes'
  // «أدان» is no dual of a noun «أد»: only a noun as it stands makes a verb doubtful
  const noun = word.nouns.find(
    n =>
      // «أدانتهم» is no «إدانتهم»: the hamza is written
      !(n.lemma.startsWith('إ') && word.text.startsWith('أ', n.pro.length)) &&
      (n.pro + (n.definite && n.pronoun === '' ? 'ال' : '') + n.lemma === word.text ||
        (n.pronoun !== '' && n.entry.sort !== '')),
  )
  const bareForm = reading.pro + reading.lemma === word.text && doubtfulVerbs.has(reading.lemma)
  if (isAccusative(word, reading)) return 'accusative'
  const doubtful = noun !== undefined || word.titles.length > 0 || word.functions.length > 0 || bareForm
  if (!doubtful) return 'yes'
  const certain = word.verbs.some(v => v.form.object !== null || v.form.tense === 'present') && !noun
  return certain ? 'yes' : 'doubtful'
}

// «عقدا» they two held, and a contract
const isAccusative = (word: Word, reading: VerbReading) =>
  reading.form.number === 'd' &&
  reading.form.tense === 'past' &&
  word.text.endsWith('ا') &&
  word.nouns.some(n => n.pro === reading.pro && n.lemma === word.text.slice(n.pro.length, -1))
