import { type Civil, civilDay } from './civil.ts'

/** Whether a number can be a Hijri year of the news or of modern history. */
export const isHijriYear = (year: number) => year >= 1200 && year <= 1500

/** The day of a Hijri date by the tabular calendar: mostly within a day of the sighted moon. */
export const hijriDay = (year: number, month: number, day: number) =>
  Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day - 492_533

/** The civil date for a Hijri one; a month or year is the civil one that its middle falls into. */
export function civilOfHijri(year: number, month: number | null, day: number | null): Civil {
  const middle = civilDay(hijriDay(year, month ?? 6, day ?? (month === null ? 29 : 15)))
  if (month === null) return { year: middle.year, month: null, day: null }
  return day === null ? { ...middle, day: null } : middle
}
