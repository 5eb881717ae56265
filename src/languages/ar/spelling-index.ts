const EMPTY = -1

/**
 * Numbers of spellings by their letters, in open addressing: a word of a text is looked up where it stands, so
 * that one met before costs no new string.
 */
export class SpellingIndex {
  readonly spellings: string[] = []
  #capacity = 1 << 12
  #ids = new Int32Array(this.#capacity).fill(EMPTY)
  #hashes = new Int32Array(this.#capacity)

  /** The number of the spelling that stands in a text from `start` to `end`; -1 when it has not been added. */
  find(text: string, start: number, end: number): number {
    const mask = this.#capacity - 1
    const hash = hashOf(text, start, end)
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#ids[slot] as number
      if (id === EMPTY) return -1
      if (this.#hashes[slot] === hash && stands(this.spellings[id] as string, text, start, end)) return id
    }
  }

  /** Adds a spelling that is not there yet; they are numbered from 0. */
  add(spelling: string): number {
    const id = this.spellings.length
    this.spellings.push(spelling)
    if (this.spellings.length * 2 > this.#capacity) this.#grow()
    else this.#place(id)
    return id
  }

  /** Forgets all spellings. */
  clear(): void {
    this.spellings.length = 0
    this.#ids.fill(EMPTY)
  }

  #place(id: number): void {
    const mask = this.#capacity - 1
    const spelling = this.spellings[id] as string
    const hash = hashOf(spelling, 0, spelling.length)
    let slot = hash & mask
    while (this.#ids[slot] !== EMPTY) slot = (slot + 1) & mask
    this.#ids[slot] = id
    this.#hashes[slot] = hash
  }

  #grow(): void {
    this.#capacity *= 4
    this.#ids = new Int32Array(this.#capacity).fill(EMPTY)
    this.#hashes = new Int32Array(this.#capacity)
    for (let id = 0; id < this.spellings.length; id++) this.#place(id)
  }
}

// FNV-1a over UTF-16 units, its high bits mixed into the low ones that choose the slot
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

function stands(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false
  for (let i = start; i < end; i++) if (spelling.charCodeAt(i - start) !== text.charCodeAt(i)) return false
  return true
}
