const EMPTY = -1

/**
 * A flat hash trie over words: keys are (node, word) pairs in open addressing, so a step is a multiplication
 * and a few reads, whatever the number of names. `Value` is what names stand for.
 */
export class NameMatcher<Value, Later extends object = never> {
  readonly #vocabulary = new Map<string, number>()
  #capacity = 1 << 12
  #keysNode = new Int32Array(this.#capacity).fill(EMPTY)
  #keysWord = new Int32Array(this.#capacity)
  #next = new Int32Array(this.#capacity)
  #nodes = 1
  /** by node */
  readonly #values: (readonly Value[] | undefined)[] = [undefined]
  readonly #goesOn: boolean[] = [false]

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
    if (word < 0) return -1
    const mask = this.#capacity - 1
    let slot = hash(node, word) & mask
    for (;;) {
      const at = this.#keysNode[slot] as number
      if (at === EMPTY) return -1
      if (at === node && this.#keysWord[slot] === word) return this.#next[slot] as number
      slot = (slot + 1) & mask
    }
  }

  /** Whether any name goes on behind a node. */
  goesOn(node: number): boolean {
    return this.#goesOn[node] === true
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
    this.#goesOn.push(false)
    this.#goesOn[node] = true
    this.#place(node, word, created)
    return created
  }

  #place(node: number, word: number, next: number): void {
    const mask = this.#capacity - 1
    let slot = hash(node, word) & mask
    while (this.#keysNode[slot] !== EMPTY) slot = (slot + 1) & mask
    this.#keysNode[slot] = node
    this.#keysWord[slot] = word
    this.#next[slot] = next
  }

  #grow(): void {
    const [nodes, words, next] = [this.#keysNode, this.#keysWord, this.#next]
    this.#capacity *= 4
    this.#keysNode = new Int32Array(this.#capacity).fill(EMPTY)
    this.#keysWord = new Int32Array(this.#capacity)
    this.#next = new Int32Array(this.#capacity)
    for (let slot = 0; slot < nodes.length; slot++) {
      const node = nodes[slot] as number
      if (node !== EMPTY) this.#place(node, words[slot] as number, next[slot] as number)
    }
  }
}

const hash = (node: number, word: number) => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
