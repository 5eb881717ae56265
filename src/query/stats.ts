import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import type { Graph } from '../merge/graph.ts'
import { graphIndex } from './graph-index.ts'
import { entityOf, type RowEntity } from './row.ts'

// the package is CommonJS, and its types speak of an ES module
const louvain = louvainModule as unknown as typeof louvainModule.default

/** How connected an entity is. */
export interface Degree {
  readonly entity: RowEntity
  readonly out: number
  readonly in: number
  /** sentences on all of its relations */
  readonly evidence: number
}

/** Entities that have more to do with each other than with others. */
export interface Community {
  readonly size: number
  /** the best connected first, at most eight */
  readonly members: readonly RowEntity[]
}

/** Two entities with much between them. */
export interface Pair {
  readonly a: RowEntity
  readonly b: RowEntity
  readonly edges: number
  readonly evidence: number
}

/** A graph in figures; background is left out. */
export interface Stats {
  readonly entities: number
  readonly edges: number
  readonly evidence: number
  readonly articles: number
  /** articles that print the text of another */
  readonly copies: number
  readonly entitiesByType: Readonly<Record<string, number>>
  readonly edgesByQuad: Readonly<Record<string, number>>
  /** the best connected first */
  readonly degrees: readonly Degree[]
  readonly communities: readonly Community[]
  /** how well the communities part the graph, 0 to 1 (Newman 2006) */
  readonly modularity: number
  readonly busiestPairs: readonly Pair[]
  /** edges that one source alone reports, their share of all, and who reports most of them: agencies, publishers, else the article */
  readonly singleSource: {
    readonly edges: number
    readonly share: number
    readonly reporters: readonly { readonly reporter: string; readonly edges: number }[]
  }
}

/** The figures of a graph, lists with at most `rows` rows: the same for the same graph. */
export function stats(graph: Graph, rows = 10): Stats {
  const edges = [...graph.edges.values()].filter(({ attributes }) => !attributes.background)
  const degrees = new Map<string, { out: number; in: number; evidence: number }>()
  const pairs = new Map<string, { ends: readonly [string, string]; edges: number; evidence: number }>()
  for (const { source, target, attributes } of edges) {
    const [from, to] = [source, target].map(id => {
      const known = degrees.get(id) ?? { out: 0, in: 0, evidence: 0 }
      degrees.set(id, known)
      return known
    }) as [{ out: number; in: number; evidence: number }, { out: number; in: number; evidence: number }]
    from.out++
    to.in++
    from.evidence += attributes.weight
    if (to !== from) to.evidence += attributes.weight
    const ends = source < target ? ([source, target] as const) : ([target, source] as const)
    const pair = pairs.get(ends.join(' ')) ?? { ends, edges: 0, evidence: 0 }
    pairs.set(ends.join(' '), pair)
    pair.edges++
    pair.evidence += attributes.weight
  }
  const ranked = [...degrees].sort(
    ([a, one], [b, other]) =>
      other.out + other.in - one.out - one.in || other.evidence - one.evidence || byCodeUnit(a, b),
  )
  const single = edges.filter(({ attributes }) => attributes.sources === 1)
  const sum = (values: Iterable<{ evidence: number }>) =>
    [...values].reduce((all, one) => all + one.evidence, 0)
  return {
    entities: graph.nodes.size,
    edges: edges.length,
    evidence: sum(pairs.values()),
    articles: graph.articles.size,
    copies: [...graph.articles.values()].filter(({ copyOf }) => copyOf !== undefined).length,
    entitiesByType: tally([...graph.nodes.values()].map(({ type }) => type)),
    edgesByQuad: tally(edges.map(({ attributes }) => attributes.quad)),
    degrees: ranked.slice(0, rows).map(([id, degree]) => ({ entity: entityOf(graph, id), ...degree })),
    ...communitiesOf(graph, ranked, [...pairs.values()], rows),
    busiestPairs: [...pairs.values()]
      .filter(({ ends: [a, b] }) => a !== b)
      .sort(
        (a, b) => b.evidence - a.evidence || b.edges - a.edges || byCodeUnit(a.ends.join(), b.ends.join()),
      )
      .slice(0, rows)
      .map(({ ends: [a, b], ...rest }) => ({ a: entityOf(graph, a), b: entityOf(graph, b), ...rest })),
    singleSource: {
      edges: single.length,
      share: edges.length === 0 ? 0 : Math.round((single.length / edges.length) * 1000) / 1000,
      reporters: Object.entries(tally(single.flatMap(({ key }) => reporterOf(graph, key))))
        .slice(0, rows)
        .map(([reporter, alone]) => ({ reporter, edges: alone })),
    },
  }
}

function reporterOf(graph: Graph, edge: string): string[] {
  const [piece] = graph.evidence.get(edge) ?? []
  return piece ? [entityOf(graph, graphIndex(graph).originOf(piece.article)).label] : []
}

/** Louvain's communities (Blondel et al. 2008) over pairs weighted by evidence, with dice that always fall alike. */
function communitiesOf(
  graph: Graph,
  ranked: readonly (readonly [string, unknown])[],
  pairs: readonly { readonly ends: readonly [string, string]; readonly evidence: number }[],
  rows: number,
): Pick<Stats, 'communities' | 'modularity'> {
  const network = new UndirectedGraph()
  for (const [id] of [...ranked].sort(([a], [b]) => byCodeUnit(a, b))) network.addNode(id)
  for (const { ends, evidence } of pairs)
    if (ends[0] !== ends[1]) network.addUndirectedEdge(ends[0], ends[1], { weight: evidence })
  if (network.size === 0) return { communities: [], modularity: 0 }
  const { communities, modularity } = louvain.detailed(network, { rng: dice(), getEdgeWeight: 'weight' })
  const members = new Map<number, string[]>()
  for (const [id] of ranked) {
    const community = communities[id] as number
    members.set(community, [...(members.get(community) ?? []), id])
  }
  return {
    modularity: Math.round(modularity * 1000) / 1000 + 0,
    communities: [...members.values()]
      .filter(ids => ids.length > 1)
      .sort((a, b) => b.length - a.length || byCodeUnit(a[0] ?? '', b[0] ?? ''))
      .slice(0, rows)
      .map(ids => ({ size: ids.length, members: ids.slice(0, 8).map(id => entityOf(graph, id)) })),
  }
}

// a linear congruential generator (Numerical Recipes)
function dice(): () => number {
  let state = 7
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a, one], [b, other]) => other - one || byCodeUnit(a, b)))
}
