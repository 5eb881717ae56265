import type { ExtractedRelation, Extraction } from '../model/extraction.ts'
import { relationById } from '../model/ontology.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { contentHash } from './content-hash.ts'
import type { ArticleRecord, EdgeAttributes, Evidence } from './graph-schema.ts'

/** An edge with what it rests on. */
export interface MergedEdge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
  readonly evidence: readonly Evidence[]
}

interface Claim {
  readonly ends: readonly [source: string, target: string]
  readonly relation: ExtractedRelation
  readonly article: ArticleRecord
}

/** One edge for each source, relation, target and polarity of distinct articles, in that order; partial relations are none. */
export function mergeEdges(extractions: readonly Extraction[]): MergedEdge[] {
  const claims = new Map<string, Claim[]>()
  for (const { article, relations } of extractions)
    for (const relation of relations) {
      const ends = endsOf(relation)
      if (!ends) continue
      const identity = JSON.stringify([ends[0], relation.relation, ends[1], relation.polarity])
      const known = claims.get(identity)
      if (known) known.push({ ends, relation, article })
      else claims.set(identity, [{ ends, relation, article }])
    }
  return [...claims]
    .map(([identity, group]) => mergeClaims(contentHash('isnad edge', identity), group))
    .sort(byEnds)
}

/** Both ends, in code unit order where the relation holds in both directions; null when one is left out. */
function endsOf({ relation, source, target }: ExtractedRelation): readonly [string, string] | null {
  if (source === null || target === null) return null
  return relationById.get(relation)?.symmetric && target < source ? [target, source] : [source, target]
}

function mergeClaims(key: string, claims: readonly Claim[]): MergedEdge {
  const { ends, relation } = claims[0] as Claim
  const evidence = distinctEvidence(key, claims)
  const days = claims.flatMap(dayOf).sort(byCodeUnit)
  const ontology = relationById.get(relation.relation)
  const stated = claims.map(claim => claim.relation)
  const attributes: EdgeAttributes = {
    label: ontology?.label ?? relation.relation,
    relation: relation.relation,
    polarity: relation.polarity,
    weight: evidence.length,
    articles: new Set(claims.map(claim => claim.article.id)).size,
    // an article that names no source is one of its own
    sources: new Set(claims.map(claim => claim.article.source ?? `article ${claim.article.id}`)).size,
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
    cameo: agreed(stated.map(claim => claim.cameo)) ?? ontology?.cameo ?? null,
    plover: ontology?.plover ?? null,
    quad: ontology?.quad ?? relation.quad,
    goldstein: ontology?.goldstein ?? null,
  }
  return { key, source: ends[0], target: ends[1], attributes, evidence }
}

/** Evidence once a sentence and reading: a symmetric relation stated in both directions rests on one. */
function distinctEvidence(edge: string, claims: readonly Claim[]): Evidence[] {
  const byContent = new Map<string, Evidence>()
  for (const { relation, article } of claims) {
    const { id, evidence, trigger, attributedTo, date, office, topic, cameo, rule, confidence } = relation
    const said = { article: article.id, ...evidence, trigger, attributedTo, date }
    const rest = { ...said, office, topic, cameo, rule, confidence }
    const content = contentOf(rest)
    const known = byContent.get(content)
    if (!known || id < known.id) byContent.set(content, { edge, id, ...rest })
  }
  return [...byContent]
    .sort(([a, one], [b, other]) => byPlace(one, other) || byCodeUnit(a, b))
    .map(([, evidence]) => evidence)
}

// a flat list, because canonical JSON costs more than all the rest of merging
function contentOf(evidence: Omit<Evidence, 'edge' | 'id'>): string {
  const { article, sentence, start, end, text, trigger, attributedTo, date, office, topic, ...rest } =
    evidence
  const place = [article, sentence, start, end, text, trigger.start, trigger.end, trigger.text, attributedTo]
  const when = [date?.value, date?.precision, date?.basis]
  return JSON.stringify([...place, ...when, office, topic, rest.cameo, rest.rule, rest.confidence])
}

/** The day on which an article reported the relation; an undated article lends the date of the act. */
function dayOf({ article, relation }: Claim): string[] {
  const day = article.publishedAt?.slice(0, 10) ?? relation.date?.value
  return day === undefined ? [] : [day]
}

/** The code that all pieces of evidence share; where they are refined differently, the root of the ontology stands. */
const agreed = (codes: readonly (string | null)[]) => (new Set(codes).size === 1 ? codes[0] : null)

const byPlace = (a: Evidence, b: Evidence) =>
  byCodeUnit(a.article, b.article) || a.start - b.start || a.end - b.end || a.trigger.start - b.trigger.start
const byEnds = (a: MergedEdge, b: MergedEdge) =>
  byCodeUnit(a.source, b.source) ||
  byCodeUnit(a.attributes.relation, b.attributes.relation) ||
  byCodeUnit(a.target, b.target) ||
  byCodeUnit(a.attributes.polarity, b.attributes.polarity)
