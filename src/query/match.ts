import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Edge, Graph } from '../merge/graph.ts'
import type { EdgeAttributes, Evidence } from '../merge/graph-schema.ts'
import { EdgeMap } from '../merge/store/edge-map.ts'
import { relationById } from '../model/ontology.ts'
import { countryOf, findCountries } from './countries.ts'
import type { Filter } from './filter.ts'
import { findEntities } from './find-entities.ts'
import { foldName } from './fold-name.ts'
import { graphIndex } from './graph-index.ts'
import { attributesOfPieces, type FoundEdge } from './row.ts'

/** The edges that a filter finds, in the order of the graph, each turned the way it was asked for; `limit`, `sort` and `by` are not looked at. */
export function foundEdges(graph: Graph, filter: Filter, gazetteer?: Gazetteer): Generator<FoundEdge> {
  const names = namesIn(graph, filter, gazetteer)
  return fitting(graph, filter, candidates(graph, names), names, gazetteer)
}

/**
 * The edges of the one entity that a filter names, those with most evidence or sources first, each made when it is come
 * to: who asks for the first few of thousands pays for those. Null where the filter names nobody or several, counts
 * but part of the evidence, or the graph is not kept in columns.
 */
export function strongestEdges(
  graph: Graph,
  filter: Filter,
  figure: 'weight' | 'sources',
  gazetteer?: Gazetteer,
): Generator<FoundEdge> | null {
  const { edges } = graph
  if (!(edges instanceof EdgeMap) || pieceTest(graph, filter, gazetteer)) return null
  const names = namesIn(graph, filter, gazetteer)
  const [only, second] = fewestOf(names) ?? []
  if (only === undefined || second !== undefined) return null
  return fitting(graph, filter, edges.strongestOf(only, figure), names, gazetteer)
}

function* fitting(
  graph: Graph,
  filter: Filter,
  edges: Iterable<Edge>,
  names: Names,
  gazetteer: Gazetteer | undefined,
): Generator<FoundEdge> {
  const fits = edgeTest(graph, filter, gazetteer)
  const pieceFits = pieceTest(graph, filter, gazetteer)
  const { minSources } = filter
  for (const edge of edges) {
    if (!fits(edge)) continue
    const turn = turnOf(edge, names)
    if (turn === null) continue
    const turned = turn ? { ...edge, source: edge.target, target: edge.source } : edge
    const found = pieceFits ? withPieces(graph, turned, pieceFits) : new WholeEdge(graph, turned)
    if (!found || (minSources !== undefined && found.attributes.sources < minSources)) continue
    yield found
  }
}

/** An edge with all of its evidence, which is looked up when it is asked for: most edges found are only sorted. */
class WholeEdge implements FoundEdge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
  readonly #evidence: Graph['evidence']

  constructor({ evidence }: Graph, { key, source, target, attributes }: Edge) {
    this.key = key
    this.source = source
    this.target = target
    this.attributes = attributes
    this.#evidence = evidence
  }

  get pieces(): readonly Evidence[] {
    return this.#evidence.get(this.key) ?? []
  }
}

/** The edge with the evidence that fits and the figures of that; null where none does. */
function withPieces(graph: Graph, edge: Edge, fits: (piece: Evidence) => boolean): FoundEdge | null {
  const all = graph.evidence.get(edge.key) ?? []
  const pieces = all.filter(fits)
  if (pieces.length === 0) return null
  const { attributes } = edge
  const own = pieces.length === all.length ? attributes : attributesOfPieces(graph, attributes, pieces)
  return { ...edge, attributes: own, pieces }
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

/** Of the names of a filter the one that fewest bear. */
const fewestOf = ({ sources, targets, eithers }: Names): ReadonlySet<string> | undefined =>
  [sources, targets, eithers].filter(ids => ids !== null).sort((a, b) => a.size - b.size)[0]

/** The edges of those who are named, else all. */
function candidates(graph: Graph, names: Names): Iterable<Edge> {
  const fewest = fewestOf(names)
  if (!fewest) return graph.edges.values()
  const { edgesOf } = graphIndex(graph)
  const [only, second] = fewest
  if (only !== undefined && second === undefined) return edgesOf(only)
  return new Map([...fewest].flatMap(id => edgesOf(id)).map(edge => [edge.key, edge])).values()
}

/** Whether an edge must be turned to fit the names: symmetric relations hold in both directions; null where it fits neither way. */
function turnOf({ source, target, attributes }: Edge, names: Names): boolean | null {
  if (endsFit(source, target, names)) return false
  return relationById.get(attributes.relation)?.symmetric && endsFit(target, source, names) ? true : null
}

const endsFit = (from: string, to: string, { sources, targets, eithers }: Names) =>
  (sources === null || sources.has(from)) &&
  (targets === null || targets.has(to)) &&
  (eithers === null || eithers.has(from) || eithers.has(to))

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
