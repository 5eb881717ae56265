import { relationById } from '../model/ontology.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { Contribution } from './contribution.ts'
import type { Edge, GraphRecords } from './graph.ts'
import type { ArticleRecord, EdgeAttributes, Evidence } from './graph-schema.ts'
import type { EdgeIdentity, Pool } from './pool.ts'

/** What is gathered of an edge while articles pass in the order of their ids. */
interface Gathered {
  readonly identity: EdgeIdentity
  readonly pieces: Evidence[]
  readonly origins: Set<string>
  articles: number
  lastArticle: string
  firstSeen: string | null
  lastSeen: string | null
}

/** One edge for each source, relation, target and polarity, and what it rests on, from contributions in the order of article ids. */
export function mergeEdges(
  contributions: readonly Contribution[],
  origins: ReadonlyMap<string, string>,
  pool: Pool,
): Pick<GraphRecords, 'edges' | 'evidence'> {
  const gathered = new Map<string, Gathered>()
  for (const { article, evidence } of contributions) {
    const origin = origins.get(article.id) ?? article.id
    for (const piece of evidence) gather(edgeFor(gathered, piece.edge, pool), piece, article, origin)
  }
  const sorted = [...gathered.values()].sort(byEnds)
  return {
    edges: new Map(sorted.map(edge => [edge.identity.key, edgeOf(edge)])),
    evidence: new Map(sorted.map(({ identity, pieces }) => [identity.key, pieces])),
  }
}

function edgeFor(gathered: Map<string, Gathered>, key: string, pool: Pool): Gathered {
  const known = gathered.get(key)
  if (known) return known
  const edge: Gathered = {
    identity: pool.edgeOfKey(key),
    pieces: [],
    origins: new Set(),
    articles: 0,
    lastArticle: '',
    firstSeen: null,
    lastSeen: null,
  }
  gathered.set(key, edge)
  return edge
}

function gather(edge: Gathered, piece: Evidence, article: ArticleRecord, origin: string): void {
  if (edge.articles === 0 || edge.lastArticle !== article.id) edge.articles++
  edge.lastArticle = article.id
  edge.pieces.push(piece)
  edge.origins.add(origin)
  // the day on which an article reported it; an undated article lends the date of the act
  const day = article.publishedAt?.slice(0, 10) ?? piece.date?.value
  if (day === undefined) return
  if (edge.firstSeen === null || day < edge.firstSeen) edge.firstSeen = day
  if (edge.lastSeen === null || day > edge.lastSeen) edge.lastSeen = day
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
    sources: origins.size,
    weight: pieces.length,
  }
  return { key, source, target, attributes }
}

/** The code that all pieces of evidence share; where they are refined differently, the root of the ontology stands. */
function agreedCode(pieces: readonly Evidence[]): string | null {
  const code = pieces[0]?.cameo ?? null
  return pieces.every(piece => piece.cameo === code) ? code : null
}

const byEnds = ({ identity: a }: Gathered, { identity: b }: Gathered) =>
  byCodeUnit(a.source, b.source) ||
  byCodeUnit(a.relation, b.relation) ||
  byCodeUnit(a.target, b.target) ||
  byCodeUnit(a.polarity, b.polarity)
