import type { Token } from '../../../model/document.ts'
import { type DateWord, type DateWordKind, dateWord } from './vocabulary.ts'

/** Whether a word is one of these, with or without a conjunction or preposition of one letter before it. */
export const among = (words: ReadonlySet<string>, text: string) =>
  words.has(text) || (/^[وفبل]/.test(text) && words.has(text.slice(1)))

/** A range of tokens with the readings of its words: nothing outside of the range is seen. */
export class DateView {
  readonly from: number
  readonly to: number
  readonly #tokens: readonly Token[]
  readonly #words: readonly (DateWord | null)[]

  /** `words` are the readings of the tokens from `from` on, where they are known. */
  constructor(tokens: readonly Token[], from: number, to: number, words?: readonly (DateWord | null)[]) {
    this.#tokens = tokens
    this.from = Math.max(0, from)
    this.to = Math.min(to, tokens.length)
    this.#words =
      words ??
      tokens.slice(this.from, this.to).map(({ kind, text }) => (kind === 'word' ? dateWord(text) : null))
  }

  /** The token at an index of the article. */
  token(index: number): Token | undefined {
    return index >= this.from && index < this.to ? this.#tokens[index] : undefined
  }

  /** The first token from an index on with which a date may begin, or the end of the range. */
  opening(index: number): number {
    let at = index
    while (at < this.to && !this.#opens(at)) at++
    return at
  }

  #opens(index: number): boolean {
    const token = this.#tokens[index] as Token
    if (token.kind !== 'word') return token.kind === 'number'
    if (this.#words[index - this.from]?.opens) return true
    // «الـ10»
    return this.token(index + 1)?.kind === 'number' && token.text.endsWith('ال')
  }

  /** Its text, empty outside of the range. */
  text(index: number): string {
    return this.token(index)?.text ?? ''
  }

  /** Its reading as a word of dates. */
  word(index: number): DateWord | null {
    return this.#words[index - this.from] ?? null
  }

  /** Its reading, if it is of that kind. */
  is(index: number, kind: DateWordKind): DateWord | null {
    const word = this.word(index)
    return word?.kind === kind ? word : null
  }

  /** Whether it is a number of one to so many digits. */
  isNumber(index: number, digits: number): boolean {
    const token = this.token(index)
    return token?.kind === 'number' && token.text.length <= digits
  }

  /** The year of four digits that stands there, or null. */
  year(index: number): number | null {
    const token = this.token(index)
    if (token?.kind !== 'number' || token.text.length !== 4) return null
    const year = Number(token.text)
    return year >= 1000 && year < 2200 ? year : null
  }

  /** Whether nothing stands between a token and the one before it. */
  glued(index: number): boolean {
    const before = this.token(index - 1)
    return before !== undefined && before.end === this.token(index)?.start
  }

  /** Whether a number goes on from a number before it: «1.5», «10-12». */
  continues(index: number): boolean {
    return (
      this.glued(index) &&
      this.token(index - 1)?.kind === 'mark' &&
      this.token(index - 2)?.kind === 'number' &&
      this.glued(index - 1)
    )
  }
}
