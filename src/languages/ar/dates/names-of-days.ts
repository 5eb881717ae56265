import { among, type DateView } from './view.ts'

// Papers and channels called "… today": «المصري اليوم»; beside a medium or in quotes only.
const titles = new Set('المصري إسرائيل اسرائيل روسيا أخبار رأي الأردن السودان المغرب آسيا الجزائر'.split(' '))
// «أخبار اليوم», «رأي اليوم» mean nothing else
const always = new Set(['أخبار', 'رأي'])
const qualities = new Set(
  `نفسه ذاته عينه التالي السابق الموالي الأخير العالمي الدولي الوطني القومي الواحد المذكور المحدد الموعود الموعد
الدراسي المفتوح الذي السابع المشهود المنشود المشؤوم`.split(/\s/),
)

const opensQuote = (view: DateView, index: number) => view.text(index) === '"' && view.glued(index + 1)

/** Whether «اليوم» at an index belongs to a name or to "that day", "the third day", "World Day". */
export function opensNamed(view: DateView, index: number): boolean {
  const next = view.text(index + 1)
  if (qualities.has(next) || view.is(index - 1, 'that')) return true
  const ordinal = view.is(index + 1, 'ordinal')
  if (ordinal && !(view.text(index + 2) === 'من' && view.word(index + 3)?.kind === 'month')) return true
  const before = view.text(index - 1)
  if (among(always, before)) return true
  const medium = (at: number) => view.is(at, 'medium') !== null
  if (medium(index - 1)) return true
  const named = titles.has(before)
  if (named && (medium(index - 2) || (view.text(index - 2) === 'ل' && before === 'المصري'))) return true
  // «"المصري اليوم"», «"اليوم"», but not «"سنوقع اليوم"»
  if (next !== '"' || !view.glued(index + 1)) return false
  return opensQuote(view, index - 1) || ((named || before.startsWith('ال')) && opensQuote(view, index - 2))
}
