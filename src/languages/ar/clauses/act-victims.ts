import { headIn } from './head-test.ts'
import { endOf, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

const sites = new Set(['embassy', 'site', 'settlement', 'property'])

/** Whether the genitive of an act has it done to him: «تهجير الفلسطينيين», «اعتقال». */
export const isTransitive = headIn(
  'تهجير ترحيل طرد اعتقال احتجاز اغتيال قتل اختطاف خطف تجويع تصفية تقسيم استهداف محاصرة إبادة تسليم إقصاء',
)

/** Whether the genitive of an act is what the act was on and not who did it: «اقتحام سفارة بلاده». */
export const suffers = (act: Phrase, genitive: Phrase): boolean =>
  isTransitive(act) || (act.sort === 'attack' && sites.has(genitive.sort))

/** «أعلنت أوكرانيا مقتل ثلاثة جنود»: what is suffered, and is not done by whoever tells of it. */
export const isLoss = headIn('مقتل مصرع إصابة استشهاد جرح وفاة سقوط فقدان خسارة اختفاء')

const isOccurrence = headIn('وقوع حدوث حصول اندلاع')
const confirming = new Set(['أكد', 'كشف', 'سجل'])

/** «أكد وقوع هجوم», «أكد هجوما»: whether an attack is confirmed, which whoever says so did not make. */
export const isConfirmed = (act: Phrase, under: Phrase | null, verb: string | undefined): boolean =>
  (under !== null && isOccurrence(under)) || (act.sort === 'attack' && confirming.has(verb ?? ''))

const isSigned = headIn('توقيع إبرام فرض')

/** Whether an act is the signing of who stands in its genitive, and not of a paper: «توقيع أرمينيا وأذربيجان اتفاقا», «فرض كندا عقوبات». */
export const isSigning = (phrase: Phrase): boolean => {
  const of = phrase.genitive?.mention
  return of != null && of.type !== 'treaty' && isSigned(phrase)
}

/** «استهداف قوات بلادها لمدينة سورين»: the named victim behind «ل», where the genitive before it does the act. */
export function victimBehind(phrase: Phrase, owner: RawClause | null): Phrase | null {
  if (!phrase.genitive || (phrase.sort !== 'attack' && !isTransitive(phrase))) return null
  const end = endOf(phrase)
  for (const at of [owner, phrase, phrase.genitive])
    for (const { preposition, at: place, phrase: on } of at?.complements ?? none)
      if (preposition === 'ل' && place === end) return on?.mention ? on : null
  return null
}

const none: readonly never[] = []
