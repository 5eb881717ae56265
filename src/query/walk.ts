import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import type { Graph } from '../merge/graph.ts'
import { type Filter, readFilter } from './filter.ts'
import { findEntities } from './find-entities.ts'
import { foundEdges } from './match.ts'
import { withBackgroundOnce } from './query.ts'
import { entityOf, type FoundEdge, type RelationRow, type RowEntity, rowOf } from './row.ts'

/** What walks go along: any relation that fits, in either direction. */
export type WalkFilter = Omit<Filter, 'source' | 'target' | 'either' | 'by' | 'limit' | 'sort'>

/** An entity that a walk reached. */
export interface Neighbor {
  readonly entity: RowEntity
  /** how many relations away */
  readonly distance: number
  /** the relations by which it was reached, from entities one step nearer; most evidence first */
  readonly by: readonly RelationRow[]
}

/** The entities within some steps of one, nearest first, and within a distance those with most evidence first. */
export function* neighbors(
  graph: Graph,
  name: string,
  depth = 1,
  filter: WalkFilter = {},
  gazetteer?: Gazetteer,
): Generator<Neighbor> {
  const { whole, edgesOf } = ways(graph, filter, gazetteer)
  let frontier = findEntities(whole, name, gazetteer).map(({ id }) => id)
  const seen = new Set(frontier)
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const reached = new Map<string, FoundEdge[]>()
    for (const from of frontier)
      for (const edge of edgesOf(from)) {
        const to = otherEnd(edge, from)
        if (seen.has(to)) continue
        const edges = reached.get(to)
        if (edges) edges.push(edge)
        else reached.set(to, [edge])
      }
    const sorted = [...reached].sort(
      ([a, one], [b, other]) => evidenceIn(other) - evidenceIn(one) || byCodeUnit(a, b),
    )
    for (const [id, edges] of sorted) {
      seen.add(id)
      const by = edges.sort(strongestFirst).map(edge => rowOf(whole, edge))
      yield { entity: entityOf(whole, id), distance, by }
    }
    frontier = sorted.map(([id]) => id)
  }
}

/** A shortest chain of relations from one entity to another, whatever their directions; null when there is none. Of equally short ones the best attested. */
export function path(
  graph: Graph,
  from: string,
  to: string,
  filter: WalkFilter = {},
  gazetteer?: Gazetteer,
): RelationRow[] | null {
  const { whole, edgesOf } = ways(graph, filter, gazetteer)
  const goals = new Set(findEntities(whole, to, gazetteer).map(({ id }) => id))
  let frontier = findEntities(whole, from, gazetteer).map(({ id }) => id)
  const cameBy = new Map<string, { edge: FoundEdge; before: string } | null>(frontier.map(id => [id, null]))
  const arrived = () => frontier.find(id => goals.has(id))
  while (frontier.length > 0 && arrived() === undefined) {
    const next: string[] = []
    for (const before of frontier)
      for (const edge of edgesOf(before)) {
        const id = otherEnd(edge, before)
        if (cameBy.has(id)) continue
        cameBy.set(id, { edge, before })
        next.push(id)
      }
    frontier = next
  }
  const goal = arrived()
  if (goal === undefined) return null
  const steps: RelationRow[] = []
  for (let step = cameBy.get(goal); step; step = cameBy.get(step.before))
    steps.unshift(rowOf(whole, step.edge))
  return steps
}

/** The edges of a node that fit, strongest first. */
function ways(graph: Graph, filter: WalkFilter, gazetteer: Gazetteer | undefined) {
  const wanted = readFilter(filter)
  const whole = wanted.background && gazetteer ? withBackgroundOnce(graph, gazetteer) : graph
  const edgesOf = (id: string) =>
    [...foundEdges(whole, { ...wanted, either: id }, gazetteer)].sort(strongestFirst)
  return { whole, edgesOf }
}

const otherEnd = ({ source, target }: FoundEdge, id: string) => (source === id ? target : source)
const evidenceIn = (edges: readonly FoundEdge[]) =>
  edges.reduce((sum, { attributes }) => sum + attributes.weight, 0)
const strongestFirst = (a: FoundEdge, b: FoundEdge) =>
  b.attributes.weight - a.attributes.weight || byCodeUnit(a.key, b.key)
