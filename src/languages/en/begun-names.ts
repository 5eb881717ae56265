/** What kinds of names begin with a word, as bits of `kindOfName`: told as the names are entered. */
export class BegunNames {
  readonly #all = new Map<string, number>()
  /** of those, names that may be written without a capital */
  readonly #small = new Map<string, number>()

  /** Takes in a name by its first folded word. */
  add(first: string, kind: number, small: boolean): void {
    this.#all.set(first, (this.#all.get(first) ?? 0) | kind)
    if (small) this.#small.set(first, (this.#small.get(first) ?? 0) | kind)
  }

  /** The kinds of names that may begin with a folded word as it is written. */
  of(first: string, shape: 'lower' | 'cap' | 'upper'): number {
    // "el-Fasher": the article of Arabic names is small in running text
    const small = shape === 'lower' && !opensArabicName(first)
    return (small ? this.#small : this.#all).get(first) ?? 0
  }
}

/** Whether a folded word is the article that opens names from Arabic. */
export const opensArabicName = (key: string): boolean => key === 'al' || key === 'el'
