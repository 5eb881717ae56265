import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import { contentHash } from '../merge/content-hash.ts'
import type { Graph } from '../merge/graph.ts'
import type { Evidence } from '../merge/graph-schema.ts'
import { relationById } from '../model/ontology.ts'
import { countryOf } from './countries.ts'
import { attributesOfPieces, entityOf, type FoundEdge, type RelationRow, rowOf } from './row.ts'

/** The same acts between countries: each end becomes its country; what stays inside one country, or has none, falls away. */
export function byCountry(graph: Graph, found: Iterable<FoundEdge>, gazetteer?: Gazetteer): FoundEdge[] {
  const isoOf = countryOf(graph, gazetteer)
  const groups = new Map<string, Group>()
  for (const edge of found) {
    const [from, to] = [isoOf(edge.source), isoOf(edge.target)]
    if (from === undefined || to === undefined || from === to) continue
    const turned = relationById.get(edge.attributes.relation)?.symmetric && to < from
    const [source, target] = turned ? [to, from] : [from, to]
    const ends = { source: `country:${source}`, target: `country:${target}` }
    const { relation, polarity } = edge.attributes
    const identity = JSON.stringify([ends.source, relation, ends.target, polarity])
    const known = groups.get(identity)
    if (known) known.edges.push(edge)
    else groups.set(identity, { ...ends, edges: [edge] })
  }
  return [...groups].map(([identity, group]) => merged(graph, contentHash('isnad edge', identity), group))
}

/** What is done between two countries. */
interface Group {
  readonly source: string
  readonly target: string
  readonly edges: FoundEdge[]
}

function merged(graph: Graph, key: string, { source, target, edges }: Group): FoundEdge {
  const { attributes } = edges[0] as FoundEdge
  // one act of two ministers of a country is one act of the country
  const pieces = new Map<string, Evidence>()
  for (const piece of edges.flatMap(edge => edge.pieces))
    pieces.set(`${piece.start} ${piece.trigger.start} ${piece.article}`, piece)
  const sorted = [...pieces.values()].sort((a, b) => byCodeUnit(a.article, b.article) || a.start - b.start)
  return { key, source, target, attributes: attributesOfPieces(graph, attributes, sorted), pieces: sorted }
}

/** The row of an edge between countries, which need not be nodes. */
export function countryRow(graph: Graph, edge: FoundEdge, gazetteer?: Gazetteer): RelationRow {
  const named = (id: string) => {
    const entity = entityOf(graph, id)
    const label = entity.label === id ? gazetteer?.namesOf(id, 'en')[0] : entity.label
    return { ...entity, label: label ?? id.slice('country:'.length) }
  }
  return { ...rowOf(graph, edge), source: named(edge.source), target: named(edge.target) }
}
