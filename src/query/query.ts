import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { withBackground } from '../merge/background.ts'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import type { Graph } from '../merge/graph.ts'
import { type Filter, readFilter, type sorts } from './filter.ts'
import { foundEdges, strongestEdges } from './match.ts'
import { byCountry, countryRow } from './roll-up.ts'
import { type FoundEdge, type RelationRow, rowOf } from './row.ts'

export type { RelationRow, RowEntity, RowEvidence, RowSpeaker } from './row.ts'

/**
 * The relations that a filter finds, those with most evidence first unless it sorts otherwise, each made when it is
 * asked for. Symmetric relations match in both directions and are turned the way they were asked for. A name that several
 * entities bear finds the relations of all of them: `findEntities` tells which. A gazetteer adds names, the countries of
 * people, and the background. Throws WrongInput `bad-filter`.
 */
export function* relations(graph: Graph, filter: Filter, gazetteer?: Gazetteer): Generator<RelationRow> {
  const wanted = readFilter(filter)
  const whole = wanted.background && gazetteer ? withBackgroundOnce(graph, gazetteer) : graph
  const { sort = 'evidence', by, limit } = wanted
  const figure = by === undefined ? figures[sort] : undefined
  const strongest = figure && limit !== undefined && strongestEdges(whole, wanted, figure, gazetteer)
  if (strongest) {
    let rows = 0
    for (const edge of strongest) {
      yield rowOf(whole, edge)
      if (++rows === limit) return
    }
    return
  }
  const found = foundEdges(whole, wanted, gazetteer)
  const edges = by === 'country' ? byCountry(whole, found, gazetteer) : [...found]
  edges.sort(orders[sort](whole))
  for (const edge of edges.slice(0, limit))
    yield by === 'country' ? countryRow(whole, edge, gazetteer) : rowOf(whole, edge)
}

/** Sorts for which a graph has the figure of each edge at hand. */
const figures: Readonly<Partial<Record<(typeof sorts)[number], 'weight' | 'sources'>>> = {
  evidence: 'weight',
  sources: 'sources',
}

/** The same as a list. */
export const query = (graph: Graph, filter: Filter, gazetteer?: Gazetteer): RelationRow[] => [
  ...relations(graph, filter, gazetteer),
]

const backgrounds = new WeakMap<Graph, WeakMap<Gazetteer, Graph>>()

/** The graph with its background, made once. */
export function withBackgroundOnce(graph: Graph, gazetteer: Gazetteer): Graph {
  const known = backgrounds.get(graph) ?? new WeakMap<Gazetteer, Graph>()
  backgrounds.set(graph, known)
  const whole = known.get(gazetteer) ?? withBackground(graph, gazetteer)
  known.set(gazetteer, whole)
  return whole
}

type Order = (a: FoundEdge, b: FoundEdge) => number

const byEnds: Order = (a, b) =>
  byCodeUnit(a.source, b.source) ||
  byCodeUnit(a.attributes.relation, b.attributes.relation) ||
  byCodeUnit(a.target, b.target) ||
  byCodeUnit(a.attributes.polarity, b.attributes.polarity) ||
  byCodeUnit(a.key, b.key)
const larger =
  (figure: (edge: FoundEdge) => number): ((graph: Graph) => Order) =>
  () =>
  (a, b) =>
    figure(b) - figure(a) || b.attributes.weight - a.attributes.weight
const bestConfidence = ({ pieces }: FoundEdge) =>
  pieces.reduce((best, { confidence }) => Math.max(best, confidence), 0)
const byLabel = (end: 'source' | 'target') => (graph: Graph) => (a: FoundEdge, b: FoundEdge) =>
  byCodeUnit(graph.nodes.get(a[end])?.label ?? a[end], graph.nodes.get(b[end])?.label ?? b[end]) ||
  byEnds(a, b)

const orders: Readonly<Record<(typeof sorts)[number], (graph: Graph) => Order>> = {
  evidence: larger(edge => edge.attributes.weight),
  sources: larger(edge => edge.attributes.sources),
  confidence: larger(bestConfidence),
  last: () => (a, b) => byCodeUnit(b.attributes.lastSeen ?? '', a.attributes.lastSeen ?? '') || byEnds(a, b),
  first: () => (a, b) =>
    byCodeUnit(a.attributes.firstSeen ?? '~', b.attributes.firstSeen ?? '~') || byEnds(a, b),
  source: byLabel('source'),
  target: byLabel('target'),
  relation: () => (a, b) => byCodeUnit(a.attributes.label, b.attributes.label) || byEnds(a, b),
}
