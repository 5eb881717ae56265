type Values = Uint32Array | Float64Array

/** Numbers that grow at their end, outside of the heap: a million of them cost the garbage collector nothing. */
export class Column<Numbers extends Values> {
  readonly #make: new (
    length: number,
  ) => Numbers
  #values: Numbers
  #length = 0

  constructor(make: new (length: number) => Numbers, capacity = 256) {
    this.#make = make
    this.#values = new make(capacity)
  }

  /** How many there are. */
  get length(): number {
    return this.#length
  }

  /** Adds one; the place where it stands. */
  push(value: number): number {
    if (this.#length === this.#values.length) this.#grow()
    this.#values[this.#length] = value
    return this.#length++
  }

  /** The one at a place that has been given out. */
  at(place: number): number {
    return this.#values[place] as number
  }

  #grow(): void {
    const before = this.#values
    this.#values = new this.#make(before.length * 2)
    this.#values.set(before)
  }
}

/** Whole numbers below 2^32. */
export const numbers = () => new Column(Uint32Array)
/** Any numbers. */
export const doubles = () => new Column(Float64Array)
