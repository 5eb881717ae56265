import { type Civil, civilDay, monthFrom } from './civil.ts'
import { type Expression, noDate, onDay } from './expression.ts'
import type { Side } from './nearest.ts'
import { shifted } from './periods.ts'
import type { DateView } from './view.ts'
import type { DateWordKind } from './vocabulary.ts'

/** So many days (0), weeks (1), months (2) or years (3). */
interface Length {
  readonly unit: number
  readonly count: number
  readonly half: boolean
  readonly to: number
}

const numeral = (view: DateView, index: number): number | null =>
  view.isNumber(index, 3) ? Number(view.text(index)) : (view.is(index, 'cardinal')?.value ?? null)

function lengthAt(view: DateView, index: number, side: Side): Length | null {
  const count = numeral(view, index)
  const at = count === null ? index : index + 1
  const days = view.is(at, 'days')
  const word = view.is(at, 'unit')
  if (days ? days.value !== 1 : !word) return null
  const value = days ? 1 : (word as { value: number }).value
  const number = value % 10
  // «قبل أيام» tells no number; «3 شهرين» is none
  if (count === null ? number === 3 : number === 2) return null
  if (count === null && number === 1 && !closesOne(view, at, side)) return null
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

const dates: readonly (DateWordKind | undefined)[] = [
  ...(['month', 'doubtful-month', 'month-pair', 'hijri', 'hijri-pair', 'hijri-owner'] as const),
  ...(['weekday', 'ordinal', 'morrow', 'yesterday', 'part', 'days', 'unit'] as const),
]
// «بعد عام حافل» is no length
const qualities = new Set(
  'حافل حافلة طويل طويلة عصيب عصيبة جديد جديدة دراسي دراسية مالي مالية مليء'.split(' '),
)

// A unit without a number is one of it: «قبل عام»; but «قبل عام 2011», «قبل شهر رمضان», «قبل يوم العيد».
function closesOne(view: DateView, index: number, side: Side): boolean {
  const next = view.token(index + 1)
  if (!next || next.kind === 'mark') return true
  const { text } = next
  if (text === 'واحد' || text === 'واحدة' || text === 'ونصف' || text === 'تقريبا' || text === 'من')
    return true
  const definite = text.startsWith('ال')
  if (next.kind === 'number' || definite || dates.includes(view.word(index + 1)?.kind)) return false
  if (qualities.has(text)) return false
  // a day alone is seldom counted, and «بعد شهر …» has many ways to go on
  return (view.is(index, 'days') === null && side < 0) || view.is(index + 1, 'cue') !== null
}

function counted({ unit, count, half }: Length, side: Side, reference: number): Civil {
  const steps = count * side
  if (unit === 0) return civilDay(reference + steps)
  if (!half || unit === 1) return shifted(unit, reference, steps)
  if (unit === 2) return { ...civilDay(reference + 15 * side + Math.round(30.44 * steps)), day: null }
  return { year: monthFrom(reference, 12 * steps + 6 * side).year, month: null, day: null }
}

/** «منذ ثلاثة أيام», «قبل نحو عامين», «بعد يومين»: but none from another event, «بعد يومين من الهجوم». */
export function durationExpression(
  view: DateView,
  index: number,
  reference: number | null,
): Expression | null {
  const kind = view.word(index)?.kind
  if (kind !== 'before' && kind !== 'since' && kind !== 'after') return null
  const side: Side = kind === 'after' ? 1 : -1
  const about = view.is(index + 1, 'about') !== null
  const length = lengthAt(view, about ? index + 2 : index + 1, side)
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
