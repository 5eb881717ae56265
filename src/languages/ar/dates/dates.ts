import type { Token } from '../../../model/document.ts'
import { calendarExpression } from './calendar-expression.ts'
import { type Civil, readDay, writeCivil } from './civil.ts'
import { dayExpression } from './days.ts'
import { durationExpression } from './durations.ts'
import type { Expression } from './expression.ts'
import { bareYear, dayOfMonth, periodExpression, yearExpression } from './periods.ts'
import { DateView } from './view.ts'
import type { DateWord, Opening } from './vocabulary.ts'

/** A date that the text gives. */
export interface DateAt {
  /** first token, and the one after the last */
  readonly from: number
  readonly to: number
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` */
  readonly value: string
  readonly precision: 'day' | 'month' | 'year'
  /** whether the value, or only its year, was found from the reference */
  readonly relative: boolean
  /** where it lies from the reference; absolute dates without a reference count as past */
  readonly direction: 'past' | 'present' | 'future'
}

type Reader = (view: DateView, index: number, reference: number | null) => Expression | null

const calendar: Reader = (view, index, reference) => {
  const before = view.text(index - 1)
  return calendarExpression(view, index, reference, before === 'بتاريخ' || before === 'تاريخ')
}

const numbers: readonly Reader[] = [calendar, dayOfMonth, bareYear]
const byOpening: Readonly<Record<Opening, readonly Reader[]>> = {
  ordinal: [calendar, dayOfMonth],
  month: [calendar],
  unit: [yearExpression, calendar],
  period: [yearExpression, periodExpression],
  this: [dayExpression, periodExpression],
  preposition: [dayExpression, durationExpression],
  day: [dayExpression],
}

function readersAt(view: DateView, index: number): readonly Reader[] {
  if (view.token(index)?.kind === 'number') return numbers
  const opens = view.word(index)?.opens
  // «الـ10»
  return opens ? byOpening[opens] : byOpening.ordinal
}

function read(view: DateView, index: number, reference: number | null): Expression | null {
  for (const reader of readersAt(view, index)) {
    const found = reader(view, index, reference)
    if (found) return found
  }
  return null
}

const precisionOf = ({ month, day }: Civil) => (month === null ? 'year' : day === null ? 'month' : 'day')

const directions = { '-1': 'past', '0': 'present', '1': 'future' } as const

function direction({ side }: Expression, value: string, reference: string | null): DateAt['direction'] {
  if (side !== null) return directions[side]
  if (reference === null) return 'past'
  const now = reference.slice(0, value.length)
  return value < now ? 'past' : value === now ? 'present' : 'future'
}

/**
 * The dates that a range of tokens gives, left to right; `reference` is the article's day, and without one
 * those that need it are left out. `words` are what the tokens are to the grammar of dates, where that is known.
 */
export function datesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  reference: string | null,
  words?: readonly (DateWord | null)[],
): DateAt[] {
  const view = new DateView(tokens, from, to, words)
  const day = reference === null ? null : readDay(reference)
  const found: DateAt[] = []
  let index = view.from
  for (;;) {
    index = view.opening(index)
    if (index >= view.to) return found
    const expression = read(view, index, day)
    if (expression?.on) {
      const value = writeCivil(expression.on)
      found.push({
        from: expression.from,
        to: expression.to,
        value,
        precision: precisionOf(expression.on),
        relative: expression.relative,
        direction: direction(expression, value, day === null ? null : reference),
      })
    }
    index = expression ? Math.max(expression.to, index + 1) : index + 1
  }
}

/** The day that a dateline gives in full: «القاهرة 10-12-2017 وفا»; none for «الدوحة في 31 أكتوبر». */
export function datelineDate(
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<DateAt, 'value' | 'precision'> | null {
  const date = datesIn(tokens, from, to, null).find(({ precision }) => precision === 'day')
  return date ? { value: date.value, precision: date.precision } : null
}
