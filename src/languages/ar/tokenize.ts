import type { Token } from '../../model/document.ts'
import { hashing } from '../spelling-index.ts'
import { unitsOf, type Vocabulary } from '../text-units.ts'
import {
  charClass,
  classOf,
  clean,
  cleanOf,
  cleanUnit,
  isPresentationForm,
  plainClassOf,
} from './normalize.ts'

let cleaned = new Uint16Array(1 << 8)

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
 * Words, numbers and marks of a text. Marks are single characters, but runs of dots are one token. Line ends give none:
 * `lines` takes for each how many tokens stand before it.
 */
export function tokenize(text: string, words: Vocabulary, lines: number[] = []): Token[] {
  const tokens: Token[] = []
  const { length } = text
  const units = unitsOf(text)
  let i = 0
  while (i < length) {
    const start = i
    let unit = units[i] as number
    let kind = plainClassOf[unit] as number
    if (kind === charClass.space) {
      i++
      continue
    }
    let hash = hashing.start
    // letters that stand as they are: a word of them alone, as most are, is looked up where it is read
    while (kind === charClass.letter) {
      hash = hashing.step(hash, unit)
      unit = units[++i] as number
      kind = plainClassOf[unit] as number
    }
    if (kind === charClass.unplain) {
      if (i === start && classOf[unit] === charClass.ignored) i++
      else i = unplainWord(units, start, words, tokens)
    } else if (i > start) {
      const word = words.intern(units, start, i, hashing.end(hash))
      tokens.push({ start, end: i, text: words.texts[word] as string, kind: 'word', word })
    } else if (kind === charClass.digit) {
      while (classOf[units[i] as number] === charClass.digit) i++
      tokens.push({ start, end: i, text: clean(text.slice(start, i)), kind: 'number', word: -1 })
    } else if (kind === charClass.newline) {
      while (i < length && classOf[units[i] as number] === charClass.newline) i++
      lines.push(tokens.length)
    } else {
      i++
      if (unit === 0x2e) while (units[i] === 0x2e) i++
      const mark = i - start > 1 ? text.slice(start, i) : markOf(unit)
      tokens.push({ start, end: i, text: mark, kind: 'mark', word: -1 })
    }
  }
  return tokens
}

/** A word with harakat, tatweel, presentation forms or letters of other alphabets; gives where it and its marks end. */
function unplainWord(units: Uint16Array, start: number, words: Vocabulary, tokens: Token[]): number {
  let last = start
  let i = start
  for (
    let kind = plainClassOf[units[i] as number];
    kind === charClass.letter || kind === charClass.unplain;
  ) {
    if (classOf[units[i] as number] !== charClass.ignored) last = i
    kind = plainClassOf[units[++i] as number]
  }
  // Bidi controls after the last letter belong to no word; harakat do: the span ends with its marks.
  let end = last + 1
  while (end < i && (units[end] as number) < 0x2000) end++
  const length = cleanInto(units, start, end)
  if (length === 0) return i
  let hash = hashing.start
  for (let at = 0; at < length; at++) hash = hashing.step(hash, cleaned[at] as number)
  const word = words.intern(cleaned, 0, length, hashing.end(hash))
  tokens.push({ start, end, text: words.texts[word] as string, kind: 'word', word })
  return i
}

// «ﷻ» stands for eight letters
const LONGEST = 8

/** Writes the clean form of what stands between two units to `cleaned`, and gives its length. */
function cleanInto(units: Uint16Array, start: number, end: number): number {
  if (cleaned.length < LONGEST * (end - start)) cleaned = new Uint16Array(LONGEST * (end - start))
  let length = 0
  for (let i = start; i < end; i++) {
    const unit = units[i] as number
    if (isPresentationForm(unit)) {
      const letters = cleanUnit(unit)
      for (let at = 0; at < letters.length; at++) cleaned[length++] = letters.charCodeAt(at)
    } else if (classOf[unit] !== charClass.ignored) cleaned[length++] = cleanOf(unit)
  }
  return length
}
