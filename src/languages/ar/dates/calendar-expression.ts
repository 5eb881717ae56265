import { fold } from '../normalize.ts'
import { type CalendarDate, namedDate } from './calendar.ts'
import { type Civil, civilDay, dayNumber, isDay } from './civil.ts'
import { type Expression, noDate } from './expression.ts'
import { civilOfHijri } from './hijri.ts'
import { nearestDay, nearestMonth, type Side } from './nearest.ts'
import { numericDate } from './numeric-date.ts'
import { among, type DateView } from './view.ts'

// «ثورة 25 يناير», «قوى 14 آذار», «مدينة السادس من أكتوبر»: a name, and no day on which something happened
const named = new Set(
  `ثورة انتفاضة أحداث هجمات حركة قوى فريق تحالف ائتلاف كتلة تيار مدينة جسر ميدان شارع جامعة ملعب انقلاب حرب كتائب
دستور ذكرى`
    .split(/\s/)
    .map(fold),
)
const twinMarks = new Set(['(', '،', ',', '-', '–', '/', '[', 'ل'])

const calendarDate = (view: DateView, index: number, announced: boolean): CalendarDate | null =>
  view.token(index)?.kind === 'number'
    ? (numericDate(view, index, announced) ?? namedDate(view, index))
    : namedDate(view, index)

// The same day in the other calendar: «13 محرم 1446 هـ الموافق 19 يوليو 2024 م», «(19 يوليو)»
function twinOf(view: DateView, date: CalendarDate): CalendarDate | null {
  if (date.day === null) return null
  let at = date.to
  let said = false
  for (let skipped = 0; skipped < 4; skipped++, at++) {
    const kind = view.word(at)?.kind
    if (kind === 'accord') said = true
    else if (!twinMarks.has(view.text(at)) && kind !== 'weekday' && kind !== 'days') break
  }
  // «فاز 5 - صفر»
  if (date.hijri && date.year === null && !said) return null
  const other = calendarDate(view, at, true)
  if (!other || other.hijri === date.hijri || other.day === null) return null
  return view.text(other.to) === ')' || view.text(other.to) === ']' ? { ...other, to: other.to + 1 } : other
}

const hijriOn = ({ hijri, year, month, day }: CalendarDate): Civil | null =>
  hijri && year !== null && month <= 12 && (day ?? 1) <= 30 ? civilOfHijri(year, month, day) : null

// What a date without a year leans to: «منذ أبريل» lies before, «بحلول مايو» after the reference.
function sideOf(view: DateView, date: CalendarDate): Side {
  const cue = view.word(date.from - 1)
  return date.side ?? (cue?.kind === 'since' || cue?.kind === 'cue' ? (cue.value as Side) : 0)
}

function gregorianOn(view: DateView, date: CalendarDate, reference: number): Civil | null {
  const { month, day } = date
  if (date.yearShift !== null || date.side === 0) {
    const { year, month: now } = civilDay(reference)
    return date.side === 0 && month !== now ? null : { year: year + (date.yearShift ?? 0), month, day }
  }
  const side = sideOf(view, date)
  const strict = date.side !== null
  return day === null
    ? nearestMonth(month, reference, side, strict)
    : nearestDay(month, day, reference, side, strict)
}

const exists = ({ year, month, day }: Civil) =>
  month === null || (day === null ? month <= 12 : isDay(year, month, day))

/** The date of the calendar that stands at an index: words that only look like one give null. */
export function calendarExpression(
  view: DateView,
  index: number,
  reference: number | null,
  announced: boolean,
): Expression | null {
  const date = calendarDate(view, index, announced)
  if (!date || (date.doubtful && date.side === null)) return null
  const twin = twinOf(view, date)
  const gregorian = date.hijri ? twin : date
  const hijri = hijriOn(date.hijri ? date : (twin ?? date))
  const to = twin?.to ?? date.to
  if (gregorian === null || (hijri && gregorian.open)) {
    return hijri ? { from: index, to, on: hijri, relative: false, side: null } : null
  }
  const { year, month, day } = gregorian
  if (year !== null) {
    const on = { year, month, day }
    return exists(on) ? { from: index, to, on, relative: false, side: null } : noDate(index, to)
  }
  const bare = gregorian.yearShift === null && gregorian.side === null
  if (gregorian.open || (bare && among(named, fold(view.text(index - 1))))) return noDate(index, to)
  const near =
    hijri?.day != null && hijri.month !== null ? dayNumber(hijri.year, hijri.month, hijri.day) : reference
  if (near === null) return noDate(index, to)
  const on = gregorianOn(view, gregorian, near)
  if (!on || !exists(on)) return noDate(index, to)
  return { from: index, to, on, relative: near === reference && !hijri, side: gregorian.side }
}
