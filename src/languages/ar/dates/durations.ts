import { type Civil, civilDay, monthFrom } from './civil.ts'
import { type Expression, noDate, onDay } from './expression.ts'
import type { Side } from './nearest.ts'
import { shifted } from './periods.ts'
import type { DateView } from './view.ts'
import { isMonth } from './vocabulary.ts'

/** So many days (0), weeks (1), months (2) or years (3). */
interface Length {
  readonly unit: number
  readonly count: number
  readonly half: boolean
  readonly to: number
}

const numeral = (view: DateView, index: number): number | null =>
  view.isNumber(index, 3) ? Number(view.text(index)) : (view.is(index, 'cardinal')?.value ?? null)

function lengthAt(view: DateView, index: number): Length | null {
  const count = numeral(view, index)
  const at = count === null ? index : index + 1
  const days = view.is(at, 'days')
  const word = view.is(at, 'unit')
  if (days ? days.value !== 1 : !word) return null
  const value = days ? 1 : (word as { value: number }).value
  const number = value % 10
  // «قبل أيام» tells no number; «3 شهرين» is none
  if (count === null ? number === 3 : number === 2) return null
  if (count === null && number === 1 && !closesOne(view, at)) return null
  const one = view.text(at + 1) === 'واحد' || view.text(at + 1) === 'واحدة'
  const half = view.text(at + 1) === 'ونصف'
  const rest = half && /^ال/.test(view.text(at + 2)) && view.is(at + 2, 'period') ? 3 : 2
  return {
    unit: Math.floor(value / 10),
    count: count ?? number,
    half,
    to: at + (half ? rest : one ? 2 : 1),
  }
}

// A unit without a number is one of it: «قبل عام»; but «قبل عام 2011», «قبل شهر رمضان», «بعد يوم حافل».
function closesOne(view: DateView, index: number): boolean {
  const next = view.token(index + 1)
  if (!next || next.kind === 'mark') return true
  const word = view.word(index + 1)
  if (next.kind === 'number' || isMonth(word) || /^(?:و?ال|وال)/.test(next.text)) return false
  if (next.text === 'واحد' || next.text === 'واحدة' || next.text === 'ونصف' || next.text === 'تقريبا')
    return true
  if (
    word &&
    [
      'month-pair',
      'hijri',
      'hijri-pair',
      'hijri-owner',
      'weekday',
      'ordinal',
      'morrow',
      'yesterday',
    ].includes(word.kind)
  )
    return false
  return (
    view.is(index, 'days') === null &&
    (word?.kind === 'cue' || /^(?:في|على|من|عن|إلى|مع|ب.+)$/.test(next.text))
  )
}

function counted({ unit, count, half }: Length, side: Side, reference: number): Civil {
  const steps = count * side
  if (unit === 0) return civilDay(reference + steps)
  if (!half || unit === 1) return shifted(unit, reference, steps)
  if (unit === 2) return { ...civilDay(reference + 15 * side + Math.round(30.44 * steps)), day: null }
  return { year: monthFrom(reference, 12 * steps + 6 * side).year, month: null, day: null }
}

/** «منذ ثلاثة أيام», «قبل نحو عامين», «قبل 3 أشهر», «بعد يومين»: but none from another event, «بعد يومين من الهجوم». */
export function durationExpression(
  view: DateView,
  index: number,
  reference: number | null,
): Expression | null {
  const kind = view.word(index)?.kind
  if (kind !== 'before' && kind !== 'since' && kind !== 'after') return null
  const side: Side = kind === 'after' ? 1 : -1
  const about = view.is(index + 1, 'about') !== null
  const length = lengthAt(view, about ? index + 2 : index + 1)
  if (!length) return null
  const next = view.text(length.to)
  const now = next === 'من' && /^(?:الآن|الان|اليوم)$/.test(view.text(length.to + 1))
  const to = now ? length.to + 2 : length.to
  if (!now && (next === 'من' || next === 'على' || next === 'عن')) return noDate(index, to)
  // «بعد 5 سنوات في السجن»
  if (side > 0 && !now && (next === 'في' || next === 'بين')) return noDate(index, to)
  if (reference === null) return noDate(index, to)
  const on = counted(length, side, reference)
  return length.unit === 0
    ? onDay(index, to, reference + length.count * side, side)
    : { from: index, to, on, relative: true, side }
}
