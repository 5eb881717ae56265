import { relationById } from '../model/ontology.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { Contribution } from './contribution.ts'
import type { Edge, GraphRecords } from './graph.ts'
import type { ArticleRecord, EdgeAttributes, Evidence } from './graph-schema.ts'
import type { EdgeIdentity } from './pool.ts'

/** What is gathered of an edge while articles pass in the order of their ids. */
interface Gathered {
  readonly identity: EdgeIdentity
  readonly pieces: Evidence[]
  /** one origin, or all where there are several: most edges have one */
  origins: string | Set<string>
  articles: number
  lastArticle: string
  firstSeen: string | null
  lastSeen: string | null
}

/** One edge for each source, relation, target and polarity, and what it rests on, from contributions in the order of article ids. */
export function mergeEdges(
  contributions: readonly Contribution[],
  origins: ReadonlyMap<string, string>,
): Pick<GraphRecords, 'edges' | 'evidence'> {
  const gathered = new Map<EdgeIdentity, Gathered>()
  for (const { article, evidence, edges } of contributions) {
    const origin = origins.get(article.id) ?? article.id
    for (const [at, piece] of evidence.entries())
      gather(gathered, edges[at] as EdgeIdentity, piece, article, origin)
  }
  const sorted = inOrder([...gathered.values()])
  gathered.clear()
  const made = new Map<string, Edge>()
  const evidence = new Map<string, Evidence[]>()
  for (const edge of sorted) {
    made.set(edge.identity.key, edgeOf(edge))
    evidence.set(edge.identity.key, edge.pieces)
  }
  return { edges: made, evidence }
}

function gather(
  gathered: Map<EdgeIdentity, Gathered>,
  identity: EdgeIdentity,
  piece: Evidence,
  article: ArticleRecord,
  origin: string,
): void {
  // the day on which an article reported it; an undated article lends the date of the act
  const day = article.publishedAt?.slice(0, 10) ?? piece.date?.value ?? null
  const edge = gathered.get(identity)
  if (!edge) {
    const first = { articles: 1, lastArticle: article.id, firstSeen: day, lastSeen: day }
    gathered.set(identity, { identity, pieces: [piece], origins: origin, ...first })
    return
  }
  edge.pieces.push(piece)
  if (edge.lastArticle !== article.id) edge.articles++
  edge.lastArticle = article.id
  if (typeof edge.origins !== 'string') edge.origins.add(origin)
  else if (edge.origins !== origin) edge.origins = new Set([edge.origins, origin])
  if (day === null) return
  if (edge.firstSeen === null || day < edge.firstSeen) edge.firstSeen = day
  if (edge.lastSeen === null || day > edge.lastSeen) edge.lastSeen = day
}

/** By source, relation, target, polarity; by the ranks of ids, because comparing texts a million times is slow. */
function inOrder(edges: readonly Gathered[]): Gathered[] {
  const rankOf = ranks(edges.flatMap(({ identity: { source, target } }) => [source, target]))
  const relationRank = ranks(edges.map(({ identity }) => identity.relation))
  const place = ({ identity: { source, relation, target, polarity } }: Gathered) => {
    const ends = rankOf(source) * relationRank.size + relationRank(relation)
    return (ends * rankOf.size + rankOf(target)) * 2 + (polarity === 'negated' ? 1 : 0)
  }
  const places = Float64Array.from(edges, place)
  const order = Uint32Array.from(edges.keys()).sort((a, b) => (places[a] as number) - (places[b] as number))
  return Array.from(order, at => edges[at] as Gathered)
}

function ranks(values: Iterable<string>): ((value: string) => number) & { readonly size: number } {
  const sorted = [...new Set(values)].sort(byCodeUnit)
  const byValue = new Map(sorted.map((value, rank) => [value, rank]))
  return Object.assign((value: string) => byValue.get(value) as number, { size: sorted.length })
}

function edgeOf({ identity, pieces, origins, articles, firstSeen, lastSeen }: Gathered): Edge {
  const { key, source, target, relation, polarity } = identity
  const ontology = relationById.get(relation)
  const attributes: EdgeAttributes = {
    articles,
    cameo: agreedCode(pieces) ?? ontology?.cameo ?? null,
    firstSeen,
    goldstein: ontology?.goldstein ?? null,
    label: ontology?.label ?? relation,
    lastSeen,
    plover: ontology?.plover ?? null,
    polarity,
    quad: ontology?.quad ?? 'structural',
    relation,
    sources: typeof origins === 'string' ? 1 : origins.size,
    weight: pieces.length,
  }
  return { key, source, target, attributes }
}

/** The code that all pieces of evidence share; where they are refined differently, the root of the ontology stands. */
function agreedCode(pieces: readonly Evidence[]): string | null {
  const code = pieces[0]?.cameo ?? null
  return pieces.every(piece => piece.cameo === code) ? code : null
}
