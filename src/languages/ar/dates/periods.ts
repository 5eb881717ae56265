import { civilDay, isDay, monthFrom } from './civil.ts'
import { dayNumberAt } from './day-numbers.ts'
import { type Expression, noDate } from './expression.ts'
import { civilOfHijri, isHijriYear } from './hijri.ts'
import type { DateView } from './view.ts'
import { afterEra, isYearWord, step } from './years.ts'

const measures = new Set(['ألف', 'مليون', 'مليار', 'دولار', 'يورو', 'من', 'يوم', 'شخص'])
// «الأمين العام الحالي» is no year
const offices =
  'امين مدير مدعي نائب مفتش قائد مراقب حاكم منسق كاتب قنصل سكرتير مفوض مقرر مستشار وضع نظام'.split(' ')

const isGeneral = (view: DateView, index: number) => {
  if (
    view.text(index) !== 'العام' ||
    view.text(index + 1) === 'الجاري' ||
    view.is(index + 1, 'when')?.value === -1
  )
    return false
  const before = view.text(index - 1).replace(/[أإآ]/g, 'ا')
  return before.length < 12 && offices.some(office => before.includes(office))
}

/** «الأسبوع الماضي» and «الشهر المقبل» to the month, «العام الجاري» and «هذه السنة» to the year. */
export function periodExpression(view: DateView, index: number, reference: number | null): Expression | null {
  const led = view.is(index, 'this') !== null
  const at = led ? index + 1 : index
  const period = view.is(at, 'period')
  if (!period || isGeneral(view, at)) return null
  const steps = step(view, at + 1) ?? (led ? { steps: 0, side: 0 as const, to: at + 1 } : null)
  if (!steps) return null
  if (reference === null) return noDate(index, steps.to)
  return {
    from: index,
    to: steps.to,
    on: shifted(period.value, reference, steps.steps),
    relative: true,
    side: steps.side,
  }
}

/** The month or year that lies so many weeks (1), months (2) or years (3) from the reference. */
export function shifted(unit: number, reference: number, steps: number) {
  if (unit === 1) return monthFrom(reference + 7 * steps, 0)
  if (unit === 2) return monthFrom(reference, steps)
  return { year: civilDay(reference).year + steps, month: null, day: null }
}

/** «12 من الشهر الجاري», «الخامس من الشهر المقبل», and where a preposition leads it «في 12 الجاري». */
export function dayOfMonth(view: DateView, index: number, reference: number | null): Expression | null {
  const number = dayNumberAt(view, index)
  if (!number) return null
  const at = view.text(number.to) === 'من' ? number.to + 1 : number.to
  const month = view.is(at, 'period')?.value === 2
  const led = view.word(index - 1)?.kind
  if (!month && led !== 'cue' && led !== 'since' && led !== 'days' && led !== 'weekday') return null
  const when = view.is(month ? at + 1 : at, 'when')
  if (!when) return null
  const to = month ? at + 2 : at + 1
  if (reference === null) return noDate(index, to)
  const { year, month: of } = monthFrom(reference, when.value)
  if (of === null || !isDay(year, of, number.day)) return noDate(index, to)
  return { from: index, to, on: { year, month: of, day: number.day }, relative: true, side: null }
}

/** «عام 2011», «العام 2017», «سنة 1445هـ», «عامي 2011». */
export function yearExpression(view: DateView, index: number): Expression | null {
  if (!isYearWord(view, index) || view.continues(index + 1)) return null
  return numbered(view, index, index + 1)
}

function numbered(view: DateView, from: number, index: number): Expression | null {
  const year = view.year(index)
  // «العام الدراسي 2023-2024» and «12.000» are none
  if (year === null || view.text(index + 1) === 'ق') return null
  const hijri = view.is(index + 1, 'era')?.value === 1 && isHijriYear(year)
  const on = hijri ? civilOfHijri(year, null, null) : { year, month: null, day: null }
  return { from, to: afterEra(view, index + 1), on, relative: false, side: null }
}

/** A year without the word: «في 2011», «منذ 2019», and the second of «عامي 2011 و2012». */
export function bareYear(view: DateView, index: number): Expression | null {
  const year = view.year(index)
  if (year === null || year < 1900 || year > 2100 || view.continues(index)) return null
  const before = view.text(index - 1)
  const words = view.word(index - 3)
  const second =
    (before === 'و' || before === 'أو') &&
    view.year(index - 2) !== null &&
    (words?.kind === 'years-of' || words?.value === 33 || words?.value === 31)
  if (second) return numbered(view, index, index)
  const cue = view.word(index - 1)?.kind
  if (cue !== 'cue' && cue !== 'since') return null
  const next = view.token(index + 1)
  // «في 2011 موقعا», «في 2000 قرية», «منذ 2000 عام»: a count
  const counts =
    next?.kind === 'word' &&
    !view.is(index + 1, 'era') &&
    (view.is(index + 1, 'unit') !== null ||
      (/[اة]$/.test(next.text) && !next.text.endsWith('ما')) ||
      measures.has(next.text))
  const goes =
    next?.kind === 'mark' &&
    view.token(index + 2)?.kind === 'number' &&
    view.glued(index + 1) &&
    view.glued(index + 2)
  return counts || goes || next?.text === '%' ? null : numbered(view, index, index)
}
