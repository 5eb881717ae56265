/** How many numbers a word has here. */
const WIDTH = 4

/** What most words are asked for, side by side and by their numbers: a word that opens nothing needs no more. */
export class WordBriefs {
  /** of each word its openings, the places of its rests, its number in names, and how many words names had then */
  #numbers = new Int32Array(WIDTH << 11)

  /** Takes in a word, as the next number. */
  add(id: number, restSlots: number): void {
    if (WIDTH * id === this.#numbers.length) this.#grow()
    this.#numbers.set([-1, restSlots, -1, 0], WIDTH * id)
  }

  /** What phrases a word can open, as the recognizer found; -1 before it has looked. */
  openingsOf(id: number): number {
    return this.#numbers[WIDTH * id] as number
  }

  /** Keeps what phrases a word can open. */
  setOpenings(id: number, openings: number): void {
    this.#numbers[WIDTH * id] = openings
  }

  /** The places of the rests of a word: see `slotsOf`. */
  restSlotsOf(id: number): number {
    return this.#numbers[WIDTH * id + 1] as number
  }

  /** The number of a word among the words of names, -1 when it was in none; undefined where names have had more since. */
  inNames(id: number, vocabulary: number): number | undefined {
    const known = this.#numbers[WIDTH * id + 2] as number
    return known >= 0 || this.#numbers[WIDTH * id + 3] === vocabulary ? known : undefined
  }

  /** Keeps the number of a word among those of names, of which there are so many. */
  setInNames(id: number, number: number, vocabulary: number): void {
    this.#numbers[WIDTH * id + 2] = number
    this.#numbers[WIDTH * id + 3] = vocabulary
  }

  #grow(): void {
    const numbers = new Int32Array(2 * this.#numbers.length)
    numbers.set(this.#numbers)
    this.#numbers = numbers
  }
}
