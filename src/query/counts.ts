import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import type { Graph } from '../merge/graph.ts'
import type { Evidence } from '../merge/graph-schema.ts'
import { countryOf } from './countries.ts'
import { type Filter, readFilter } from './filter.ts'
import { dayOf, foundEdges } from './match.ts'
import { entityOf, type FoundEdge } from './row.ts'

/** What can be counted by. */
export const countKeys = [
  ...(['relation', 'cameo', 'plover', 'quad', 'polarity'] as const),
  ...(['source', 'target', 'entity', 'pair', 'country'] as const),
  ...(['speaker', 'publisher', 'article', 'year', 'month', 'day'] as const),
] as const

/** See {@link countKeys}: `entity` is source or target, `speaker` whoever is in the chain of those who say so, `publisher` its last. */
export type CountKey = (typeof countKeys)[number]

/** How much there is of one thing. */
export interface Count {
  readonly key: string
  readonly label: string
  readonly evidence: number
  readonly edges: number
}

/** How many sentences and edges that a filter finds there are of each, the most first. */
export function counts(graph: Graph, by: CountKey, filter: Filter = {}, gazetteer?: Gazetteer): Count[] {
  const { limit, ...wanted } = readFilter(filter)
  const keysOf = keyFunctions(graph, gazetteer)[by]
  const tallies = new Map<string, { pieces: Set<string>; edges: Set<string> }>()
  for (const edge of foundEdges(graph, wanted, gazetteer))
    for (const piece of edge.pieces)
      for (const key of new Set(keysOf(edge, piece))) {
        const tally = tallies.get(key) ?? { pieces: new Set(), edges: new Set() }
        tallies.set(key, tally)
        tally.pieces.add(`${piece.edge} ${piece.article} ${piece.id}`)
        tally.edges.add(edge.key)
      }
  return [...tallies]
    .map(([key, { pieces, edges }]) => ({
      key,
      label: labelOf(graph, key),
      evidence: pieces.size,
      edges: edges.size,
    }))
    .sort((a, b) => b.evidence - a.evidence || b.edges - a.edges || byCodeUnit(a.key, b.key))
    .slice(0, limit)
}

/** Joins the two ends of a pair in a key. */
const PAIR = ' – '

type KeysOf = (edge: FoundEdge, piece: Evidence) => readonly string[]

function keyFunctions(graph: Graph, gazetteer: Gazetteer | undefined): Readonly<Record<CountKey, KeysOf>> {
  const isoOf = countryOf(graph, gazetteer)
  const date =
    (length: number): KeysOf =>
    (_, piece) => {
      const day = dayOf(graph, piece)
      return day !== null && day.length >= length ? [day.slice(0, length)] : []
    }
  return {
    relation: ({ attributes }) => [attributes.relation],
    cameo: (_, piece) => (piece.cameo === null ? [] : [piece.cameo]),
    plover: ({ attributes }) => (attributes.plover === null ? [] : [attributes.plover]),
    quad: ({ attributes }) => [attributes.quad],
    polarity: ({ attributes }) => [attributes.polarity],
    source: ({ source }) => [source],
    target: ({ target }) => [target],
    entity: ({ source, target }) => [source, target],
    pair: ({ source, target }) => [[source, target].sort(byCodeUnit).join(PAIR)],
    country: ({ source, target }) =>
      [source, target].flatMap(id => isoOf(id) ?? []).map(iso => `country:${iso}`),
    speaker: (_, piece) => piece.chain,
    publisher: (_, piece) => {
      const article = graph.articles.get(piece.article)
      const name = article?.publisher ?? article?.source
      return name === undefined || name === null ? [] : [name]
    },
    article: (_, piece) => [piece.article],
    year: date(4),
    month: date(7),
    day: date(10),
  }
}

const labelOf = (graph: Graph, key: string) =>
  key
    .split(PAIR)
    .map(id => entityOf(graph, id).label)
    .join(PAIR)
