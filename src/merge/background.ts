import { composedId, type Gazetteer } from '../gazetteer/gazetteer.ts'
import { type BackgroundRelationId, backgroundOntology } from '../model/background.ts'
import type { WorldRow } from '../model/gazetteer.ts'
import { relationById } from '../model/ontology.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { contentHash } from './content-hash.ts'
import type { Edge, Graph } from './graph.ts'
import { type EdgeAttributes, NAME_JOINT, type NodeAttributes } from './graph-schema.ts'
import { hash32 } from './hash32.ts'
import { makeGraph } from './make-graph.ts'
import { edgeColors, nodeColors } from './palette.ts'
import { JoinedMap } from './store/joined-map.ts'

/** What a gazetteer states of one entity. */
interface Fact {
  readonly source: string
  readonly relation: EdgeAttributes['relation']
  readonly target: string
  readonly office?: string
  readonly from?: string
  readonly to?: string
}

/**
 * The graph with what the gazetteers know of its entities, as edges marked `background`, and the entities these lead to.
 * Their `firstSeen` and `lastSeen` are the dates from and to which it held; they have no evidence and count no article.
 */
export function withBackground(graph: Graph, gazetteer: Gazetteer): Graph {
  const nodes = new Map(graph.nodes)
  const added = new Map<string, Edge>()
  for (const id of graph.nodes.keys())
    for (const fact of factsOf(id, gazetteer.world.get(id))) {
      if (fact.target === id) continue
      if (!nodes.has(fact.target)) nodes.set(fact.target, nodeOf(fact.target, gazetteer, graph.nodes.get(id)))
      const edge = edgeOf(fact)
      added.set(edge.key, edge)
    }
  const byKey = [...added].sort(([, a], [, b]) => byCodeUnit(a.source, b.source) || byCodeUnit(a.key, b.key))
  return makeGraph({
    nodes: new Map([...nodes].sort(([a], [b]) => byCodeUnit(a, b))),
    edges: joined(graph.edges, byKey),
    articles: graph.articles,
    evidence: graph.evidence,
  })
}

/** The edges of a graph, of which there may be a million, and those added behind them, which take the place of their like. */
function joined(edges: Graph['edges'], added: readonly [string, Edge][]): Graph['edges'] {
  return added.some(([key]) => edges.has(key))
    ? new Map([...edges, ...added])
    : new JoinedMap(edges, new Map(added))
}

function* factsOf(id: string, row: WorldRow | undefined): Generator<Fact> {
  const composed = composedId(id)
  if (composed) yield { source: id, relation: 'part_of', target: `country:${composed.iso}` }
  if (!row) return
  const { type, iso, seat, offices } = row
  const home = homeRelation[type]
  if (iso && home && !composed) yield { source: id, relation: home, target: `country:${iso}` }
  if (type === 'organization' && seat) yield { source: id, relation: 'based_in', target: seat }
  for (const { role, of, from, to } of offices ?? []) {
    // a seat in a party or council is membership, as in articles
    const member = role === 'member' && of.startsWith('organization:')
    const relation = member ? ('member_of' as const) : ('holds_office' as const)
    yield { source: id, relation, target: of, office: role, ...(from ? { from } : {}), ...(to ? { to } : {}) }
  }
}

const homeRelation: Readonly<Partial<Record<WorldRow['type'], BackgroundRelationId>>> = {
  person: 'belongs_to',
  organization: 'based_in',
  place: 'located_in',
  event: 'located_in',
}

function edgeOf({ source, relation, target, office, from, to }: Fact): Edge {
  const label =
    relationById.get(relation)?.label ??
    backgroundOntology.find(({ id }) => id === relation)?.label ??
    relation
  const identity = JSON.stringify([source, relation, target, office, from])
  return {
    key: contentHash('isnad background', identity),
    source,
    target,
    attributes: {
      articles: 0,
      background: true,
      cameo: null,
      color: edgeColors.structural,
      firstSeen: from ?? null,
      goldstein: null,
      label,
      lastSeen: to ?? null,
      ...(office === undefined ? {} : { office }),
      plover: null,
      polarity: 'affirmed',
      quad: 'structural',
      relation,
      size: 0.5,
      sources: 0,
      weight: 0,
    },
  }
}

/** An entity beyond the graph, placed beside the one that leads to it. */
function nodeOf(id: string, gazetteer: Gazetteer, beside: NodeAttributes | undefined): NodeAttributes {
  const row = gazetteer.world.get(id)
  const type = id.slice(0, id.indexOf(':')) as NodeAttributes['type']
  const names = [...gazetteer.languages.keys()].map(code => [code, gazetteer.namesOf(id, code)] as const)
  const label = names.find(([code]) => code === 'en')?.[1][0] ?? names.find(([, list]) => list[0])?.[1][0]
  const iso = composedId(id)?.iso ?? (type === 'country' ? id.slice(id.indexOf(':') + 1) : undefined)
  return {
    articles: 0,
    color: nodeColors[type],
    ...(iso === undefined ? {} : { iso }),
    known: true,
    ...(row?.kind ? { kind: row.kind } : {}),
    label: label ?? id,
    mentions: 0,
    ...Object.fromEntries(
      names
        .filter(([, list]) => list.length > 0)
        .map(([code, list]) => [`names_${code}`, list.join(NAME_JOINT)]),
    ),
    size: 3,
    type,
    ...(beside?.x === undefined || beside.y === undefined ? {} : besideOf(id, beside.x, beside.y)),
  }
}

const besideOf = (id: string, x: number, y: number) => ({
  x: Math.round(x) + (hash32(id, 1) % 61) - 30,
  y: Math.round(y) + (hash32(id, 2) % 61) - 30,
})
