import type { ExtractedRelation, Extraction } from '../model/extraction.ts'
import { relationById } from '../model/ontology.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { ArticleRecord } from './graph-schema.ts'
import type { ContributionStore } from './store/contribution-store.ts'
import type { Piece } from './store/evidence-store.ts'

/** What one article adds to a graph: most of it stands in a store, from one place up to before another. */
export interface Contribution {
  readonly article: ArticleRecord
  /** a number of the store's sketches */
  readonly sketch: number | undefined
  /** entities that it lists */
  readonly entities: Span
  /** entities that its relations and chains name and it does not list */
  readonly unlisted: readonly string[]
  /** evidence in the order of the text, each reading of a sentence once an edge; partial relations are none */
  readonly evidence: Span
}

/** From one place up to before another. */
export type Span = readonly [from: number, to: number]

const ID = /^(?:person|country|ministry|organization|place|event|treaty):./

/** What an extraction adds to a graph; puts it into the store. */
export function contributionOf(extraction: Extraction, store: ContributionStore): Contribution {
  const { sketch, ...article } = extraction.article
  const listed = new Set(extraction.entities.map(entity => entity.id))
  const unlisted = new Set<string>()
  const name = (id: string | null) => {
    if (id !== null && !listed.has(id) && ID.test(id)) unlisted.add(id)
  }
  for (const { source, target, attributedTo, chain } of extraction.relations) {
    name(source)
    name(target)
    name(attributedTo)
    chain?.forEach(name)
  }
  const firstListed = store.listed.length
  for (const entity of extraction.entities) {
    store.listed.push(store.profiles.number(entity))
    store.mentions.push(entity.mentions.length)
  }
  const firstPiece = store.evidence.size
  addEvidence(extraction, store)
  return {
    article,
    sketch: sketch === undefined ? undefined : store.sketches.add(sketch),
    entities: [firstListed, store.listed.length],
    unlisted: [...unlisted],
    evidence: [firstPiece, store.evidence.size],
  }
}

interface Stated {
  readonly edge: number
  piece: Piece
}

/** Evidence once a sentence and reading: a symmetric relation stated in both directions rests on one. */
function addEvidence(
  { article, relations }: Extraction,
  { strings, identities, evidence }: ContributionStore,
) {
  const byEdge = new Map<number, Stated[]>()
  for (const relation of relations) {
    const ends = endsOf(relation)
    if (!ends) continue
    const [source, target] = [strings.number(ends[0]), strings.number(ends[1])]
    const edge = identities.number(source, relation.relation, target, relation.polarity)
    const piece = pieceOf(article.id, relation)
    const known = byEdge.get(edge)
    if (!known) byEdge.set(edge, [{ edge, piece }])
    else {
      const same = known.find(other => sameReading(other.piece, piece))
      if (!same) known.push({ edge, piece })
      else if (piece.id < same.piece.id) same.piece = piece
    }
  }
  const stated = [...byEdge.values()].flat().sort((a, b) => byPlace(a.piece, b.piece))
  for (const { edge, piece } of stated) evidence.add(edge, piece)
}

/** Both ends, in code unit order where the relation holds in both directions; null when one is left out. */
function endsOf({ relation, source, target }: ExtractedRelation): readonly [string, string] | null {
  if (source === null || target === null) return null
  return relationById.get(relation)?.symmetric && target < source ? [target, source] : [source, target]
}

function pieceOf(article: string, relation: ExtractedRelation): Piece {
  const { id, attributedTo, cameo, chain, confidence, date, office, rule, topic, trigger } = relation
  return {
    id,
    article,
    ...relation.evidence,
    trigger,
    attributedTo,
    date,
    office,
    topic,
    cameo,
    chain: chain ?? (attributedTo === null ? [] : [attributedTo]),
    rule,
    confidence,
  }
}

const sameReading = (a: Piece, b: Piece) =>
  a.start === b.start &&
  a.end === b.end &&
  a.trigger.start === b.trigger.start &&
  a.text === b.text &&
  a.trigger.end === b.trigger.end &&
  a.trigger.text === b.trigger.text &&
  a.attributedTo === b.attributedTo &&
  sameChain(a.chain, b.chain) &&
  a.date?.value === b.date?.value &&
  a.date?.precision === b.date?.precision &&
  a.date?.basis === b.date?.basis &&
  a.office === b.office &&
  a.topic === b.topic &&
  a.cameo === b.cameo &&
  a.rule === b.rule &&
  a.confidence === b.confidence &&
  a.sentence === b.sentence

const sameChain = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, at) => one === b[at])

const byPlace = (a: Piece, b: Piece) =>
  a.start - b.start || a.end - b.end || a.trigger.start - b.trigger.start || byCodeUnit(a.id, b.id)
