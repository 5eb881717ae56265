import type { RawClause, VerbGroup } from './raw-clause.ts'

/** The main clause around a clause. */
export function mainOf(clause: RawClause): RawClause {
  let at = clause
  for (let guard = 0; at.parent && at.link !== 'main' && guard < 20; guard++) at = at.parent
  return at
}

/** The clause whose subject goes on in a participle after a comma. */
export function rootOf(clause: RawClause | null): RawClause | null {
  let at = clause
  while (at && (at.group.tense !== 'finite' || at.link === 'relative') && at.parent) at = at.parent
  return at
}

/** The finite clause that one without a subject of its own goes on from. */
export function fellowOf(current: RawClause | null, group: VerbGroup): RawClause | null {
  for (let clause = current; clause; clause = clause.parent)
    if (
      clause.group.tense === 'finite' &&
      clause.group.auxiliary === group.auxiliary &&
      clause.group.modality === group.modality &&
      (clause.link !== 'relative' || clause === current)
    )
      return clause
  let clause = current
  const fits = (other: RawClause) =>
    other.group.tense === 'finite' &&
    (!group.auxiliary || other.group.modality === group.modality || other.group.auxiliary) &&
    (group.auxiliary || !other.group.auxiliary || other.group.modality === 'fact')
  let first: RawClause | null = null
  while (clause) {
    if (clause.group.tense === 'finite') {
      first ??= clause
      if (fits(clause)) return clause
    }
    clause = clause.parent
  }
  return first
}
