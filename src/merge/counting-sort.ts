/** Numbers in the order of their keys, which are whole numbers below `keys`; those of one key stay as they are. */
export function sortedBy(
  values: Uint32Array,
  keyOf: (value: number) => number,
  keys: number,
): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(keys + 1)
  for (let at = 0; at < values.length; at++) {
    const key = keyOf(values[at] as number) + 1
    next[key] = (next[key] as number) + 1
  }
  for (let key = 1; key <= keys; key++) next[key] = (next[key] as number) + (next[key - 1] as number)
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
