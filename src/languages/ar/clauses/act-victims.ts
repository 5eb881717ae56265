import { endOf, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** Masdars whose genitive has it done to him: «تهجير الفلسطينيين». */
const transitive = new Set(
  'تهجير ترحيل طرد اعتقال احتجاز اغتيال قتل اختطاف خطف تجويع تصفية تقسيم استهداف محاصرة إبادة تسليم إقصاء'.split(
    ' ',
  ),
)
const sites = new Set(['embassy', 'site', 'settlement', 'property'])

/** Whether somebody has an act done to him: «تهجير», «اعتقال». */
export const isTransitive = (act: Phrase): boolean => transitive.has(act.head)

/** Whether the genitive of an act is what the act was on and not who did it: «اقتحام سفارة بلاده». */
export const suffers = (act: Phrase, genitive: Phrase): boolean =>
  isTransitive(act) || (act.sort === 'attack' && sites.has(genitive.sort))

const signings = new Set(['توقيع', 'إبرام'])

/** Whether an act is the signing of who stands in its genitive, and not of a paper: «توقيع أرمينيا وأذربيجان اتفاقا». */
export const isSigning = ({ head, genitive }: Phrase): boolean =>
  signings.has(head) && genitive?.mention != null && genitive.mention.type !== 'treaty'

/** «استهداف قوات بلادها لمدينة سورين»: the named victim behind «ل», where the genitive before it does the act. */
export function victimBehind(phrase: Phrase, owner: RawClause | null): Phrase | null {
  if (!phrase.genitive || (phrase.sort !== 'attack' && !isTransitive(phrase))) return null
  const end = endOf(phrase)
  const complements = [owner, phrase, phrase.genitive].flatMap(at => at?.complements ?? [])
  const on = complements.find(({ preposition, at }) => preposition === 'ل' && at === end)?.phrase
  return on?.mention ? on : null
}
