import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Edge, Graph } from '../merge/graph.ts'
import type { EdgeAttributes, Evidence } from '../merge/graph-schema.ts'
import { relationById } from '../model/ontology.ts'
import { countryOf, findCountries } from './countries.ts'
import type { Filter } from './filter.ts'
import { findEntities } from './find-entities.ts'
import { foldName } from './fold-name.ts'
import { graphIndex } from './graph-index.ts'
import { attributesOfPieces, type FoundEdge } from './row.ts'

/** The edges that a filter finds, in the order of the graph, each turned the way it was asked for; `limit`, `sort` and `by` are not looked at. */
export function* foundEdges(graph: Graph, filter: Filter, gazetteer?: Gazetteer): Generator<FoundEdge> {
  const names = namesIn(graph, filter, gazetteer)
  const fits = edgeTest(graph, filter, gazetteer)
  const pieceFits = pieceTest(graph, filter, gazetteer)
  for (const edge of candidates(graph, names)) {
    const { attributes } = edge
    if (!fits(edge)) continue
    const turned = direction(edge, names)
    if (!turned) continue
    const all = graph.evidence.get(edge.key) ?? []
    const pieces = pieceFits ? all.filter(pieceFits) : all
    if (attributes.background ? pieceFits !== null : pieces.length === 0) continue
    const its = pieces.length === all.length ? attributes : attributesOfPieces(graph, attributes, pieces)
    if (filter.minSources !== undefined && its.sources < filter.minSources) continue
    yield { key: edge.key, ...turned, attributes: its, pieces }
  }
}

/** Ids that the names of a filter mean; null where it names nobody. */
interface Names {
  readonly sources: ReadonlySet<string> | null
  readonly targets: ReadonlySet<string> | null
  readonly eithers: ReadonlySet<string> | null
}

function namesIn(graph: Graph, { source, target, either }: Filter, gazetteer: Gazetteer | undefined): Names {
  const ids = (name: string | undefined) =>
    name === undefined ? null : new Set(findEntities(graph, name, gazetteer).map(entity => entity.id))
  return { sources: ids(source), targets: ids(target), eithers: ids(either) }
}

/** The edges of those who are named, else all. */
function candidates(graph: Graph, { sources, targets, eithers }: Names): Iterable<Edge> {
  const [fewest] = [sources, targets, eithers].filter(ids => ids !== null).sort((a, b) => a.size - b.size)
  if (!fewest) return graph.edges.values()
  const { edgesOf } = graphIndex(graph)
  const [only, second] = fewest
  if (only !== undefined && second === undefined) return edgesOf(only)
  return new Set([...fewest].flatMap(id => edgesOf(id)))
}

/** The ends of an edge as the filter names them; symmetric relations hold in both directions. */
function direction(
  { source, target, attributes }: Edge,
  { sources, targets, eithers }: Names,
): { source: string; target: string } | null {
  const fits = (from: string, to: string) =>
    (sources?.has(from) ?? true) &&
    (targets?.has(to) ?? true) &&
    (!eithers || eithers.has(from) || eithers.has(to))
  if (fits(source, target)) return { source, target }
  const symmetric = relationById.get(attributes.relation)?.symmetric
  return symmetric && fits(target, source) ? { source: target, target: source } : null
}

function edgeTest(graph: Graph, filter: Filter, gazetteer: Gazetteer | undefined): (edge: Edge) => boolean {
  const { relation, polarity, quad, type, country, background } = filter
  const isos = country === undefined ? null : findCountries(graph, country, gazetteer)
  const isoOf = countryOf(graph, gazetteer)
  const typed = (id: string) => graph.nodes.get(id)?.type === type
  const belongs = (id: string) => isos?.has(isoOf(id) ?? '') === true
  const fits = (its: EdgeAttributes) =>
    (background || !its.background) &&
    (relation === undefined || its.relation === relation) &&
    (polarity === undefined || its.polarity === polarity) &&
    (quad === undefined || its.quad === quad)
  return ({ source, target, attributes }) =>
    fits(attributes) &&
    (type === undefined || typed(source) || typed(target)) &&
    (isos === null || belongs(source) || belongs(target))
}

/** What a piece of evidence must have; null where any will do. */
function pieceTest(
  graph: Graph,
  { from, to, attributedTo, text, cameo, minConfidence }: Filter,
  gazetteer: Gazetteer | undefined,
): ((piece: Evidence) => boolean) | null {
  const tests: ((piece: Evidence) => boolean)[] = []
  if (minConfidence !== undefined) tests.push(piece => piece.confidence >= minConfidence)
  if (cameo !== undefined) tests.push(piece => piece.cameo?.startsWith(cameo) === true)
  if (from !== undefined || to !== undefined) tests.push(piece => within(dayOf(graph, piece), from, to))
  if (attributedTo !== undefined) {
    const ids = new Set(findEntities(graph, attributedTo, gazetteer).map(({ id }) => id))
    const folded = foldName(attributedTo)
    const says = (one: string) => ids.has(one) || (!graph.nodes.has(one) && foldName(one) === folded)
    tests.push(piece => piece.chain.some(says) || (piece.attributedTo !== null && says(piece.attributedTo)))
  }
  if (text !== undefined) {
    const words = foldName(text)
    tests.push(piece => foldName(piece.text).includes(words))
  }
  return tests.length === 0 ? null : piece => tests.every(test => test(piece))
}

/** The day of the act, or where it has none, of its article. */
export const dayOf = ({ articles }: Graph, { article, date }: Evidence) =>
  date?.value ?? articles.get(article)?.publishedAt?.slice(0, 10) ?? null

/** Whether a partial date has days in a span of partial dates: `2024` lies within `2024-03` to `2024-05`. */
function within(day: string | null, from: string | undefined, to: string | undefined): boolean {
  if (day === null) return false
  const shared = (a: string, b: string) => Math.min(a.length, b.length)
  if (from !== undefined && day.slice(0, shared(day, from)) < from.slice(0, shared(day, from))) return false
  return to === undefined || day.slice(0, shared(day, to)) <= to.slice(0, shared(day, to))
}
