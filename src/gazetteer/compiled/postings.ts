import { Numbers } from './numbers.ts'

/**
 * Numbers of rows under keys: a hash table in three flat arrays, which can be written as they are and read without
 * being built. Keys themselves are not kept, so the rows of another key with the same hash are among those found:
 * who asks looks at the row.
 *
 * `starts[b]` is where the entries of bucket b begin and `starts[b + 1]` where they end; there are a power of two of
 * buckets. Entry e says with `hashes[e]` what the key hashes to, and with `rows[e]` the number of a row, ascending
 * within a key.
 */
export class Postings {
  readonly starts: Uint32Array
  readonly hashes: Uint32Array
  readonly rows: Uint32Array

  constructor(starts: Uint32Array, hashes: Uint32Array, rows: Uint32Array) {
    this.starts = starts
    this.hashes = hashes
    this.rows = rows
  }

  /** Whether a row under a key passes a test. */
  some(key: string, test: (row: number) => boolean): boolean {
    const { starts, hashes, rows } = this
    const hash = hashOf(key)
    const bucket = hash & (starts.length - 2)
    const end = starts[bucket + 1] as number
    for (let entry = starts[bucket] as number; entry < end; entry++)
      if (hashes[entry] === hash && test(rows[entry] as number)) return true
    return false
  }

  /** The rows under a key, ascending, each once. */
  of(key: string): number[] {
    const { starts, hashes, rows } = this
    const found: number[] = []
    const hash = hashOf(key)
    const bucket = hash & (starts.length - 2)
    const end = starts[bucket + 1] as number
    for (let entry = starts[bucket] as number; entry < end; entry++)
      if (hashes[entry] === hash && found.at(-1) !== rows[entry]) found.push(rows[entry] as number)
    return found
  }
}

/** How many entries a bucket has at most on average: those of one stand side by side, and few buckets are read sooner. */
const FILL = 4

/** Collects rows under keys; rows come in ascending order. */
export class PostingsBuilder {
  readonly #hashes = new Numbers()
  readonly #rows = new Numbers()

  add(key: string, row: number): void {
    this.#hashes.add(hashOf(key))
    this.#rows.add(row)
  }

  /** Sorts what was collected into buckets, in one pass over counts, keeping the order of rows. */
  build(): Postings {
    const { size } = this.#rows
    let buckets = 16
    while (FILL * buckets < size) buckets *= 2
    const mask = buckets - 1
    const starts = new Uint32Array(buckets + 1)
    for (let at = 0; at < size; at++) bump(starts, (this.#hashes.at(at) & mask) + 1)
    for (let bucket = 0; bucket < buckets; bucket++)
      starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number)
    const free = starts.slice(0, buckets)
    const hashes = new Uint32Array(size)
    const rows = new Uint32Array(size)
    for (let at = 0; at < size; at++) {
      const hash = this.#hashes.at(at)
      const entry = bump(free, hash & mask)
      hashes[entry] = hash
      rows[entry] = this.#rows.at(at)
    }
    return new Postings(starts, hashes, rows)
  }
}

/** Adds one to a number of an array and gives what it was. */
function bump(numbers: Uint32Array, at: number): number {
  const before = numbers[at] as number
  numbers[at] = before + 1
  return before
}

// FNV-1a over UTF-16 units, its high bits mixed into the low ones that choose the bucket
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
