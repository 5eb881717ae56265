import type { Mention } from '../../../model/document.ts'
import type { Scan } from '../recognize/scan.ts'
import { oftenOneOf } from '../word-test.ts'
import { functionBit } from '../words.ts'

/** What the reader knows of a sentence while it builds phrases. */
export interface SentenceView {
  readonly scan: Scan
  readonly to: number
  /** the mention that begins at a token */
  readonly mentionAt: (index: number) => Mention | undefined
  /** whether the token is read as a verb */
  readonly verbAt: (index: number) => boolean
}

// «قدمت احتجاجا إلى»: a noun, unless its own preposition follows
const isFronted = oftenOneOf(['احتجاجا', 'ردا'])

const { quantifier, demonstrative, adverb, particle } = functionBit

interface Proclitics {
  readonly conjunction: string
  readonly preposition: string
}

const split = new Map<string, Proclitics>()

/** The proclitics of a token that are words of the sentence: conjunction and preposition apart. */
export function splitProclitics(pro: string): Proclitics {
  let parts = split.get(pro)
  if (!parts) {
    const conjunction = /^[وف]/.test(pro) ? pro.charAt(0) : ''
    parts = { conjunction, preposition: pro.slice(conjunction.length).replace('أ', '') }
    split.set(pro, parts)
  }
  return parts
}

/** The proclitics with which a phrase begins at a token. */
export function phrasePro(view: SentenceView, index: number): string {
  const mention = view.mentionAt(index)
  if (mention) return mention.proclitic
  const word = view.scan.word(index)
  return word ? word.pro : ''
}

/** Whether a noun phrase can begin at a token. */
export function opensPhrase(view: SentenceView, index: number): boolean {
  if (index >= view.to) return false
  if (view.mentionAt(index)) return true
  const word = view.scan.word(index)
  if (!word) return view.scan.tokens[index]?.kind === 'number'
  if (view.verbAt(index)) return false
  if (isFronted(word) && view.scan.at(index + 1) !== 'على') return true
  if ((word.kinds & (quantifier | demonstrative)) !== 0) return true
  if (word.kinds !== 0 && word.nouns.length === 0) return false
  return (word.kinds & ~(adverb | particle)) === 0
}
