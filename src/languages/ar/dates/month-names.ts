import type { DateView } from './view.ts'
import { isMonth } from './vocabulary.ts'

/** The name of a month, with its twin: «كانون الثاني/يناير», «يناير (كانون الثاني)». */
export interface MonthName {
  readonly month: number
  readonly to: number
  readonly hijri: boolean
  /** named twice, which no other word is */
  readonly twin: boolean
  /** a word that needs more than a preposition to be a month */
  readonly doubtful: boolean
}

const courtesies = new Set(['المبارك', 'الحرام', 'المعظم', 'الفضيل', 'الكريم', 'المكرم'])
const lastOfTwo = new Set(['الآخر', 'الاخر', 'الآخرة', 'الاخرة', 'الثانية', 'الثاني', 'ثاني', 'الأخرى'])
const firstOfTwo = new Set(['الأول', 'الاول', 'الأولى', 'الاولى', 'أول', 'اول'])

const gregorian = (month: number, to: number, doubtful: boolean): MonthName => ({
  month,
  to,
  hijri: false,
  twin: false,
  doubtful,
})

const hijri = (view: DateView, month: number, to: number): MonthName => ({
  month,
  to: courtesies.has(view.text(to)) ? to + 1 : to,
  hijri: true,
  twin: false,
  doubtful: true,
})

function oneName(view: DateView, index: number): MonthName | null {
  const word = view.word(index)
  if (isMonth(word)) return gregorian(word.value, index + 1, word.kind === 'doubtful-month')
  const next = view.text(index + 1)
  switch (word?.kind) {
    case 'month-pair':
      // «كانون الأول» is the 12th month and «كانون الثاني» the first; «تشرين» the 10th and the 11th.
      if (firstOfTwo.has(next)) return gregorian(word.value, index + 2, false)
      return lastOfTwo.has(next) ? gregorian((word.value % 12) + 1, index + 2, false) : null
    case 'hijri':
      return hijri(view, word.value, index + 1)
    case 'hijri-pair':
      if (firstOfTwo.has(next)) return hijri(view, word.value, index + 2)
      return lastOfTwo.has(next) ? hijri(view, word.value + 1, index + 2) : null
    case 'hijri-owner': {
      const owned = view.is(index + 1, 'hijri-owned')
      return owned ? hijri(view, owned.value, index + 2) : null
    }
    default:
      return null
  }
}

/** The month named at an index, or null. */
export function monthName(view: DateView, index: number): MonthName | null {
  const name = oneName(view, index)
  if (!name || name.hijri) return name
  const mark = view.text(name.to)
  const separated = mark === '/' || mark === '-' || mark === '–' || mark === '('
  const second = separated ? name.to + 1 : name.to
  const other = oneName(view, second)
  if (!other || other.hijri || other.month !== name.month) return name
  // «نيسان ونيسان» are two, and «مارس مارس الجيش» has a verb
  if (view.word(second)?.pro !== '' || view.text(second) === view.text(index)) return name
  if (mark === '(' && view.text(other.to) !== ')') return name
  return { ...name, to: mark === '(' ? other.to + 1 : other.to, twin: true }
}
