/** A text as it is compared. */
export interface Sketched {
  /** 8 hexadecimal digits a hash, ascending: see the extraction's `sketch`; without it an article is no copy */
  readonly sketch?: string | undefined
  readonly publishedAt: string | null
}

const DIGITS = 8
/** hashes that make a full sketch; the lowest that a text has */
const FULL = 64
/** lowest hashes by which candidates meet: a copy that keeps three tenths of the text misses all with a chance of 0.3 % */
const KEYS = 16
/** neighbors that each is compared with where many share a hash, which keeps the whole linear */
const NEIGHBORS = 8
/** share of the smaller text's shingles that a copy has in common; articles on one event share a tenth */
const ALIKE = 0.7
/** shingles below which only equal texts are copies: a brief of one sentence proves little */
const ENOUGH = 12
/** reprints come within days; the same formula a month later is another event */
const DAYS_APART = 7

/** For each text a number that it shares with its copies, exact or near: another headline, a cut tail, some words changed. */
export function copiesOf(texts: readonly Sketched[]): number[] {
  const parent = texts.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] as number
    for (let next = at; next !== root; ) [parent[next], next] = [root, parent[next] as number]
    return root
  }
  const hashes = texts.map(({ sketch }) => hashesOf(sketch))
  const days = texts.map(({ publishedAt }) => (publishedAt === null ? null : dayNumber(publishedAt)))
  for (const bucket of bucketsOf(hashes)) {
    bucket.sort((a, b) => byContent(hashes, days, a, b))
    for (const [place, at] of bucket.entries())
      for (const other of bucket.slice(Math.max(0, place - NEIGHBORS), place))
        if (near(days[at], days[other]) && rootOf(at) !== rootOf(other) && alike(hashes[at], hashes[other]))
          parent[Math.max(rootOf(at), rootOf(other))] = Math.min(rootOf(at), rootOf(other))
  }
  return texts.map((_, at) => rootOf(at))
}

/** The hashes of a sketch; read digit by digit, because a hundred thousand articles have six million of them. */
function hashesOf(sketch = ''): Uint32Array {
  const hashes = new Uint32Array(Math.floor(sketch.length / DIGITS))
  for (let at = 0; at < hashes.length * DIGITS; at++) {
    const unit = sketch.charCodeAt(at)
    const digit = unit < 0x3a ? unit - 0x30 : (unit | 0x20) - 0x57 // "7" → 7, "a" and "A" → 10
    hashes[Math.floor(at / DIGITS)] = ((hashes[Math.floor(at / DIGITS)] as number) << 4) | digit
  }
  return hashes
}

/** Texts that share one of their lowest hashes, where at least two do. */
function* bucketsOf(hashes: readonly Uint32Array[]): Generator<number[]> {
  const entries = new Float64Array(hashes.reduce((sum, { length }) => sum + Math.min(KEYS, length), 0))
  let filled = 0
  for (const [at, list] of hashes.entries())
    for (const hash of list.subarray(0, KEYS)) entries[filled++] = hash * hashes.length + at
  entries.sort()
  let bucket: number[] = []
  let key = -1
  for (const entry of entries) {
    const hash = Math.floor(entry / hashes.length)
    if (hash !== key) {
      if (bucket.length > 1) yield bucket
      bucket = []
      key = hash
    }
    bucket.push(entry - hash * hashes.length)
  }
  if (bucket.length > 1) yield bucket
}

/** Longer texts first, equal ones together by day. */
function byContent(
  hashes: readonly Uint32Array[],
  days: readonly (number | null)[],
  a: number,
  b: number,
): number {
  const [one, other] = [hashes[a] as Uint32Array, hashes[b] as Uint32Array]
  if (one.length !== other.length) return other.length - one.length
  for (let at = 0; at < one.length; at++)
    if (one[at] !== other[at]) return (one[at] as number) - (other[at] as number)
  return (days[a] ?? 0) - (days[b] ?? 0) || a - b
}

const near = (a: number | null | undefined, b: number | null | undefined) =>
  typeof a !== 'number' || typeof b !== 'number' || Math.abs(a - b) <= DAYS_APART

/** Whether the smaller of two sketches lies in the other, as far down as both reach. */
function alike(a: Uint32Array | undefined, b: Uint32Array | undefined): boolean {
  if (!a || !b) return false
  const bound = Math.min(reach(a), reach(b))
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length && (a[i] as number) <= bound && (b[j] as number) <= bound) {
    if (a[i] === b[j]) shared++
    const [one, other] = [a[i] as number, b[j] as number]
    if (one <= other) i++
    if (other <= one) j++
  }
  while (i < a.length && (a[i] as number) <= bound) i++
  while (j < b.length && (b[j] as number) <= bound) j++
  const smaller = Math.min(i, j)
  return smaller < ENOUGH ? a.length === b.length && shared === a.length : shared >= ALIKE * smaller
}

const reach = (hashes: Uint32Array) => (hashes.length < FULL ? 0xffffffff : (hashes.at(-1) as number))

const dayNumber = (date: string) =>
  Math.floor(Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / 86_400_000)
