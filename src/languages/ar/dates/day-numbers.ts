import type { DateView } from './view.ts'

/** A day of a month in digits or as an ordinal: «10», «الـ10», «العاشر», «الحادي عشر», «الخامس والعشرين». */
export interface DayNumber {
  readonly day: number
  readonly to: number
  readonly spelt: boolean
}

function ordinal(view: DateView, index: number): DayNumber | null {
  const word = view.is(index, 'ordinal')
  if (!word) return null
  if (view.is(index + 1, 'cardinal')?.value === 10 && word.value < 10) {
    return { day: (word.value === 0 ? 1 : word.value) + 10, to: index + 2, spelt: true }
  }
  const tens = view.is(index + 1, 'ordinal')
  if (tens && tens.pro === 'و' && tens.value >= 20 && word.value < 10) {
    return { day: (word.value === 0 ? 1 : word.value) + tens.value, to: index + 2, spelt: true }
  }
  return word.value === 0 ? null : { day: word.value, to: index + 1, spelt: true }
}

/** The number of a day at an index, or null. */
export function dayNumberAt(view: DateView, index: number): DayNumber | null {
  const at = /^[وف]?[بل]?ال$/.test(view.text(index)) ? index + 1 : index
  if (!view.isNumber(at, 2)) return at === index ? ordinal(view, index) : null
  if (view.continues(at)) return null
  const day = Number(view.text(at))
  return day >= 1 && day <= 31 ? { day, to: at + 1, spelt: false } : null
}
