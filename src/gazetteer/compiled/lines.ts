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
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  get size(): number {
    return this.#starts.length
  }

  /** Begins a further text, in which the next lines stand. */
  text(text: string): void {
    this.#texts.push({ text, from: this.size })
  }

  add(start: number, end: number): void {
    this.#starts.push(start)
    this.#ends.push(end)
  }

  at(row: number): string {
    let text = this.#texts.length - 1
    while ((this.#texts[text] as { from: number }).from > row) text--
    return (this.#texts[text] as { text: string }).text.slice(this.#starts[row], this.#ends[row])
  }
}

/** Lines one after the other in a text: line n stands from `starts[n]` to `starts[n + 1]`; it is made when first needed. */
export class JoinedLines implements Lines {
  readonly #starts: Uint32Array
  readonly #make: () => string
  #text: string | undefined

  constructor(starts: Uint32Array, make: () => string) {
    this.#starts = starts
    this.#make = make
  }

  get size(): number {
    return this.#starts.length - 1
  }

  at(row: number): string {
    this.#text ??= this.#make()
    return this.#text.slice(this.#starts[row], this.#starts[row + 1])
  }
}
