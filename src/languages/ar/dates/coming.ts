import type { Token } from '../../../model/document.ts'
import { civilDay, readDay, writeCivil } from './civil.ts'
import type { DateAt } from './dates.ts'
import { DateView } from './view.ts'

const anchors = ['when', 'today', 'yesterday', 'tomorrow', 'morrow', 'night'] as const

/** A bare weekday as a verb of the future means it, «سيلتقيه الجمعة»: the next one; all other dates stay. */
export function comingDay(date: DateAt, tokens: readonly Token[]): DateAt {
  if (date.precision !== 'day' || !date.relative || date.direction !== 'past') return date
  const view = new DateView(tokens, date.from, date.to)
  let weekday = false
  for (let index = date.from; index < date.to; index++) {
    if (view.token(index)?.kind === 'number' || anchors.some(kind => view.is(index, kind))) return date
    if (view.word(index)?.kind === 'month') return date
    if (view.is(index, 'weekday')) weekday = true
  }
  const day = weekday ? readDay(date.value) : null
  return day === null ? date : { ...date, value: writeCivil(civilDay(day + 7)), direction: 'future' }
}
