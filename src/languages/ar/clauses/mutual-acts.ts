import type { Phrase } from './phrase.ts'

const betweenTwo = new Set(['agreement', 'ceasefire', 'talks'])
const comingTogether = new Set('تقارب مصالحة تصالح تطبيع توافق تفاهم انفراج تعاون تبادل'.split(' '))
const takingPlace = new Set(
  'استئناف إعادة عودة توقيع إبرام إعلان توصل بدء انطلاق إطلاق تنفيذ إنجاز إتمام نجاح استمرار مواصلة تمديد عقد فتح'.split(
    ' ',
  ),
)

/** Whether two sides do together what the head of a phrase names: «الاتفاق», «التقارب». */
export const isMutual = ({ sort, head }: Phrase): boolean => betweenTwo.has(sort) || comingTogether.has(head)

/** What two sides do together in a phrase: «الاتفاق بين», «توقيع الاتفاق بين», «استئناف العلاقات بين»; null where nothing is. */
export function mutualIn(phrase: Phrase): Phrase | null {
  if (isMutual(phrase)) return phrase
  if (!takingPlace.has(phrase.head)) return null
  for (let at = phrase.genitive; at; at = at.genitive)
    if (isMutual(at) || at.sort === 'relation')
      return at.complements.some(({ preposition }) => preposition === 'بين') ? at : phrase
  return null
}
