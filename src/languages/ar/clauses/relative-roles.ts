import { agrees, canAct } from './agreement.ts'
import { subjectOf } from './inherited-roles.ts'
import type { Phrase } from './phrase.ts'
import { type RawClause, type Roles, roles } from './raw-clause.ts'

/** The roles of the phrases of a relative clause: what it describes is its subject or its object. */
export function relativeRoles(
  clause: RawClause,
  described: Phrase,
  first: Phrase | null,
  second: Phrase | null,
): Roles {
  const pronoun = clause.form?.object ?? null
  const own = clause.before.findLast(phrase => phrase !== described && agrees(clause, phrase, false))
  if (own) return roles(own, pronoun ? described : first)
  const follows = first !== null && agrees(clause, first, true)
  if (pronoun) {
    if (follows) return roles(first, described)
    const above = subjectOf(clause.parent)
    return roles(above === described ? null : above, described, first)
  }
  if (follows && canAct(first) && isResumed(clause, described)) return roles(first, described)
  if (!first || agrees(clause, described, false, true)) return roles(described, first, second)
  return roles(first, second)
}

/** «الدور الذي تضطلع به الدوحة»: the pronoun stands for what is described, so the subject follows. */
const isResumed = (clause: RawClause, described: Phrase): boolean =>
  clause.complements.some(
    ({ phrase, pronoun, at }) =>
      phrase === null &&
      pronoun !== '' &&
      at < clause.at + 4 &&
      (pronoun === 'ها') === (described.gender === 'f'),
  )
