/** Numbers found by a hash of what they stand for (open addressing, linear probing), outside of the heap. */
export class Slots {
  /** a number and one, or 0 for an empty slot */
  #slots = new Uint32Array(256)
  #hashes = new Uint32Array(256)
  #count = 0

  /** The number under a hash that is the one looked for, or -1. */
  find(hash: number, is: (number: number) => boolean): number {
    const mask = this.#slots.length - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = (this.#slots[at] as number) - 1
      if (number < 0 || (this.#hashes[at] === hash && is(number))) return number
    }
  }

  /** Puts in a number that is not in, under its hash of 32 bits. */
  add(hash: number, number: number): void {
    if (++this.#count * 2 > this.#slots.length) this.#grow()
    this.#place(hash, number + 1)
  }

  #place(hash: number, slot: number): void {
    const mask = this.#slots.length - 1
    let at = hash & mask
    while (this.#slots[at] !== 0) at = (at + 1) & mask
    this.#slots[at] = slot
    this.#hashes[at] = hash
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes]
    this.#slots = new Uint32Array(slots.length * 2)
    this.#hashes = new Uint32Array(slots.length * 2)
    for (let at = 0; at < slots.length; at++)
      if (slots[at] !== 0) this.#place(hashes[at] as number, slots[at] as number)
  }
}
