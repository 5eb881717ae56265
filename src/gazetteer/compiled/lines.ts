import { Numbers } from './numbers.ts'
import type { StoredNumbers } from './stored-numbers.ts'

/** The lines of rows, numbered from 0. */
export interface Lines {
  readonly size: number
  readonly at: (row: number) => string
}

/** Lines that are at hand. */
export const linesIn = (lines: readonly string[]): Lines => ({
  size: lines.length,
  at: row => lines[row] as string,
})

/** Lines that stand in texts, such as those of files: where each begins and ends, and from which row a text's own begin. */
export class TextLines implements Lines {
  readonly #texts: { readonly text: string; readonly from: number }[] = []
  readonly #starts = new Numbers()
  readonly #ends = new Numbers()

  get size(): number {
    return this.#starts.size
  }

  /** Begins a further text, in which the next lines stand. */
  text(text: string): void {
    this.#texts.push({ text, from: this.size })
  }

  add(start: number, end: number): void {
    this.#starts.add(start)
    this.#ends.add(end)
  }

  at(row: number): string {
    let text = this.#texts.length - 1
    while ((this.#texts[text] as { from: number }).from > row) text--
    return (this.#texts[text] as { text: string }).text.slice(this.#starts.at(row), this.#ends.at(row))
  }
}

/** How bytes from one place to another are read as text. */
export type Decode = (from: number, to: number) => string

/** Lines one after the other in bytes: line n stands from `starts[n]` to `starts[n + 1]`; each is decoded when asked for. */
export class JoinedLines implements Lines {
  readonly #starts: StoredNumbers
  readonly #decode: Decode

  constructor(starts: StoredNumbers, decode: Decode) {
    this.#starts = starts
    this.#decode = decode
  }

  get size(): number {
    return this.#starts.length - 1
  }

  at(row: number): string {
    const starts = this.#starts.between(row, row + 2)
    return this.#decode(starts[row] as number, starts[row + 1] as number)
  }
}
