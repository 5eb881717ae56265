import type { CalendarDate } from './calendar.ts'
import { isHijriYear } from './hijri.ts'
import type { DateView } from './view.ts'

const separators = new Set(['/', '-', '–', '.'])

/** «10-12-2017», «10/12/2017», «2017-12-10»; «10/12» where the words before announce a day. */
export function numericDate(view: DateView, index: number, announced: boolean): CalendarDate | null {
  if (view.continues(index)) return null
  const mark = view.text(index + 1)
  if (!separators.has(mark) || view.token(index + 2)?.kind !== 'number') return null
  const numbers = [Number(view.text(index)), Number(view.text(index + 2))] as const
  const found = (year: number | null, month: number, day: number, to: number): CalendarDate | null => {
    if (month < 1 || day < 1 || day > 31) return null
    // the American order
    if (month > 12) return day <= 12 ? found(year, day, month, to) : null
    const era = year === null ? null : view.is(to, 'era')
    const hijri = year !== null && (era?.value === 1 || isHijriYear(year))
    return {
      from: index,
      to: era ? to + 1 : to,
      hijri,
      year,
      yearShift: null,
      month,
      day,
      side: null,
      doubtful: false,
      open: false,
    }
  }
  const third = view.text(index + 3) === mark && view.token(index + 4)?.kind === 'number'
  if (third) {
    if (
      separators.has(view.text(index + 5)) &&
      view.token(index + 6)?.kind === 'number' &&
      view.glued(index + 6)
    )
      return null
    const [first, last] = [view.year(index), view.year(index + 4)]
    if (first !== null && view.isNumber(index + 2, 2) && view.isNumber(index + 4, 2))
      return found(first, numbers[1], Number(view.text(index + 4)), index + 5)
    if (last === null || !view.isNumber(index, 2) || !view.isNumber(index + 2, 2)) return null
    return found(last, numbers[1], numbers[0], index + 5)
  }
  // «3-2» is a score
  if (!announced || mark !== '/' || !view.isNumber(index, 2) || !view.isNumber(index + 2, 2)) return null
  return numbers[1] <= 12 ? found(null, numbers[1], numbers[0], index + 3) : null
}
