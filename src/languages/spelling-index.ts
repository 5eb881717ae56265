const EMPTY = -1
const ROOM = 1 << 10

/** How {@link SpellingIndex} hashes the letters of a word: one step a letter from `start`, then `end` (FNV-1a over UTF-16 units). */
export const hashing = {
  start: 0x811c9dc5 | 0,
  step: (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193),
  // its high bits mixed into the low ones that choose the slot
  end: (hash: number): number => hash ^ (hash >>> 15),
} as const

/**
 * Numbers of spellings by their letters, in open addressing: a word is looked up by the code units that stand in a
 * text, so that one met before costs no new string.
 */
export class SpellingIndex {
  #size = 0
  #capacity = ROOM
  /** slot by slot the hash and the number of a spelling */
  #slots = new Int32Array(2 * ROOM).fill(EMPTY)
  /** the letters of all spellings one after another, and where each begins and the last ends */
  #letters = new Uint16Array(8 * ROOM)
  #starts = new Int32Array(ROOM)

  /** How many spellings there are. */
  get size(): number {
    return this.#size
  }

  /** The number of the spelling whose `units` stand from `start` to `end`, by their hash; -1 when it has not been added. */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = 2 * this.#capacity - 1
    for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1] as number
      if (id === EMPTY) return -1
      if (slots[slot] === hash && this.#stands(id, units, start, end)) return id
    }
  }

  /** Adds a spelling that is not there yet; they are numbered from 0. */
  add(units: Uint16Array, start: number, end: number, hash: number): number {
    const id = this.#size++
    if (id + 2 > this.#starts.length) this.#starts = enlarged(this.#starts, 2 * id + 2)
    const from = this.#starts[id] as number
    const to = from + end - start
    if (to > this.#letters.length) this.#letters = enlarged(this.#letters, 2 * to)
    this.#letters.set(units.subarray(start, end), from)
    this.#starts[id + 1] = to
    if (this.#size * 2 > this.#capacity) this.#grow()
    this.#place(id, hash)
    return id
  }

  /** Forgets all spellings. */
  clear(): void {
    this.#size = 0
    this.#slots.fill(EMPTY)
  }

  #stands(id: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[id] as number
    const length = end - start
    if ((this.#starts[id + 1] as number) - from !== length) return false
    const letters = this.#letters
    for (let i = 0; i < length; i++) if (letters[from + i] !== units[start + i]) return false
    return true
  }

  #place(id: number, hash: number): void {
    const mask = 2 * this.#capacity - 1
    let slot = (2 * hash) & mask
    while (this.#slots[slot + 1] !== EMPTY) slot = (slot + 2) & mask
    this.#slots[slot] = hash
    this.#slots[slot + 1] = id
  }

  #grow(): void {
    const slots = this.#slots
    this.#capacity *= 4
    this.#slots = new Int32Array(2 * this.#capacity).fill(EMPTY)
    for (let slot = 0; slot < slots.length; slot += 2)
      if (slots[slot + 1] !== EMPTY) this.#place(slots[slot + 1] as number, slots[slot] as number)
  }
}

function enlarged<Numbers extends Int32Array | Uint16Array>(numbers: Numbers, length: number): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(length)
  larger.set(numbers)
  return larger
}
