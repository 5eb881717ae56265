/** Strings that recur, each once, by number. */
export class Interner {
  readonly #numbers = new Map<string, number>()
  readonly #strings: string[] = []

  /** How many there are. */
  get size(): number {
    return this.#strings.length
  }

  /** The number of a string, which it is given if it has none. */
  number(value: string): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    const number = this.#strings.length
    this.#numbers.set(value, number)
    this.#strings.push(value)
    return number
  }

  /** The number of a string that is there. */
  find(value: string): number | undefined {
    return this.#numbers.get(value)
  }

  /** The string of a number that has been given out. */
  at(number: number): string {
    return this.#strings[number] as string
  }

  /** The same for what may be left out, which is 0. */
  optional(value: string | null | undefined): number {
    return value === null || value === undefined ? 0 : this.number(value) + 1
  }

  /** The string of {@link optional}, or null. */
  atOptional(number: number): string | null {
    return number === 0 ? null : this.at(number - 1)
  }
}
