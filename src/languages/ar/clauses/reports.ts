import type { NounAct } from './noun-act.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { Seat } from './seats.ts'
import type { SentenceContext } from './sentence-context.ts'
import { deniedOver } from './standing.ts'

/** The denial of a report of an act: «نفى ما أوردته صحف عن انسحاب», «نفى أنباء عن لقاء», «كذّب الأنباء بشأن طرد». */
export function deniedReport({ context, seat, top }: NounAct, owner: RawClause): RawClause | null {
  if (!seat || !top) return null
  const others = owner.link === 'relative' || owner.subject?.text === 'ما'
  if (!others && (owner.verb.scope !== 'denial' || owner.negated)) return null
  const about = top.role === 'oblique' && isAbout(top.preposition)
  if (others) return about ? deniedOver(owner) : null
  const reported = (about && owner.object !== null && isReport(owner.object)) || underReport(context, seat)
  return reported ? owner : null
}

/** Whether a phrase hangs on a report by what it is about: «تقارير عن لقاء». */
function underReport(context: SentenceContext, seat: Seat): boolean {
  for (let at: Seat | undefined = seat; at?.under; at = context.seats.of(at.under))
    if (isAbout(at.preposition) && isReport(at.under)) return true
  return false
}

const abouts = new Set(['عن', 'بشأن', 'حول', 'بخصوص', 'من', 'ب'])
const isAbout = (preposition: string) => preposition !== '' && abouts.has(preposition)
const isReport = ({ text }: Phrase) =>
  /^(?:ال)?(?:أنباء|تقارير|معلومات|أخبار|مزاعم|ادعاءات|شائعات|إشاعات|نبأ|خبر|صحة)$/.test(text)

const rumoredOf = new Set(['بشأن', 'حول', 'عن', 'ب'])

/** «مزاعم صحيفة بشأن إبرام اتفاق», «شائعات عن لقاء»: what is only rumored is no fact. */
export function isRumored({ context, seat, top }: NounAct, owner: RawClause): boolean {
  for (let at = seat; at?.under; at = context.seats.of(at.under)) if (isRumor(at.under)) return true
  return (
    top?.role === 'oblique' &&
    owner.object !== null &&
    rumoredOf.has(top.preposition) &&
    isRumor(owner.object)
  )
}

const isRumor = ({ text }: Phrase) => /^[وبل]?(?:ال)?(?:مزاعم|ادعاءات|شائعات|إشاعات|أنباء)$/.test(text)
