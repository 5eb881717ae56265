import type { Clause, Modality } from '../../../model/clause.ts'
import { oblique, participants } from './participants.ts'
import type { Complement } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'

/** «سيتوجه إلى روما حيث يلتقي …»: the present that goes on from what is to come is to come itself. */
export const followsPlan = (raw: RawClause): boolean =>
  raw.form?.tense === 'present' &&
  (raw.link === 'coordinate' || raw.link === 'adverbial') &&
  raw.parent !== null &&
  (raw.parent.future || raw.parent.planned || followsPlan(raw.parent))

/** The clause that a verb makes, or null where no frame knows the verb. */
export function verbClauses(context: SentenceContext, raw: RawClause): Clause[] | null {
  const lemma = raw.lemmas.find(l => context.frames.states(l))
  if (!lemma) return null
  const standing = context.standing(raw)
  const token = context.scan.tokens[raw.at] as { start: number; end: number }
  const own: Modality = raw.planned || followsPlan(raw) ? 'planned' : raw.future ? 'future' : 'fact'
  // «لم تنتهك الاتفاقية»: who says so accuses nobody
  if (
    standing.negated !== raw.negated &&
    /^(?:انتهك|خالف|ارتكب)$/.test(lemma) &&
    raw.object?.sort !== 'ceasefire'
  )
    return null
  const modality = standing.modality === 'fact' ? own : standing.modality
  return [
    {
      sentence: context.sentence,
      predicate: lemma,
      form: 'verb',
      trigger: { start: token.start, end: token.end },
      voice: raw.passive ? 'passive' : 'active',
      negated: standing.negated !== raw.negated,
      modality,
      subjects: participants(context, raw.subject),
      objects: [
        ...participants(context, raw.object),
        ...participants(context, raw.secondObject),
        ...raw.rest.flatMap(phrase => participants(context, phrase)),
      ],
      obliques: ownComplements(raw).map(complement => oblique(context, complement, raw)),
      speakers: standing.speakers,
      ...context.dateOf(raw, modality),
      certainty: raw.subject && raw.subject.from > raw.at - 12 ? 0.9 : 0.7,
    },
  ]
}

/** The prepositional phrases of a verb: one before it counts where none with that preposition follows. */
function ownComplements({ at, complements }: RawClause): readonly Complement[] {
  const later = new Set(complements.filter(c => c.at > at).map(c => c.preposition))
  return complements.filter(c => c.at > at || !later.has(c.preposition))
}
