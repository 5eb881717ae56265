import { isComma } from '../marks.ts'
import { dayNumberAt } from './day-numbers.ts'
import { type MonthName, monthName } from './month-names.ts'
import type { Side } from './nearest.ts'
import type { DateView } from './view.ts'
import { type YearPart, yearAfter } from './years.ts'

/** A date that names its month, as the text gives it. */
export interface CalendarDate {
  readonly from: number
  readonly to: number
  readonly hijri: boolean
  readonly year: number | null
  /** years from the reference: «10 ديسمبر من العام الماضي» */
  readonly yearShift: number | null
  readonly month: number
  readonly day: number | null
  /** «مايو الماضي» */
  readonly side: Side | null
  /** a month alone that its words make no sure month */
  readonly doubtful: boolean
  /** its year is one that only the text before could tell: «أبريل من العام نفسه» */
  readonly open: boolean
}

const dashes = new Set(['-', '–', '—'])
const joints = new Set(['و', '-', '–', '—', 'إلى', 'الى', 'حتى', '،', ','])

/** «10 ديسمبر 2017», «العاشر من ديسمبر», «10 و11 ديسمبر» (the first day), «ديسمبر 2017», «ديسمبر». */
export function namedDate(view: DateView, index: number): CalendarDate | null {
  const first = dayNumberAt(view, index)
  if (!first) return fromMonth(view, index)
  let at = first.to
  let last = first.day
  for (let more = 0; more < 3 && !first.spelt && joints.has(view.text(at)); more++) {
    const next = dayNumberAt(view, at + 1)
    if (!next && view.isNumber(at + 1, 2) && dashes.has(view.text(at)) && Number(view.text(at + 1)) > last) {
      // «10-12 ديسمبر»: the second number goes on from the first
      last = Number(view.text(at + 1))
      at += 2
      continue
    }
    if (!next || next.spelt || next.day <= last) break
    last = next.day
    at = next.to
  }
  if (view.text(at) === 'من') at++
  else if (first.spelt) return null
  else if ((view.text(at) === '/' || dashes.has(view.text(at))) && view.glued(at)) at++
  if (view.is(at, 'unit')?.value === 21) at++
  const name = monthName(view, at)
  if (!name || last > 31) return null
  return complete(view, index, name, first.day, yearOf(view, name))
}

const shared = new Set(['و', '-', '–', 'إلى', 'الى', 'حتى'])

// «بين آذار وأيار 2006», «28 ديسمبر - 3 يناير 2018»: the year of the second is that of the first, or one more.
function yearOf(view: DateView, name: MonthName): YearPart | null {
  const own = yearAfter(view, name.to, name.hijri)
  if (own || name.hijri) return own
  let at = name.to
  if (shared.has(view.text(at))) at++
  else if (view.word(at)?.pro !== 'و') return null
  const day = dayNumberAt(view, at)
  if (day) at = view.text(day.to) === 'من' ? day.to + 1 : day.to
  const second = monthName(view, at)
  const year = second && !second.hijri ? yearAfter(view, second.to, false) : null
  if (!second || !year || year.open || (year.year === null && year.side === null)) return null
  const before = year.year !== null && second.month < name.month
  return { ...year, to: name.to, year: before ? (year.year ?? 0) - 1 : year.year }
}

function fromMonth(view: DateView, index: number): CalendarDate | null {
  const at = view.is(index, 'unit')?.value === 21 ? index + 1 : index
  const name = monthName(view, at)
  if (!name) return null
  if (
    !name.hijri &&
    view.isNumber(name.to, 2) &&
    isComma(view.text(name.to + 1)) &&
    view.year(name.to + 2) !== null
  ) {
    const year = { to: name.to + 3, year: view.year(name.to + 2), shift: null, side: null, open: false }
    return complete(view, index, name, Number(view.text(name.to)), year)
  }
  return complete(view, index, name, null, yearOf(view, name))
}

function complete(
  view: DateView,
  from: number,
  name: MonthName,
  day: number | null,
  after: YearPart | null,
): CalendarDate {
  const cue = view.word(from - 1)?.kind
  const inMonth = view.is(from, 'unit') !== null
  const known = after !== null && !after.open
  return {
    from,
    to: after?.to ?? name.to,
    hijri: name.hijri,
    year: after?.year ?? null,
    yearShift: after?.shift ?? null,
    month: name.month,
    day,
    side: after?.side ?? null,
    doubtful:
      day === null &&
      !known &&
      !name.twin &&
      !inMonth &&
      (name.doubtful || (cue !== 'cue' && cue !== 'since')),
    open: after?.open ?? false,
  }
}
