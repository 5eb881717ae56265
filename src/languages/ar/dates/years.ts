import { isComma } from '../marks.ts'
import { isHijriYear } from './hijri.ts'
import type { Side } from './nearest.ts'
import type { DateView } from './view.ts'

/** What follows a month and tells its year. */
export interface YearPart {
  readonly to: number
  readonly year: number | null
  readonly shift: number | null
  readonly side: Side | null
  readonly open: boolean
}

const same = new Set(['نفسه', 'ذاته', 'نفسها', 'ذاتها', 'عينه', 'عينها'])
const told = { year: null, shift: null, side: null, open: false } as const

/** Whether a word means a year and can have a number: «عام», «للعام», «سنة», «عامي», «أعوام». */
export function isYearWord(view: DateView, index: number): boolean {
  const word = view.word(index)
  if (word?.kind === 'years-of') return true
  if (word?.kind === 'period') return word.value === 3
  return word?.kind === 'unit' && (word.value === 31 || word.value === 33)
}

/** The index after a year and its era, if it has one. */
export const afterEra = (view: DateView, index: number) => (view.is(index, 'era') ? index + 1 : index)

/** Whether the words after an index mean a thing named before: «العام نفسه». */
export const isSame = (view: DateView, index: number) => same.has(view.text(index))

// «قبل الماضي», «ما قبل الماضي», «بعد المقبل»: two steps
function doubled(view: DateView, index: number): { readonly side: Side; readonly to: number } | null {
  const at = view.text(index) === 'ما' ? index + 1 : index
  const kind = view.word(at)?.kind
  const when = view.is(at + 1, 'when')
  if (kind === 'before' && when?.value === -1) return { side: -1, to: at + 2 }
  return kind === 'after' && when?.value === 1 ? { side: 1, to: at + 2 } : null
}

/** «الماضي» -1, «الجاري» 0, «المقبل» 1, «قبل الماضي» -2, «بعد المقبل» 2. */
export function step(
  view: DateView,
  index: number,
): { readonly steps: number; readonly side: Side; readonly to: number } | null {
  const when = view.is(index, 'when')
  if (when) return { steps: when.value, side: when.value as Side, to: index + 1 }
  const far = doubled(view, index)
  return far ? { steps: 2 * far.side, side: far.side, to: far.to } : null
}

/** The year that follows a month at an index: «2017», «من العام 2017», «من العام الماضي», «الماضي». */
export function yearAfter(view: DateView, index: number, hijri: boolean): YearPart | null {
  const plain = (at: number): YearPart | null => {
    const year = view.year(at)
    if (year === null || (hijri && !isHijriYear(year)) || view.text(at + 1) === 'ق') return null
    return { ...told, year, to: afterEra(view, at + 1) }
  }
  const here = plain(index)
  if (here) return here
  const when = view.is(index, 'when')
  if (when) return { ...told, side: when.value as Side, to: index + 1 }
  const mark = view.text(index)
  // «10 ديسمبر، 2017»; «10 مايو، 2000 شخص» is a count
  if (isComma(mark)) {
    const written = plain(index + 1)
    return view.token(index + 2)?.kind === 'word' && written?.to === index + 2 ? null : written
  }
  if ((mark === '/' || mark === '-') && view.glued(index + 1)) return plain(index + 1)
  const of = mark === 'من' ? index + 1 : index
  const at = view.is(of, 'this') ? of + 1 : of
  if (!isYearWord(view, at)) return null
  const numbered = plain(at + 1)
  if (numbered) return numbered
  if (view.word(at)?.kind !== 'period' || of === index) return null
  if (isSame(view, at + 1)) return { ...told, open: true, to: at + 2 }
  const steps = step(view, at + 1)
  if (steps) return { ...told, shift: steps.steps, to: steps.to }
  return at > of ? { ...told, shift: 0, to: at + 1 } : null
}
