import { hash32 } from '../hash32.ts'
import { Slots } from './slots.ts'

/** Finds the number of a key among keys that are numbered from 0. */
export class Keys {
  readonly #keyOf: (number: number) => string
  readonly #slots = new Slots()
  #count = 0
  #last = -1

  constructor(keyOf: (number: number) => string) {
    this.#keyOf = keyOf
  }

  /** Takes in the next key, which no other may be. */
  add(key: string): void {
    this.#slots.add(hash32(key), this.#count++)
  }

  /** Takes in all keys up to a count. */
  fill(count: number): void {
    while (this.#count < count) this.add(this.#keyOf(this.#count))
  }

  /** The number of a key that has been taken in, or -1. */
  find(key: string): number {
    return this.#slots.find(hash32(key), number => this.#keyOf(number) === key)
  }

  /** The number of a key of the first `count`, or -1; who asks in their order needs none of them to be taken in. */
  findInOrder(key: string, count: number): number {
    for (const near of [this.#last, this.#last + 1])
      if (near >= 0 && near < count && this.#keyOf(near) === key) {
        this.#last = near
        return near
      }
    this.fill(count)
    const found = this.find(key)
    if (found >= 0) this.#last = found
    return found
  }
}
