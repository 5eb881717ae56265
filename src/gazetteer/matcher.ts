const EMPTY = -1

/** How many numbers a slot has: a node, a word, the node that they lead to, and one to fill a quarter of a cache line. */
const SLOT = 4
const ROOM = 1 << 9

/**
 * A flat hash trie over words: keys are (node, word) pairs in open addressing, so a step is a multiplication
 * and a few reads, whatever the number of names. `Value` is what names stand for.
 */
export class NameMatcher<Value, Later extends object = never> {
  readonly #vocabulary = new Map<string, number>()
  #capacity = ROOM
  #slots = new Int32Array(SLOT * ROOM).fill(EMPTY)
  #nodes = 1
  /** by node */
  readonly #values: (readonly Value[] | undefined)[] = [undefined]
  /** by node the bits, each for a 32nd of all words, of those that lead on from it: most that do not are told by them */
  #onward = new Int32Array(ROOM)

  readonly #waiting = new Map<string, Later[]>()
  /** words whose names have been entered */
  readonly #met = new Set<string>()
  readonly #enter: (later: Later, word: string) => void
  readonly #filed: (word: string) => readonly Later[]

  /**
   * `enter` adds the names that begin with a word, of what was filed under it: what `filed` finds, then what has
   * been filed here.
   */
  constructor(
    enter: (later: Later, word: string) => void = () => {},
    filed: (word: string) => readonly Later[] = () => [],
  ) {
    this.#enter = enter
    this.#filed = filed
  }

  /** Files something under a word: names of it are entered when one that begins so is first looked for. */
  later(word: string, later: Later): void {
    const waiting = this.#waiting.get(word)
    if (waiting) waiting.push(later)
    else this.#waiting.set(word, [later])
  }

  /** The node after the first word of a name, or -1. */
  first(word: string): number {
    if (!this.#met.has(word)) {
      const filed = this.#filed(word)
      const waiting = this.#waiting.get(word)
      if (filed.length > 0 || waiting) this.#met.add(word)
      for (const later of filed) this.#enter(later, word)
      for (const later of waiting ?? []) this.#enter(later, word)
      this.#waiting.delete(word)
    }
    return this.step(0, this.wordId(word))
  }

  /** How many words the names have that have been entered. */
  get vocabulary(): number {
    return this.#vocabulary.size
  }

  /** The number of a word, or -1 when no name has it. */
  wordId(word: string): number {
    return this.#vocabulary.get(word) ?? -1
  }

  /** The node reached from `node` (0 is the root) by a word, or -1. */
  step(node: number, word: number): number {
    if (word < 0 || ((this.#onward[node] as number) & (1 << word)) === 0) return -1
    const slots = this.#slots
    const mask = SLOT * this.#capacity - 1
    for (let slot = (SLOT * hash(node, word)) & mask; ; slot = (slot + SLOT) & mask) {
      const at = slots[slot] as number
      if (at === EMPTY) return -1
      if (at === node && slots[slot + 1] === word) return slots[slot + 2] as number
    }
  }

  /** Whether any name goes on behind a node. */
  goesOn(node: number): boolean {
    return this.#onward[node] !== 0
  }

  /** What was stored for the name that ends in `node`. */
  valuesAt(node: number): readonly Value[] | undefined {
    return this.#values[node]
  }

  /** Stores `value` for a name of these words. */
  add(words: readonly string[], value: Value): void {
    let node = 0
    for (const word of words) {
      let id = this.#vocabulary.get(word)
      if (id === undefined) {
        id = this.#vocabulary.size
        this.#vocabulary.set(word, id)
      }
      const found = this.step(node, id)
      node = found >= 0 ? found : this.#insert(node, id)
    }
    const values = this.#values[node]
    if (!values) this.#values[node] = [value]
    else if (!values.includes(value)) this.#values[node] = [...values, value]
  }

  #insert(node: number, word: number): number {
    if (this.#nodes * 2 > this.#capacity) this.#grow()
    const created = this.#nodes++
    this.#values.push(undefined)
    if (created === this.#onward.length) this.#onward = lengthened(this.#onward)
    this.#onward[node] = (this.#onward[node] as number) | (1 << word)
    this.#place(node, word, created)
    return created
  }

  #place(node: number, word: number, next: number): void {
    const slots = this.#slots
    const mask = SLOT * this.#capacity - 1
    let slot = (SLOT * hash(node, word)) & mask
    while (slots[slot] !== EMPTY) slot = (slot + SLOT) & mask
    slots[slot] = node
    slots[slot + 1] = word
    slots[slot + 2] = next
  }

  #grow(): void {
    const slots = this.#slots
    this.#capacity *= 4
    this.#slots = new Int32Array(SLOT * this.#capacity).fill(EMPTY)
    for (let slot = 0; slot < slots.length; slot += SLOT)
      if (slots[slot] !== EMPTY)
        this.#place(slots[slot] as number, slots[slot + 1] as number, slots[slot + 2] as number)
  }
}

function lengthened(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * numbers.length)
  longer.set(numbers)
  return longer
}

const hash = (node: number, word: number) => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
