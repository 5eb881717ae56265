import type { Phrase } from './phrase.ts'
import type { VerbGroup } from './raw-clause.ts'

/** A piece of a sentence, as large as can be told without knowing the rest. */
export type Item =
  | { readonly kind: 'phrase'; readonly phrase: Phrase; readonly from: number; readonly to: number }
  | { readonly kind: 'verb'; readonly group: VerbGroup; readonly from: number; readonly to: number }
  | {
      readonly kind:
        | 'preposition'
        | 'conjunction'
        | 'subordinator'
        | 'relative'
        | 'that'
        | 'mark'
        | 'adverb'
        | 'negation'
      readonly text: string
      readonly from: number
      readonly to: number
    }
