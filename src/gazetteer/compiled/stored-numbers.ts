import type { FetchedBytes } from './fetched-bytes.ts'

/** 32-bit numbers in order, which stand in an array or in a file of which they are fetched when they are asked for. */
export class StoredNumbers {
  readonly #numbers: Uint32Array
  readonly #file: FetchedBytes | null
  readonly #from: number

  /** `file` is what an array of a file's own bytes is fetched from. */
  constructor(numbers: Uint32Array, file: FetchedBytes | null = null) {
    this.#numbers = numbers
    this.#file = file
    this.#from = file ? numbers.byteOffset - file.bytes.byteOffset : 0
  }

  get length(): number {
    return this.#numbers.length
  }

  /** The array, in which at least the numbers from one index to another are at hand. */
  between(from: number, to: number): Uint32Array {
    this.#file?.fetch(this.#from + 4 * from, this.#from + 4 * to)
    return this.#numbers
  }

  /** All numbers. */
  all(): Uint32Array {
    return this.between(0, this.length)
  }
}
