import { Numbers } from './numbers.ts'
import { StoredNumbers } from './stored-numbers.ts'

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
  readonly starts: StoredNumbers
  readonly hashes: StoredNumbers
  readonly rows: StoredNumbers

  constructor(starts: StoredNumbers, hashes: StoredNumbers, rows: StoredNumbers) {
    this.starts = starts
    this.hashes = hashes
    this.rows = rows
  }

  /** Whether a row under a key passes a test. */
  some(key: string, test: (row: number) => boolean): boolean {
    const hash = hashOf(key)
    const [from, end] = this.#bucket(hash)
    const hashes = this.hashes.between(from, end)
    for (let entry = from; entry < end; entry++)
      if (hashes[entry] === hash && test(this.#row(entry))) return true
    return false
  }

  /** The rows under a key, ascending, each once. */
  of(key: string): number[] {
    const found: number[] = []
    const hash = hashOf(key)
    const [from, end] = this.#bucket(hash)
    const hashes = this.hashes.between(from, end)
    for (let entry = from; entry < end; entry++) {
      if (hashes[entry] !== hash) continue
      const row = this.#row(entry)
      if (found.at(-1) !== row) found.push(row)
    }
    return found
  }

  /** Where the entries of the bucket of a hash begin and end. */
  #bucket(hash: number): [from: number, end: number] {
    const bucket = hash & (this.starts.length - 2)
    const starts = this.starts.between(bucket, bucket + 2)
    return [starts[bucket] as number, starts[bucket + 1] as number]
  }

  #row(entry: number): number {
    return this.rows.between(entry, entry + 1)[entry] as number
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
    return new Postings(new StoredNumbers(starts), new StoredNumbers(hashes), new StoredNumbers(rows))
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
