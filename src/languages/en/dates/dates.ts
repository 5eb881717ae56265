import type { Clause } from '../../../model/clause.ts'
import type { Token } from '../../../model/document.ts'
import { monthNames, monthNumber, weekdayNames, weekdayNumber } from '../lexicon/months.ts'

/** A date that the text states, at its first token. */
export interface DateAt {
  readonly from: number
  readonly date: NonNullable<Clause['date']>
  /** a weekday's next occurrence, for what is still to come */
  readonly coming?: NonNullable<Clause['date']>
}

const day = 86_400_000
const written = new Map<number, string>()
const MOST = 10_000

/** A day as ISO writes it, by its first millisecond: an article names few. */
function iso(time: number): string {
  let text = written.get(time)
  if (text === undefined) {
    if (written.size >= MOST) written.clear()
    text = new Date(time).toISOString().slice(0, 10)
    written.set(time, text)
  }
  return text
}
const two = (n: number) => String(n).padStart(2, '0')
const key = (token: Token | undefined) => {
  const text = token?.text.toLowerCase() ?? ''
  return text.endsWith('.') ? text.slice(0, -1) : text
}
/** Days before the day of publication. */
const near = new Map([
  ['today', 0],
  ['yesterday', 1],
  ['tomorrow', -1],
])
const dayOf = (token: Token | undefined) => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.text ?? '')
  const n = match ? Number(match[1]) : 0
  return n >= 1 && n <= 31 ? n : 0
}
const yearOf = (token: Token | undefined) =>
  /^(?:19|20)\d\d$/.test(token?.text ?? '') ? Number(token?.text) : 0

const LETTERS = 26
/** By their first two letters, the words that {@link datesIn} looks for. */
const beginnings = new Uint8Array(LETTERS * LETTERS)
const beginning = (word: string) =>
  ((word.charCodeAt(0) | 32) - 97) * LETTERS + (word.charCodeAt(1) | 32) - 97
for (const word of [...monthNames, ...weekdayNames, ...near.keys()]) beginnings[beginning(word)] = 1

/** Whether a word begins as the name of a month or a day does, with a capital, or as "today" does. */
function mayBegin(text: string): boolean {
  const small = text.charCodeAt(0) >= 97
  return text.length > 2 && beginnings[beginning(text)] === 1 && (!small || text.charCodeAt(0) >= 116)
}

/** The year nearest to the day of publication in which a month and day fall, for dates without one. */
function nearestYear(month: number, of: number, published: string): number {
  const year = Number(published.slice(0, 4))
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, of) - Date.parse(published))
  return [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b))[0] as number
}

/**
 * The dates in a range of tokens: "January 15", "15 January 2024", "March 2023", and, counted from the day of
 * publication, "Monday", "yesterday". A weekday is the last one, or the next one after "next".
 */
export function datesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  published: string | null,
): DateAt[] {
  const found: DateAt[] = []
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? ''
    const first = text.charCodeAt(0)
    const capital = first >= 65 && first <= 90
    // most words are no part of a date
    if (first >= 65 ? !mayBegin(text) : first < 49 || first > 50) continue
    const month = capital ? monthNumber(key(tokens[i])) : undefined
    if (month !== undefined) {
      const before = dayOf(tokens[i - 1])
      const after = dayOf(tokens[i + 1])
      const of = after || before
      const next = i + (after ? 2 : 1)
      const year = yearOf(tokens[tokens[next]?.text === ',' ? next + 1 : next])
      const start = before && !after ? i - 1 : i
      if (of && (year || published)) {
        const full = year || nearestYear(month, of, published as string)
        found.push({ from: start, date: { value: `${full}-${two(month)}-${two(of)}`, precision: 'day' } })
      } else if (year) found.push({ from: i, date: { value: `${year}-${two(month)}`, precision: 'month' } })
      continue
    }
    if (!published) continue
    const weekday = capital ? weekdayNumber(key(tokens[i])) : undefined
    if (weekday !== undefined) {
      const today = Date.parse(published)
      const back = (new Date(today).getUTCDay() - weekday + 7) % 7
      const ahead = key(tokens[i - 1]) === 'next'
      found.push({
        from: i,
        date: { value: iso(today - (ahead ? back - 7 : back) * day), precision: 'day' },
        coming: { value: iso(today + (back === 0 && !ahead ? 0 : 7 - back) * day), precision: 'day' },
      })
    }
    // "today", "tomorrow", "yesterday", "Today"
    const ago = text.length > 4 && text.length < 11 ? near.get(key(tokens[i])) : undefined
    if (ago !== undefined)
      found.push({ from: i, date: { value: iso(Date.parse(published) - ago * day), precision: 'day' } })
    if (first < 65 && yearOf(tokens[i]) && key(tokens[i - 1]) === 'in')
      found.push({ from: i, date: { value: String(yearOf(tokens[i])), precision: 'year' } })
  }
  return found
}

/** The day that a dateline states with its year: "ABU DHABI, 29th August, 2022 (WAM) --"; null where it does not. */
export function datelineDate(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const month = monthNumber(key(tokens[i]))
    if (month === undefined) continue
    const of = dayOf(tokens[i + 1]) || dayOf(tokens[i - 1])
    for (let j = i + 1; j < Math.min(to, i + 5); j++) {
      const year = yearOf(tokens[j])
      if (of && year) return `${year}-${two(month)}-${two(of)}`
    }
  }
  return null
}
