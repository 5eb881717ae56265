import { isComma } from '../marks.ts'
import { calendarExpression } from './calendar-expression.ts'
import { weekdayOf } from './civil.ts'
import { type Expression, noDate, onDay } from './expression.ts'
import { opensNamed } from './names-of-days.ts'
import type { Side } from './nearest.ts'
import type { DateView } from './view.ts'
import { weekdayAt } from './weekdays.ts'
import { isSame, step } from './years.ts'

/** A word that counts days from the reference: «أمس الأول» -2. */
interface Anchor {
  readonly to: number
  readonly shift: number
}

const nights = new Set(['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'التالية', 'الواحدة'])
// «هذا المساء»
const hours = new Set(['الصباح', 'المساء', 'الليلة', 'النهار', 'الفجر'])

const at = (to: number, shift: number): Anchor => ({ to, shift })

function anchor(view: DateView, index: number, led: boolean): Anchor | null {
  const word = view.word(index)
  switch (word?.kind) {
    case 'today':
      return opensNamed(view, index) ? null : at(index + 1, 0)
    case 'this':
      if (hours.has(view.text(index + 1))) return isSame(view, index + 2) ? null : at(index + 2, 0)
      return view.is(index + 1, 'today') && !opensNamed(view, index + 1) ? at(index + 2, 0) : null
    case 'night':
      return night(view, index)
    case 'yesterday':
      return view.is(index + 1, 'ordinal')?.value === 1 && view.text(index + 2) !== 'من'
        ? at(index + 2, -2)
        : at(index + 1, -1)
    case 'first': {
      const yesterday = view.text(index + 1) === 'من' ? index + 2 : index + 1
      return view.is(yesterday, 'yesterday') ? at(yesterday + 1, -2) : null
    }
    case 'before':
      return view.is(index + 1, 'yesterday') ? at(index + 2, -2) : null
    case 'after':
      return view.is(index + 1, 'morrow') || view.is(index + 1, 'tomorrow') ? at(index + 2, 2) : null
    case 'tomorrow':
      return at(index + 1, 1)
    case 'morrow':
      return led || view.is(index + 1, 'weekday') ? at(index + 1, 1) : null
    default:
      return null
  }
}

function night(view: DateView, index: number): Anchor | null {
  if (view.is(index - 1, 'that') || isSame(view, index + 1) || nights.has(view.text(index + 1))) return null
  const steps = step(view, index + 1)
  return steps ? at(steps.to, steps.steps) : at(index + 1, 0)
}

/** The day nearest to one day that has this weekday. */
function matching(day: number, weekday: number): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return day + (ahead > 3 ? ahead - 7 : ahead)
}

// «الأحد 10 ديسمبر», «أمس، 10-12-2017», «الأحد الموافق 10 ديسمبر»
function dateBeside(view: DateView, index: number, reference: number | null): Expression | null {
  let at = index
  const mark = view.text(at)
  if (isComma(mark) || mark === '(' || mark === '-' || mark === '–' || mark === '/') at++
  while (view.is(at, 'accord') || view.text(at) === 'ل' || view.is(at, 'days')) at++
  const date = calendarExpression(view, at, reference, true)
  if (!date || (date.on !== null && date.on.day === null)) return null
  if (date.on === null && view.word(at) !== null) return null
  return mark === '(' && view.text(date.to) === ')' ? { ...date, to: date.to + 1 } : date
}

const sign = (shift: number): Side => (shift < 0 ? -1 : shift > 0 ? 1 : 0)

/** A day told from the reference: «اليوم», «مساء أمس السبت», «الجمعة المقبل», «يوم الأحد 10 ديسمبر». */
export function dayExpression(view: DateView, index: number, reference: number | null): Expression | null {
  let start = index
  while (start < index + 4 && (view.is(start, 'part') || view.is(start, 'days'))) start++
  const found = anchor(view, start, start > index)
  if (!found) {
    const weekday = weekdayAt(view, start, start > index)
    if (weekday) {
      const beside = weekday.side === null ? dateBeside(view, weekday.to, reference) : null
      if (beside) return { ...beside, from: index }
      if (reference === null) return noDate(index, weekday.to)
      return onDay(index, weekday.to, weekday.on(reference), weekday.side)
    }
    const announced = start > index && view.is(start - 1, 'days') !== null
    const date = announced ? calendarExpression(view, start, reference, true) : null
    return date?.on?.day == null ? null : { ...date, from: index }
  }
  const open = view.text(found.to) === '(' && view.text(found.to + 2) === ')'
  const weekday = view.is(open ? found.to + 1 : found.to, 'weekday')
  const to = weekday === null || weekday.pro !== '' ? found.to : found.to + (open ? 3 : 1)
  const beside = dateBeside(view, to, reference)
  if (beside) return { ...beside, from: index, side: reference === null ? sign(found.shift) : null }
  if (reference === null) return noDate(index, to)
  const day = reference + found.shift
  return onDay(index, to, to > found.to && weekday ? matching(day, weekday.value) : day, sign(found.shift))
}
