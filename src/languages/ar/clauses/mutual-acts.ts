import { headIn } from './head-test.ts'
import type { Phrase } from './phrase.ts'

const isComingTogether = headIn('تقارب مصالحة تصالح تطبيع توافق تفاهم انفراج تعاون تبادل')
const isTakingPlace = headIn(
  'استئناف إعادة عودة توقيع إبرام إعلان توصل بدء انطلاق إطلاق تنفيذ إنجاز إتمام نجاح استمرار مواصلة تمديد عقد فتح',
)

/** Whether two sides do together what the head of a phrase names: «الاتفاق», «التقارب». */
export const isMutual = (phrase: Phrase): boolean => {
  const { sort } = phrase
  return sort === 'agreement' || sort === 'ceasefire' || sort === 'talks' || isComingTogether(phrase)
}

/** What two sides do together in a phrase: «الاتفاق بين», «توقيع الاتفاق بين», «استئناف العلاقات بين»; null where nothing is. */
export function mutualIn(phrase: Phrase): Phrase | null {
  if (isMutual(phrase)) return phrase
  if (!isTakingPlace(phrase)) return null
  for (let at = phrase.genitive; at; at = at.genitive)
    if (isMutual(at) || at.sort === 'relation')
      return at.complements.some(({ preposition }) => preposition === 'بين') ? at : phrase
  return null
}
