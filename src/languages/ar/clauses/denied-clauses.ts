import type { Clause } from '../../../model/clause.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Whether a clause says that somebody denies all that was said before: «وهو ما تنفيه رواندا», «الأمر الذي نفته موسكو». */
const deniesAll = ({ verb, link, antecedent, negated, pronounObject }: RawClause): boolean =>
  verb.scope === 'denial' &&
  !negated &&
  link === 'relative' &&
  pronounObject === 'ه' &&
  (antecedent === null || antecedent.head === 'ما' || antecedent.head === 'أمر')

/** What somebody is said to have done and denies in the same sentence, as he says it: that he did not. */
export function deniedClauses(context: SentenceContext, told: readonly Clause[]): readonly Clause[] {
  const found: Clause[] = []
  for (const raw of context.reading.clauses) {
    if (!deniesAll(raw) || !raw.subject) continue
    const deniers = context.issuers(raw.subject)
    const { start } = context.scan.tokens[raw.at] as { start: number }
    for (const clause of told) {
      if (clause.trigger.start >= start || clause.negated || clause.modality !== 'fact') continue
      if (context.frames.isStance(clause.predicate)) continue
      if (clause.subjects.some(({ entities }) => entities.some(id => deniers.includes(id))))
        found.push({ ...clause, negated: true, speakers: deniers.slice(0, 1) })
    }
  }
  return found
}
