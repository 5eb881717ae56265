import type { Phrase } from './phrase.ts'
import type { VerbGroup } from './raw-clause.ts'

/** A noun phrase as a piece of a sentence. */
export class PhraseItem {
  readonly kind = 'phrase'
  readonly phrase: Phrase
  readonly from: number
  readonly to: number

  constructor(phrase: Phrase, from: number, to: number) {
    this.phrase = phrase
    this.from = from
    this.to = to
  }
}

/** Verbs that belong together as a piece of a sentence. */
export class VerbItem {
  readonly kind = 'verb'
  readonly group: VerbGroup
  readonly from: number
  readonly to: number

  constructor(group: VerbGroup, from: number) {
    this.group = group
    this.from = from
    this.to = group.to
  }
}

/** What stands between phrases and verbs. */
export class WordItem {
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

  constructor(kind: WordItem['kind'], text: string, from: number, to: number) {
    this.kind = kind
    this.text = text
    this.from = from
    this.to = to
  }
}

/** A piece of a sentence, as large as can be told without knowing the rest. */
export type Item = PhraseItem | VerbItem | WordItem
