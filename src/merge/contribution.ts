import type { ExtractedRelation, Extraction } from '../model/extraction.ts'
import { relationById } from '../model/ontology.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { ArticleRecord, Evidence } from './graph-schema.ts'
import type { EdgeIdentity, Listed, Pool } from './pool.ts'

/** What one article adds to a graph. */
export interface Contribution {
  readonly article: ArticleRecord
  readonly sketch: string | undefined
  /** entities that it lists, each with how often it mentions them */
  readonly entities: readonly Listed[]
  /** entities that its relations and chains name and it does not list */
  readonly unlisted: readonly string[]
  /** in the order of the text, each reading of a sentence once an edge; partial relations are none */
  readonly evidence: readonly Evidence[]
  /** for each piece of evidence its edge */
  readonly edges: readonly EdgeIdentity[]
}

const ID = /^(?:person|country|ministry|organization|place|event|treaty):./

/** What an extraction adds to a graph, with what articles repeat kept once in the pool. */
export function contributionOf(extraction: Extraction, pool: Pool): Contribution {
  const { sketch, ...article } = extraction.article
  const listed = new Set(extraction.entities.map(entity => entity.id))
  const unlisted = new Set<string>()
  const name = (id: string | null) => {
    if (id !== null && !listed.has(id) && ID.test(id)) unlisted.add(pool.text(id))
  }
  for (const { source, target, attributedTo, chain } of extraction.relations) {
    name(source)
    name(target)
    name(attributedTo)
    chain?.forEach(name)
  }
  return {
    article,
    sketch,
    entities: extraction.entities.map(entity => pool.listed(entity)),
    unlisted: [...unlisted],
    ...evidenceOf(extraction, pool),
  }
}

/** Evidence once a sentence and reading: a symmetric relation stated in both directions rests on one. */
function evidenceOf(
  { article, relations }: Extraction,
  pool: Pool,
): Pick<Contribution, 'evidence' | 'edges'> {
  const byEdge = new Map<EdgeIdentity, Evidence[]>()
  const sentences = new Map<number, string>()
  for (const relation of relations) {
    const ends = endsOf(relation)
    if (!ends) continue
    const edge = pool.edge(ends[0], relation.relation, ends[1], relation.polarity)
    // relations of one sentence share its text
    const { start, text } = relation.evidence
    if (sentences.get(start) !== text) sentences.set(start, text)
    const piece = pieceOf(article.id, edge.key, relation, sentences.get(start) as string, pool)
    const known = byEdge.get(edge)
    if (!known) byEdge.set(edge, [piece])
    else {
      const same = known.findIndex(other => sameReading(other, piece))
      if (same < 0) known.push(piece)
      else if (piece.id < (known[same] as Evidence).id) known[same] = piece
    }
  }
  const placed = [...byEdge].flatMap(([edge, pieces]) => pieces.map(piece => ({ edge, piece })))
  placed.sort((a, b) => byPlace(a.piece, b.piece))
  return { evidence: placed.map(({ piece }) => piece), edges: placed.map(({ edge }) => edge) }
}

/** Both ends, in code unit order where the relation holds in both directions; null when one is left out. */
function endsOf({ relation, source, target }: ExtractedRelation): readonly [string, string] | null {
  if (source === null || target === null) return null
  return relationById.get(relation)?.symmetric && target < source ? [target, source] : [source, target]
}

function pieceOf(
  article: string,
  edge: string,
  relation: ExtractedRelation,
  text: string,
  pool: Pool,
): Evidence {
  const { id, attributedTo, cameo, chain, confidence, date, office, rule, topic } = relation
  const { start, end, sentence } = relation.evidence
  return {
    article,
    attributedTo: attributedTo === null ? null : pool.text(attributedTo),
    cameo: cameo === null ? null : pool.text(cameo),
    chain: pool.chain(chain ?? (attributedTo === null ? [] : [attributedTo])),
    confidence,
    date: pool.date(date),
    edge,
    end,
    id,
    ...(office === undefined ? {} : { office: pool.text(office) }),
    rule: pool.text(rule),
    sentence,
    start,
    text,
    ...(topic === undefined ? {} : { topic }),
    trigger: { ...relation.trigger, text: pool.text(relation.trigger.text) },
  }
}

const sameReading = (a: Evidence, b: Evidence) =>
  a.start === b.start &&
  a.end === b.end &&
  a.trigger.start === b.trigger.start &&
  a.text === b.text &&
  a.trigger.end === b.trigger.end &&
  a.trigger.text === b.trigger.text &&
  a.attributedTo === b.attributedTo &&
  a.chain === b.chain &&
  a.date === b.date &&
  a.office === b.office &&
  a.topic === b.topic &&
  a.cameo === b.cameo &&
  a.rule === b.rule &&
  a.confidence === b.confidence &&
  a.sentence === b.sentence

const byPlace = (a: Evidence, b: Evidence) =>
  a.start - b.start || a.end - b.end || a.trigger.start - b.trigger.start || byCodeUnit(a.id, b.id)
