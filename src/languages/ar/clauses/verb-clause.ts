import type { Clause, Modality, Participant } from '../../../model/clause.ts'
import { addParticipants, oblique, participants } from './participants.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'

const breaches = new Set(['انتهك', 'خالف', 'ارتكب', 'تحمل', 'وقف', 'تورط', 'أخطأ', 'فشل', 'أخفق'])

/** The clause that a verb makes, or null where no frame knows the verb. */
export function verbClause(context: SentenceContext, raw: RawClause): Clause | null {
  const lemma = raw.verb.relations.size > 0 ? raw.lemma : raw.lemmas.find(l => context.frames.states(l))
  if (!lemma) return null
  const standing = context.standing(raw)
  const negated = standing.negated !== raw.negated
  // «لم تنتهك الاتفاقية»: who says so accuses nobody
  if (negated && breaches.has(lemma) && raw.object?.sort !== 'ceasefire') return null
  const own: Modality = raw.planned || raw.followsPlan ? 'planned' : raw.future ? 'future' : 'fact'
  const modality = standing.modality === 'fact' ? own : standing.modality
  const { start, end } = context.scan.tokens[raw.at] as { start: number; end: number }
  return {
    sentence: context.sentence,
    predicate: lemma,
    form: 'verb',
    trigger: { start, end },
    voice: raw.passive ? 'passive' : 'active',
    negated,
    modality,
    subjects: participants(context, raw.subject),
    objects: objectsOf(context, raw),
    obliques: obliquesOf(context, raw),
    speakers: standing.speakers,
    date: context.dateOf(raw, modality),
    certainty: raw.subject && raw.subject.from > raw.at - 12 ? 0.9 : 0.7,
  }
}

function objectsOf(context: SentenceContext, raw: RawClause): Participant[] {
  const { object, secondObject, rest } = raw
  const objects = participants(context, object)
  if (secondObject) addParticipants(context, secondObject, objects)
  for (const phrase of rest) addParticipants(context, phrase, objects)
  for (const phrase of sentenced(raw)) addParticipants(context, phrase, objects)
  return objects
}

const none: readonly Phrase[] = []
const sentencing = new Set(['قضى', 'حكم', 'أمر'])

/** «قضت بسجن X», «أمرت بحبس X»: on whom a court has something done. */
function sentenced({ lemma, complements }: RawClause): readonly Phrase[] {
  if (!sentencing.has(lemma)) return none
  return complements.flatMap(({ preposition, phrase }) =>
    preposition === 'ب' && phrase?.sort === 'harm' && phrase.genitive ? [phrase.genitive] : [],
  )
}

/** The prepositional phrases of a verb: one before it counts where none with that preposition follows. */
function obliquesOf(context: SentenceContext, raw: RawClause): Clause['obliques'][number][] {
  const { at, complements } = raw
  const found: Clause['obliques'][number][] = []
  const later = complements.some(c => c.at <= at)
    ? new Set(complements.filter(c => c.at > at).map(c => c.preposition))
    : null
  for (const complement of complements)
    if (complement.at > at || !later?.has(complement.preposition))
      found.push(oblique(context, complement, raw))
  return found
}
