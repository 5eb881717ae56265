import type { Participant } from '../../../model/clause.ts'
import type { Frame } from '../../../model/frame.ts'
import { participants } from './participants.ts'
import { type Complement, endOf, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { Seat } from './seats.ts'
import type { SentenceContext } from './sentence-context.ts'

/** An act that a noun names, with where it stands in its sentence. */
export interface NounAct {
  readonly context: SentenceContext
  readonly phrase: Phrase
  readonly frames: readonly Frame[]
  readonly seat: Seat | undefined
  /** the seat of the phrase at the top of those the act hangs on */
  readonly top: Seat | undefined
  /** the clause it is part of */
  readonly owner: RawClause | null
  /** what the genitive of such a noun is */
  readonly genitiveRole: NonNullable<Frame['genitive']>
  /** who or what stands in the genitive */
  readonly genitive: readonly Participant[]
  /** the verb says only that the act is done: «شن هجوما» */
  readonly light: boolean
  /** a stance that somebody voices is his: «شددت على دعم أوكرانيا» */
  readonly voiced: boolean
  /** «كان في استقبال X Y»: who is there receives */
  readonly receiving: boolean
  /** the phrase right behind the act */
  readonly next: Phrase | undefined
}

/** Prepositions before what came before an act, or called for it. */
const before = new Set([
  'عقب',
  'بعد',
  'إثر',
  'قبل',
  'قبيل',
  'منذ',
  'غداة',
  'جراء',
  'بسبب',
  'في أعقاب',
  'ردا على',
  'احتجاجا على',
])

/** Looks at where an act stands. */
export function nounAct(context: SentenceContext, phrase: Phrase, frames: readonly Frame[]): NounAct {
  const seat = context.seats.of(phrase)
  const top = context.seats.topOf(phrase)
  const owner = top?.clause ?? null
  const under = seat !== undefined && context.seats.isPlain(seat) && top?.role !== 'subject'
  const follower = context.startingAt(behind(context, endOf(phrase)))
  return {
    context,
    phrase,
    frames,
    seat,
    top,
    owner,
    genitiveRole: frames[0]?.genitive ?? 'doer',
    genitive: participants(context, phrase.genitive),
    light:
      owner !== null &&
      under &&
      // «أعلن … لدوره في الهجوم»: who announces did not attack
      !(seat.role === 'oblique' && seat.preposition === 'في' && isSpeech(owner)) &&
      // «بعث برسالة عقب هجوم باهالغام»: what came before is none of his
      !(seat.role === 'oblique' && before.has(seat.preposition)) &&
      owner.verb.light,
    voiced:
      owner?.verb.scope === 'speech' &&
      phrase.sort === 'stance' &&
      under &&
      (top?.preposition === 'على' || (top?.preposition ?? '') === ''),
    receiving: phrase.head === 'استقبال' && seat?.preposition === 'في' && seat.clause?.lemma === 'كان',
    next: follower && follower !== phrase && !governs(phrase, follower) ? follower : undefined,
  }
}

/** The token behind a phrase, past a quote and «أي»: «رفض بلاده أي تدخل», «تسليحها «إم 23»». */
function behind({ scan }: SentenceContext, to: number): number {
  let at = to
  if (scan.at(at) === '"') at++
  return scan.at(at) === 'أي' ? at + 1 : at
}

const isSpeech = ({ verb }: RawClause) => verb.scope === 'speech' || verb.scope === 'denial'

/** Whether one phrase is another or stands in its genitive. */
export function governs(phrase: Phrase, other: Phrase): boolean {
  for (let at: Phrase | null = phrase; at; at = at.genitive) if (at === other) return true
  return false
}

/** Whether a prepositional phrase completes another noun: «فرض عقوبات على X لدوره في الهجوم على Y». */
export function isElsewhere(context: SentenceContext, complement: Complement, phrase: Phrase): boolean {
  return context.reading.phrases.some(
    other =>
      other !== phrase &&
      other.from > phrase.from &&
      !governs(phrase, other) &&
      !governs(other, phrase) &&
      has(other, complement),
  )
}

function has(phrase: Phrase, complement: Complement): boolean {
  for (let at: Phrase | null = phrase; at; at = at.genitive)
    if (at.complements.includes(complement)) return true
  return false
}
