import type { Token } from '../../model/document.ts'
import { hashing } from '../spelling-index.ts'
import { unitsOf, type Vocabulary } from '../text-units.ts'
import { abbreviations } from './lexicon/abbreviations.ts'
import { isBlank, isDigit, isInvisible, isLetter, plain, plainMark } from './normalize.ts'

const ASCII = 0x80
const isPlainLetter = (unit: number): boolean => {
  const low = unit | 32
  return low >= 97 && low <= 122
}

/** By unit, whether it ends a word of plain letters whatever stands behind it: an apostrophe, a hyphen, a full stop may not. */
const ends = Uint8Array.from({ length: ASCII }, (_, unit) =>
  isPlainLetter(unit) || isDigit(unit) || unit === 39 || unit === 45 || unit === 46 ? 0 : 1,
)

/** By unit, whether it is a mark by itself and as it stands, whatever comes after it: `-`, `.` and quotation marks may not be. */
const alone = Uint8Array.from({ length: ASCII }, (_, unit) =>
  /[-.'`]/.test(String.fromCharCode(unit)) ? 0 : 1,
)

// the code units of a word that does not stand in the text as it is looked up
let spelled = new Uint16Array(1 << 8)

/** The number of a word by its text. */
function internText(word: string, { intern }: Vocabulary): number {
  const { length } = word
  if (spelled.length < length) spelled = new Uint16Array(2 * length)
  let hash = hashing.start
  for (let at = 0; at < length; at++) {
    const unit = word.charCodeAt(at)
    spelled[at] = unit
    hash = hashing.step(hash, unit)
  }
  return intern(spelled, 0, length, hashing.end(hash))
}

/**
 * The words, numbers and marks of a text. A possessive `'s` is a word of its own, so is each side of a hyphen that joins
 * a name with something ("Iran-backed", "al-Burhan"); lower-case compounds stay whole ("no-confidence"). Line ends are
 * marks `\n`.
 */
export function tokenize(text: string, words: Vocabulary): Token[] {
  const tokens: Token[] = []
  const add = (start: number, end: number, kind: Token['kind'], clean: string) => {
    if (kind !== 'word') tokens.push({ start, end, text: clean, kind, word: -1 })
    else addWord(start, end, internText(clean, words))
  }
  const addWord = (start: number, end: number, word: number) =>
    tokens.push({ start, end, text: words.texts[word] as string, kind: 'word', word })
  const { length } = text
  const units = unitsOf(text)
  let at = 0
  while (at < length) {
    const start = at
    let unit = units[at] as number
    // a word of plain letters, as most are, is looked up where it is read
    let hash = hashing.start
    while (isPlainLetter(unit)) {
      hash = hashing.step(hash, unit)
      unit = units[++at] as number
    }
    if (at > start) {
      if (unit < ASCII && ends[unit] === 1)
        addWord(start, at, words.intern(units, start, at, hashing.end(hash)))
      else at = word(text, start, add)
      continue
    }
    if (isBlank(unit) || isInvisible(unit) || unit === 13) {
      at++
      continue
    }
    if (unit === 10 || unit === 0x2028 || unit === 0x2029) {
      add(at, at + 1, 'mark', '\n')
      at++
      continue
    }
    if (isDigit(unit)) {
      at = number(text, at, add)
      continue
    }
    if (isLetter(unit)) {
      at = word(text, at, add)
      continue
    }
    at = mark(text, at, tokens, add)
  }
  return tokens
}

/** A piece of the text without its accents; most words have none. */
function plainly(text: string, from: number, to: number): string {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 122) return plain(text.slice(from, to))
  return text.slice(from, to)
}

type Add = (start: number, end: number, kind: Token['kind'], clean: string) => void

/** `3,000`, `3.5`, `29th`; `2-day`, `19-year-old` are words. */
function number(text: string, from: number, add: Add): number {
  let at = from + 1
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit)) at++
    else if ((unit === 44 || unit === 46) && isDigit(text.charCodeAt(at + 1))) at += 2
    else break
  }
  if (isLetter(text.charCodeAt(at))) {
    const end = run(text, at)
    const tail = text.slice(at, end)
    add(from, end, /^(?:st|nd|rd|th)$/i.test(tail) ? 'number' : 'word', plain(text.slice(from, end)))
    return end
  }
  if (text.charCodeAt(at) === 45 && isLetter(text.charCodeAt(at + 1))) {
    let end = at
    while (text.charCodeAt(end) === 45 && isLetter(text.charCodeAt(end + 1))) end = run(text, end + 1)
    add(from, end, 'word', plain(text.slice(from, end)))
    return end
  }
  add(from, at, 'number', text.slice(from, at))
  return at
}

