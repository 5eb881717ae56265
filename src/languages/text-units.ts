// the code units of the text at hand: read over and over, they are not fetched from the string each time
let read = new Uint16Array(1 << 12)

/** The code units of a text, and a blank behind them, which ends whatever goes on; good until the next text is asked for. */
export function unitsOf(text: string): Uint16Array {
  const { length } = text
  if (read.length <= length) read = new Uint16Array(2 * length)
  const units = read
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at)
  units[length] = 0x20
  return units
}

/** The words of a language as its tokenizer needs them. */
export interface Vocabulary {
  /** The number of the word whose letters stand in `units` from `start` to `end`, by their hash; new ones are taken in. */
  readonly intern: (units: Uint16Array, start: number, end: number, hash: number) => number
  /** by number the one string that all tokens of a word share */
  readonly texts: readonly string[]
}
