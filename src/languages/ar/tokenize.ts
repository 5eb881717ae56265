import type { Token } from '../../model/document.ts'
import { charClass, classOf, clean, cleanOf, isPresentationForm, plainClassOf } from './normalize.ts'
import { hashing } from './spelling-index.ts'

/** The words of a language as the tokenizer needs them. */
export interface Vocabulary {
  /** The number of the word whose letters stand in `units` from `start` to `end`, by their hash; new ones are taken in. */
  readonly intern: (units: Uint16Array, start: number, end: number, hash: number) => number
  /** by number the one string that all tokens of a word share */
  readonly texts: readonly string[]
}

const wide = (unit: number) => unit >= 0xfb50 && isPresentationForm(unit)

const isWordUnit = (unit: number) =>
  classOf[unit] === charClass.letter || classOf[unit] === charClass.ignored || wide(unit)

// the code units of the text at hand: read over and over, they are not fetched from the string each time
let read = new Uint16Array(1 << 12)
const cleaned = new Uint16Array(1 << 8)

function unitsOf(text: string): Uint16Array {
  const { length } = text
  if (read.length <= length) read = new Uint16Array(2 * length)
  for (let i = 0; i < length; i++) read[i] = text.charCodeAt(i)
  read[length] = 0x20
  return read
}

const markText = new Map<number, string>()

function markOf(unit: number): string {
  let text = markText.get(unit)
  if (text === undefined) {
    text = String.fromCharCode(cleanOf(unit))
    markText.set(unit, text)
  }
  return text
}

/**
 * Words, numbers and marks of a text. Marks are single characters, but runs of dots
 * are one token; line ends give a mark token of the text "\n".
 */
export function tokenize(text: string, words: Vocabulary): Token[] {
  const tokens: Token[] = []
  const { length } = text
  const units = unitsOf(text)
  let i = 0
  while (i < length) {
    const start = i
    let hash = hashing.start
    let unit = units[i] as number
    // letters that stand as they are: a word of them alone, as most are, is looked up where it is read
    while (plainClassOf[unit] === charClass.letter) {
      hash = hashing.step(hash, unit)
      unit = units[++i] as number
    }
    if (i > start && (i >= length || !isWordUnit(unit))) {
      const word = words.intern(units, start, i, hashing.end(hash))
      tokens.push({ start, end: i, text: words.texts[word] as string, kind: 'word', word })
      continue
    }
    const kind = classOf[unit]
    if (i > start || kind === charClass.letter || wide(unit))
      i = unplainWord(text, units, start, words, tokens)
    else if (kind === charClass.space || kind === charClass.ignored) i++
    else if (kind === charClass.digit) {
      while (i < length && classOf[units[i] as number] === charClass.digit) i++
      tokens.push({ start, end: i, text: clean(text.slice(start, i)), kind: 'number', word: -1 })
    } else if (kind === charClass.newline) {
      while (i < length && classOf[units[i] as number] === charClass.newline) i++
      tokens.push({ start, end: i, text: '\n', kind: 'mark', word: -1 })
    } else {
      i++
      if (unit === 0x2e) while (i < length && units[i] === 0x2e) i++
      const mark = i - start > 1 ? text.slice(start, i) : markOf(unit)
      tokens.push({ start, end: i, text: mark, kind: 'mark', word: -1 })
    }
  }
  return tokens
}

/** A word with harakat, tatweel, presentation forms or letters of other alphabets; gives where it and its marks end. */
function unplainWord(
  text: string,
  units: Uint16Array,
  start: number,
  words: Vocabulary,
  tokens: Token[],
): number {
  let last = start
  let i = start
  for (; i < text.length && isWordUnit(units[i] as number); i++)
    if (classOf[units[i] as number] !== charClass.ignored) last = i
  // Bidi controls after the last letter belong to no word; harakat do: the span ends with its marks.
  let end = last + 1
  while (end < i && (units[end] as number) < 0x2000) end++
  const spelling = clean(text.slice(start, end))
  if (spelling === '') return i
  const { length } = spelling
  const letters = length > cleaned.length ? new Uint16Array(length) : cleaned
  let hash = hashing.start
  for (let at = 0; at < length; at++) {
    letters[at] = spelling.charCodeAt(at)
    hash = hashing.step(hash, letters[at] as number)
  }
  const word = words.intern(letters, 0, length, hashing.end(hash))
  tokens.push({ start, end, text: words.texts[word] as string, kind: 'word', word })
  return i
}
