import type { Clause, Modality } from '../../../model/clause.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'

/** The date said between a clause's verb and the next one, or before the first verb. */
export function dateOf(context: SentenceContext, raw: RawClause | null, modality: Modality): Clause['date'] {
  if (!raw || context.dates.length === 0) return undefined
  let first = true
  let to = Number.POSITIVE_INFINITY
  for (const { group } of context.reading.clauses)
    if (group.at < raw.group.at) first = false
    else if (group.at > raw.group.at && group.at < to) to = group.at
  const found = context.dates.find(({ from }) => (first || from > raw.group.at) && from < to)
  return modality === 'fact' ? found?.date : (found?.coming ?? found?.date)
}
