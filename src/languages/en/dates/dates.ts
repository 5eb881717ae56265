import type { Clause } from '../../../model/clause.ts'
import type { Token } from '../../../model/document.ts'
import { monthNumber, weekdayNumber } from '../lexicon/months.ts'
import type { Scan } from '../recognize/scan.ts'
import { wordTest } from '../word-test.ts'

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
const plainKey = (text: string) => {
  const small = text.toLowerCase()
  return small.endsWith('.') ? small.slice(0, -1) : small
}
const key = (token: Token | undefined) => plainKey(token?.text ?? '')
const isCapital = (text: string) => {
  const first = text.charCodeAt(0)
  return first >= 65 && first <= 90
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

/** Whether a word tells a date, or a part of one: "March", "Monday", "today". */
const tellsDate = wordTest(({ text }) => {
  const word = plainKey(text)
  const named = monthNumber(word) !== undefined || weekdayNumber(word) !== undefined
  return near.has(word) || (named && isCapital(text))
})

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
export function datesIn(scan: Scan, from: number, to: number, published: string | null): DateAt[] {
  const { tokens } = scan
  const found: DateAt[] = []
  for (let i = from; i < to; i++) {
    const word = scan.word(i)
    // most words are no part of a date
    if (word === null) {
      const year = published !== null && tokens[i]?.kind === 'number' ? yearOf(tokens[i]) : 0
      if (year > 0 && key(tokens[i - 1]) === 'in')
        found.push({ from: i, date: { value: String(year), precision: 'year' } })
      continue
    }
    if (!tellsDate(word)) continue
    const { text } = word
    const capital = isCapital(text)
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
