import type { Clause } from '../../../model/clause.ts'
import { backingClause, impliedClauses } from './implied-clauses.ts'
import { nounClause } from './noun-clause.ts'
import type { SentenceContext } from './sentence-context.ts'
import { verbClause } from './verb-clause.ts'

/** The clauses of a sentence: of its verbs, of what they imply, and of the acts that its nouns name. */
export function clausesOf(context: SentenceContext): Clause[] {
  const result: Clause[] = []
  for (const raw of context.reading.clauses) {
    const clause = verbClause(context, raw)
    if (clause) result.push(clause)
  }
  const verbs = [...result]
  for (const raw of context.reading.clauses) result.push(...impliedClauses(context, raw, verbs))
  for (const phrase of context.reading.phrases)
    for (const part of [phrase, ...phrase.conjuncts])
      if (part.backers.length > 0) result.push(backingClause(context, part, part.backers))
  // a subject after its verb was met twice
  for (const phrase of new Set(context.reading.phrases)) {
    if (phrase.mention || phrase.pronoun !== '') continue
    const lemma = phrase.lemmas.find(l => context.frames.nounStates(l))
    if (lemma === undefined) continue
    // "a general strike against the government" is no raid
    if (lemma === 'strike' && phrase.sort === 'protest') continue
    // "concluded a partnership with": what the verb says
    const owner = phrase.seat
    if (
      lemma === 'partnership' &&
      owner?.role === 'object' &&
      owner.clause?.group.lemmas.some(l => /^(?:sign|conclude|ink|seal)$/.test(l))
    )
      continue
    result.push(nounClause(context, phrase, lemma))
  }
  return result
}
