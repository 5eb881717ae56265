/** A day, month or year of the civil calendar: what the text leaves open is null. */
export interface Civil {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether the civil calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  const length = lengths[month - 1]
  return length !== undefined && day >= 1 && day <= (month === 2 && isLeap(year) ? 29 : length)
}

/** Days from 1970-01-01 to a day of the civil calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day that is so many days after 1970-01-01. */
export function civilDay(number: number): { year: number; month: number; day: number } {
  const days = number + 719_468
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** The weekday of a day: 0 is Sunday. */
export const weekdayOf = (number: number) => (((number + 4) % 7) + 7) % 7

/** The month that lies so many months after the month of a day. */
export function monthFrom(number: number, months: number): Civil {
  const { year, month } = civilDay(number)
  const index = year * 12 + month - 1 + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: null }
}

/** The day that a text of the form `2017-12-10`, with or without a time after it, stands for. */
export function readDay(text: string): number | null {
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  if (text.charAt(4) !== '-' || text.charAt(7) !== '-' || digits(text, 10, 11) >= 0) return null
  return isDay(year, month, day) ? dayNumber(year, month, day) : null
}

/** The number that the digits of a part of a text make, or -1 where they are none. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (!(digit >= 0 && digit <= 9)) return -1
    number = 10 * number + digit
  }
  return number
}

const padded = (number: number, length: number) => String(number).padStart(length, '0')

/** A civil date as `2017-12-10`, `2017-12` or `2017`. */
export function writeCivil({ year, month, day }: Civil): string {
  if (month === null) return padded(year, 4)
  if (day === null) return `${padded(year, 4)}-${padded(month, 2)}`
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}
