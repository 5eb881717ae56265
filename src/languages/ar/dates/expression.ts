import { type Civil, civilDay } from './civil.ts'
import type { Side } from './nearest.ts'

/** A date as the grammar finds it: `on` is null where the text means a date that cannot be told. */
export interface Expression {
  readonly from: number
  readonly to: number
  readonly on: Civil | null
  /** whether the value was found from the reference */
  readonly relative: boolean
  /** where the words say it themselves; otherwise the value is compared with the reference */
  readonly side: Side | null
}

/** An expression counted in days from the reference. */
export const onDay = (from: number, to: number, day: number | null, side: Side | null): Expression => ({
  from,
  to,
  on: day === null ? null : civilDay(day),
  relative: true,
  side,
})

/** Words that are read, so that no part of them is read again, but give no date. */
export const noDate = (from: number, to: number): Expression => ({
  from,
  to,
  on: null,
  relative: true,
  side: null,
})