/** The end of a run of letters and of what may stand inside it. */
function run(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit) || isDigit(unit) || (isInvisible(unit) && at > from)) at++
    else break
  }
  return at
}

const isApostrophe = (unit: number) => unit === 39 || unit === 0x2019 || unit === 0x2bc || unit === 0x2018

function word(text: string, from: number, add: Add): number {
  let at = run(text, from)
  // "U.S.", "H.H."
  if (
    at === from + 1 &&
    text.charAt(at) === '.' &&
    /^[A-Za-z]\.[A-Za-z]\./.test(text.slice(from, from + 4))
  ) {
    let end = from
    while (/[A-Za-z]/.test(text.charAt(end)) && text.charAt(end + 1) === '.') end += 2
    if (!isLetter(text.charCodeAt(end))) {
      add(from, end, 'word', text.slice(from, end))
      return possessive(text, end, add)
    }
  }
  for (;;) {
    const unit = text.charCodeAt(at)
    // "d'Affaires", "O'Brien", "didn't"; not "Israel's"
    if (isApostrophe(unit) && isLetter(text.charCodeAt(at + 1))) {
      const end = run(text, at + 1)
      const tail = text.slice(at + 1, end).toLowerCase()
      if (tail === 's' || tail === 're' || tail === 've' || tail === 'll' || tail === 'd' || tail === 'm')
        break
      at = end
      continue
    }
    // "no-confidence", but "Iran-backed", "al-Burhan", "Jean-Yves" are three tokens
    if (unit === 45 && isLetter(text.charCodeAt(at + 1))) {
      const left = text.charCodeAt(from)
      const right = text.charCodeAt(at + 1)
      const lower = (u: number) => (u >= 97 && u <= 122) || u >= 0xdf
      if (lower(left) && lower(right)) {
        at = run(text, at + 1)
        continue
      }
    }
    break
  }
  const clean = plainly(text, from, at)
  const dotted =
    text.charAt(at) === '.' &&
    (abbreviations.has(clean.toLowerCase()) ||
      (clean.length === 1 && /[A-Z]/.test(clean) && text.charAt(at + 1) === ' '))
  if (dotted && !(clean.length > 1 && /^[a-z]/.test(clean) && !/^(?:vs|etc|approx|govt)$/.test(clean))) {
    add(from, at + 1, 'word', `${clean}.`)
    return at + 1
  }
  add(from, at, 'word', clean)
  return possessive(text, at, add)
}

/** `'s`, `'re`, `'ll` after a word, or the bare apostrophe of a plural: "Laos' group". */
function possessive(text: string, at: number, add: Add): number {
  if (!isApostrophe(text.charCodeAt(at))) return at
  const end = run(text, at + 1)
  const tail = text.slice(at + 1, end).toLowerCase()
  if (/^(?:s|re|ve|ll|d|m)$/.test(tail)) {
    add(at, end, 'word', `'${tail}`)
    return end
  }
  const before = text.charAt(at - 1).toLowerCase()
  if (
    (before === 's' || before === 'x' || before === 'z') &&
    text.charAt(at + 1) === ' ' &&
    isLetter(text.charCodeAt(at + 2))
  ) {
    add(at, at + 1, 'word', "'s")
    return at + 1
  }
  return at
}

function mark(text: string, at: number, tokens: readonly Token[], add: Add): number {
  const unit = text.charCodeAt(at)
  if (unit < ASCII && alone[unit] === 1) {
    add(at, at + 1, 'mark', text.charAt(at))
    return at + 1
  }
  const two = text.slice(at, at + 2)
  if (two === '--' || two === '``' || two === "''") {
    add(at, at + 2, 'mark', two === '--' ? '—' : '"')
    return at + 2
  }
  if (text.slice(at, at + 3) === '...') {
    add(at, at + 3, 'mark', '…')
    return at + 3
  }
  const code = text.codePointAt(at) as number
  const size = code > 0xffff ? 2 : 1
  const raw = text.slice(at, at + size)
  let clean = plainMark(raw)
  // a hyphen with blanks around it is a dash
  if (clean === '-') {
    const before = tokens[tokens.length - 1]
    const joined = before !== undefined && before.end === at && !isBlank(text.charCodeAt(at + 1))
    clean = joined ? '-' : '—'
  }
  add(at, at + size, 'mark', clean)
  return at + size
}
