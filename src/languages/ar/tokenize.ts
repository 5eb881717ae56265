import type { Token } from '../../model/document.ts'
import { charClass, classOf, clean, cleanOf, isPresentationForm } from './normalize.ts'

const wide = (unit: number) => unit >= 0xfb50 && isPresentationForm(unit)

/** A spelling that a table of words holds: its number, and its one string that all its tokens share. */
export interface Interned {
  readonly id: number
  readonly text: string
}

/** Finds the word that stands in a text from `start` to `end`, or takes it in. */
export type Intern = (text: string, start: number, end: number) => Interned

/**
 * Words, numbers and marks of `text` from `start` to `end`. Marks are single characters, but runs of dots
 * are one token; line ends give a mark token of the text "\n".
 */
export function tokenize(text: string, intern: Intern): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let i = 0
  while (i < length) {
    const unit = text.charCodeAt(i)
    const kind = classOf[unit] as number
    if (kind === charClass.space || kind === charClass.ignored) {
      i++
      continue
    }
    const start = i
    if (kind === charClass.letter || wide(unit)) {
      let plain = true
      let last = i
      for (; i < length; i++) {
        const next = text.charCodeAt(i)
        const nextKind = classOf[next]
        if (nextKind === charClass.letter || wide(next)) {
          if (cleanOf[next] !== next || wide(next)) plain = false
          last = i
        } else if (nextKind === charClass.ignored) plain = false
        else break
      }
      // Bidi controls after the last letter belong to no word; harakat do: the span ends with its marks.
      let end = last + 1
      while (end < i && text.charCodeAt(end) < 0x2000) end++
      const cleaned = plain ? '' : clean(text.slice(start, end))
      if (!plain && cleaned === '') continue
      const word = plain ? intern(text, start, end) : intern(cleaned, 0, cleaned.length)
      tokens.push({ start, end, text: word.text, kind: 'word', word: word.id })
    } else if (kind === charClass.digit) {
      while (i < length && classOf[text.charCodeAt(i)] === charClass.digit) i++
      tokens.push({ start, end: i, text: clean(text.slice(start, i)), kind: 'number', word: -1 })
    } else if (kind === charClass.newline) {
      while (i < length && classOf[text.charCodeAt(i)] === charClass.newline) i++
      tokens.push({ start, end: i, text: '\n', kind: 'mark', word: -1 })
    } else {
      const dot = unit === 0x2e
      i++
      while (dot && text.charCodeAt(i) === 0x2e) i++
      tokens.push({
        start,
        end: i,
        text: dot ? text.slice(start, i) : String.fromCharCode(cleanOf[unit] as number),
        kind: 'mark',
        word: -1,
      })
    }
  }
  return tokens
}
