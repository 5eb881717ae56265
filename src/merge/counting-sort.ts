/** Where the values of each key begin when they are sorted by it, and behind the last key where they end. */
export function startsBy(
  values: Uint32Array,
  keyOf: (value: number) => number,
  keys: number,
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(keys + 1)
  for (let at = 0; at < values.length; at++) {
    const key = keyOf(values[at] as number) + 1
    starts[key] = (starts[key] as number) + 1
  }
  for (let key = 1; key <= keys; key++) starts[key] = (starts[key] as number) + (starts[key - 1] as number)
  return starts
}

/** Numbers in the order of their keys, which are whole numbers below `keys`; those of one key stay as they are. */
export function sortedBy(
  values: Uint32Array,
  keyOf: (value: number) => number,
  keys: number,
  starts: Uint32Array = startsBy(values, keyOf, keys),
): Uint32Array<ArrayBuffer> {
  const next = starts.slice()
  const sorted = new Uint32Array(values.length)
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    const key = keyOf(value)
    const place = next[key] as number
    sorted[place] = value
    next[key] = place + 1
  }
  return sorted
}

/** The numbers from 0 up to `count`. */
export function upTo(count: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(count)
  for (let at = 0; at < count; at++) numbers[at] = at
  return numbers
}
