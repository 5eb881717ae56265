/** A list of 32-bit numbers that grows: a quarter of what an array of them holds while it does. */
export class Numbers {
  #numbers = new Uint32Array(1 << 8)
  #size = 0

  get size(): number {
    return this.#size
  }

  add(number: number): void {
    if (this.#size === this.#numbers.length) {
      const larger = new Uint32Array(this.#size * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.#size++] = number
  }

  at(index: number): number {
    return this.#numbers[index] as number
  }
}
