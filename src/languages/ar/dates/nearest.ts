import { type Civil, civilDay, dayNumber, isDay, monthFrom } from './civil.ts'

/** On which side of the reference a date without a year lies: -1 before, 1 after, 0 the nearer one. */
export type Side = -1 | 0 | 1

const years = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8] as const

/** The day nearest to the reference that has this month and day; the earlier of two as near. */
export function nearestDay(
  month: number,
  day: number,
  reference: number,
  side: Side,
  strict: boolean,
): Civil | null {
  const { year } = civilDay(reference)
  let best: { readonly distance: number; readonly on: Civil } | null = null
  for (const offset of years) {
    if (!isDay(year + offset, month, day)) continue
    const distance = dayNumber(year + offset, month, day) - reference
    if (distance * side < 0 || (strict && side !== 0 && distance === 0)) continue
    if (best && Math.abs(distance) >= Math.abs(best.distance)) continue
    best = { distance, on: { year: year + offset, month, day } }
  }
  return best?.on ?? null
}

/** The month of this name nearest to the reference; the earlier of two as near. */
export function nearestMonth(month: number, reference: number, side: Side, strict: boolean): Civil {
  const ahead = (((month - civilDay(reference).month) % 12) + 12) % 12
  if (ahead === 0) return monthFrom(reference, strict ? 12 * side : 0)
  if (side === 0) return monthFrom(reference, ahead < 6 ? ahead : ahead - 12)
  return monthFrom(reference, side > 0 ? ahead : ahead - 12)
}
