import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Graph } from '../merge/graph.ts'
import type { Filter } from './filter.ts'
import { findEntities } from './find-entities.ts'
import { type RelationRow, relations } from './query.ts'

/** All relations between two entities, in both directions, that a filter finds; `limit` is for both together. */
export function* between(
  graph: Graph,
  a: string,
  b: string,
  { limit, ...filter }: Omit<Filter, 'source' | 'target' | 'either'> = {},
  gazetteer?: Gazetteer,
): Generator<RelationRow> {
  const ids = (name: string) => new Set(findEntities(graph, name, gazetteer).map(({ id }) => id))
  const [ones, others] = [ids(a), ids(b)]
  if (filter.by === 'country') {
    yield* relations(graph, { ...filter, source: a, target: b, ...(limit ? { limit } : {}) }, gazetteer)
    return
  }
  let left = limit ?? Number.POSITIVE_INFINITY
  for (const row of relations(graph, { ...filter, either: a }, gazetteer)) {
    const [from, to] = [row.source.id, row.target.id]
    if (!(ones.has(from) && others.has(to)) && !(others.has(from) && ones.has(to))) continue
    if (left-- <= 0) return
    yield row
  }
}
