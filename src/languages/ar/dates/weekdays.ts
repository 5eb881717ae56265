import { weekdayOf } from './civil.ts'
import type { Side } from './nearest.ts'
import { among, type DateView } from './view.ts'
import { step } from './years.ts'

/** A weekday and where it lies from the reference. */
export interface Weekday {
  readonly to: number
  /** where «الماضي» or «المقبل» says it */
  readonly side: Side | null
  /** its day */
  readonly on: (reference: number) => number
}

// «سوق الجمعة» is a town, «بن الخميس» a name, «أيام الجمعة» every Friday, «الواحد الأحد» God
const names = new Set(['سوق', 'بن', 'ابن', 'آل', 'أيام', 'الواحد', 'كلا', 'هذين', 'هذان'])

const between = new Set(['بين'])

/** The last such weekday, the reference included; with steps those before it or the next ones. */
function on(weekday: number, reference: number, steps: number, side: Side | null): number {
  const back = (weekdayOf(reference) - weekday + 7) % 7
  if (side === null || side === 0) return reference - back
  const ahead = (7 - back) % 7
  if (side > 0) return reference + (ahead === 0 ? 7 : ahead) + 7 * (steps - 1)
  return reference - (back === 0 ? 7 : back) + 7 * (steps + 1)
}

// «ليل الجمعة السبت», «ليلة الجمعة - السبت»: the night that begins on the first
function nextOfNight(view: DateView, index: number, weekday: number): number {
  const mark = view.text(index)
  const at = mark === '-' || mark === '–' || mark === '/' ? index + 1 : index
  const next = view.is(at, 'weekday')
  return next && next.value === (weekday + 1) % 7 ? at + 1 : index
}

/** The weekday at an index, with the words that say which one. */
export function weekdayAt(view: DateView, index: number, led: boolean): Weekday | null {
  const word = view.is(index, 'weekday')
  const before = view.text(index - 1)
  if (!word || among(names, before)) return null
  const { value } = word
  // «بين الاثنين» between the two of them, «الاثنين معا» both together
  const pair = value === 1 && !led && (view.text(index + 1) === 'معا' || among(between, before))
  if (pair && view.is(index + 1, 'weekday')?.pro !== 'و') return null
  const night = view.is(index - 1, 'part')?.value === 1
  const to = night ? nextOfNight(view, index + 1, value) : index + 1
  const week = view.text(to) === 'من' && view.is(to + 1, 'period')?.value === 1
  // «السبت والأحد المقبلين»
  const both = view.is(to, 'weekday')?.pro === 'و' && /ين$/.test(view.text(to + 1))
  const steps = step(view, week ? to + 2 : both ? to + 1 : to)
  const side = steps && (steps.side !== 0 || week) ? steps.side : null
  return {
    to: side === null || both || !steps ? to : steps.to,
    side: side === 0 ? null : side,
    on: reference => on(value, reference, steps?.steps ?? 0, side),
  }
}
