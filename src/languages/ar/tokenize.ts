import type { Token } from '../../model/document.ts'
import { charClass, classOf, clean, cleanOf, isPresentationForm } from './normalize.ts'
import { hashing } from './spelling-index.ts'

/** A spelling that a table of words holds: its number, and its one string that all its tokens share. */
export interface Interned {
  readonly id: number
  readonly text: string
}

/** Finds the word whose letters stand in `units` from `start` to `end`, by their hash, or takes it in. */
export type Intern = (units: Uint16Array, start: number, end: number, hash: number) => Interned

const wide = (unit: number) => unit >= 0xfb50 && isPresentationForm(unit)

// Letters that stand as they are: a word of them alone, as most are, is looked up where it is read.
const plainLetter = Uint8Array.from(classOf, (kind, unit) =>
  kind === charClass.letter && cleanOf[unit] === unit && !wide(unit) ? 1 : 0,
)
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
    text = String.fromCharCode(cleanOf[unit] as number)
    markText.set(unit, text)
  }
  return text
}

/**
 * Words, numbers and marks of a text. Marks are single characters, but runs of dots
 * are one token; line ends give a mark token of the text "\n".
 */
export function tokenize(text: string, intern: Intern): Token[] {
  const tokens: Token[] = []
  const { length } = text
  const units = unitsOf(text)
  let i = 0
  while (i < length) {
    const start = i
    let hash = hashing.start
    let unit = units[i] as number
    while (plainLetter[unit] === 1) {
      hash = hashing.step(hash, unit)
      unit = units[++i] as number
    }
    if (i > start && (i >= length || !isWordUnit(unit))) {
      const word = intern(units, start, i, hashing.end(hash))
      tokens.push({ start, end: i, text: word.text, kind: 'word', word: word.id })
      continue
    }
    const kind = classOf[unit]
    if (i > start || kind === charClass.letter || wide(unit))
      i = unplainWord(text, units, start, intern, tokens)
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
  intern: Intern,
  tokens: Token[],
): number {
  let last = start
  let i = start
  for (; i < text.length && isWordUnit(units[i] as number); i++)
    if (classOf[units[i] as number] !== charClass.ignored) last = i
  // Bidi controls after the last letter belong to no word; harakat do: the span ends with its marks.
  let end = last + 1
  while (end < i && (units[end] as number) < 0x2000) end++
  const word = clean(text.slice(start, end))
  if (word === '') return i
  const letters = word.length > cleaned.length ? new Uint16Array(word.length) : cleaned
  let hash = hashing.start
  for (let at = 0; at < word.length; at++) {
    letters[at] = word.charCodeAt(at)
    hash = hashing.step(hash, letters[at] as number)
  }
  const { id, text: spelling } = intern(letters, 0, word.length, hashing.end(hash))
  tokens.push({ start, end, text: spelling, kind: 'word', word: id })
  return i
}
