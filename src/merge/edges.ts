import { byCodeUnit } from './by-code-unit.ts'
import { contentHash } from './content-hash.ts'
import type { Contribution } from './contribution.ts'
import { sortedBy } from './counting-sort.ts'
import { EdgeTally } from './edge-tally.ts'
import type { ContributionStore } from './store/contribution-store.ts'
import { EdgeMap } from './store/edge-map.ts'
import { EdgeStore } from './store/edge-store.ts'
import { EvidenceMap } from './store/evidence-map.ts'
import { ACTS, actOf } from './store/identities.ts'
import { Keys } from './store/keys.ts'

/** The edges of a graph, what they rest on, and how much evidence there is on all edges of a node. */
export interface MergedEdges {
  readonly edges: EdgeMap
  readonly evidence: EvidenceMap
  readonly weightOf: (node: string) => number
}

/** One edge for each source, relation, target and polarity, and what it rests on, from contributions in the order of article ids. */
export function mergeEdges(
  contributions: readonly Contribution[],
  origins: ReadonlyMap<string, string>,
  store: ContributionStore,
): MergedEdges {
  const { identities, evidence, strings } = store
  const weights = new Uint32Array(identities.size)
  eachPlace(contributions, place => {
    const identity = evidence.edge(place)
    weights[identity] = (weights[identity] as number) + 1
  })
  const order = inOrder(weights, store)
  const first = new Uint32Array(order.length + 1)
  const next = new Uint32Array(identities.size)
  for (let edge = 0; edge < order.length; edge++) {
    const identity = order[edge] as number
    next[identity] = first[edge] as number
    first[edge + 1] = (first[edge] as number) + (weights[identity] as number)
  }
  const places = new Uint32Array(first.at(-1) as number)
  eachPlace(contributions, place => {
    const identity = evidence.edge(place)
    places[next[identity] as number] = place
    next[identity] = (next[identity] as number) + 1
  })
  const edges = new EdgeStore(strings)
  const tally = new EdgeTally(contributions, origins, store)
  const ofNodes = new Float64Array(strings.size)
  for (let edge = 0; edge < order.length; edge++) {
    const identity = order[edge] as number
    const pieces = places.subarray(first[edge], first[edge + 1])
    const [source, target] = [identities.source(identity), identities.target(identity)]
    edges.add(source, target, tally.attributes(identities.act(identity), pieces))
    ofNodes[source] = (ofNodes[source] as number) + pieces.length
    ofNodes[target] = (ofNodes[target] as number) + pieces.length
  }
  const keyOf = keysOf(order, store)
  const map = new EdgeMap(edges, strings, keyOf, new Keys(keyOf))
  return {
    edges: map,
    evidence: new EvidenceMap(map, strings, evidence, first, places),
    weightOf: id => ofNodes[strings.find(id) ?? -1] ?? 0,
  }
}

function eachPlace(contributions: readonly Contribution[], visit: (place: number) => void): void {
  for (const { evidence } of contributions) for (let at = evidence[0]; at < evidence[1]; at++) visit(at)
}

/** Identities that have evidence, by source, relation, target, polarity: by the ranks of these, the least weighty first. */
function inOrder(weights: Uint32Array, { identities, strings }: ContributionStore): Uint32Array {
  const used = new Uint32Array(weights.reduce((sum, weight) => sum + Math.min(1, weight), 0))
  const isEnd = new Uint8Array(strings.size)
  let filled = 0
  for (let identity = 0; identity < weights.length; identity++) {
    if (weights[identity] === 0) continue
    used[filled++] = identity
    isEnd[identities.source(identity)] = 1
    isEnd[identities.target(identity)] = 1
  }
  const rankOf = new Uint32Array(strings.size)
  const sorted = [...isEnd.keys()].filter(end => isEnd[end] === 1)
  sorted.sort((a, b) => byCodeUnit(strings.at(a), strings.at(b)))
  for (const [rank, end] of sorted.entries()) rankOf[end] = rank
  const rank = (end: number) => rankOf[end] as number
  const relation = (identity: number) => relationRanks[identities.act(identity) >> 1] as number
  const byPolarity = sortedBy(used, identity => identities.act(identity) & 1, 2)
  const byTarget = sortedBy(byPolarity, identity => rank(identities.target(identity)), sorted.length)
  const byRelation = sortedBy(byTarget, relation, ACTS)
  return sortedBy(byRelation, identity => rank(identities.source(identity)), sorted.length)
}

const relationRanks = (() => {
  const ids = Array.from({ length: ACTS / 2 }, (_, at) => actOf(at * 2).relation.id)
  const sorted = [...ids].sort(byCodeUnit)
  return ids.map(id => sorted.indexOf(id))
})()

/** The keys of edges, each hashed when it is first asked for. */
function keysOf(order: Uint32Array, { identities, strings }: ContributionStore): (edge: number) => string {
  const keys: (string | undefined)[] = new Array(order.length).fill(undefined)
  return edge => {
    const known = keys[edge]
    if (known !== undefined) return known
    const identity = order[edge] as number
    const { relation, polarity } = actOf(identities.act(identity))
    const ends = [identities.source(identity), identities.target(identity)].map(end => strings.at(end))
    const key = contentHash('isnad edge', JSON.stringify([ends[0], relation.id, ends[1], polarity]))
    keys[edge] = key
    return key
  }
}
