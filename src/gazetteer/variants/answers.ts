const MOST = 50_000

/** Answers about strings that are asked for again and again; all are forgotten when there are too many. */
export class Answers<Answer> {
  readonly #known = new Map<string, Answer>()

  /** The answer for a string, worked out when it is first asked for. */
  of(asked: string, answer: () => Answer): Answer {
    const known = this.#known.get(asked)
    if (known !== undefined) return known
    if (this.#known.size >= MOST) this.#known.clear()
    const found = answer()
    this.#known.set(asked, found)
    return found
  }
}
