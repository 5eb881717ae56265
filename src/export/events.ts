import type { Graph } from '../merge/graph.ts'
import type { Evidence } from '../merge/graph-schema.ts'
import type { ExtractedRelation } from '../model/extraction.ts'
import { type Actor, actorsOf } from './actors.ts'
import type { ExportOptions, WriteText } from './format.ts'
import { oneLine } from './sound-text.ts'
import type { Cell } from './table.ts'
import { edgesOf } from './view.ts'

const columns = [
  ...['date', 'date_precision', 'source', 'source_name', 'source_country', 'source_sector', 'source_text'],
  ...['target', 'target_name', 'target_country', 'target_sector', 'target_text', 'relation', 'polarity'],
  ...['cameo', 'plover', 'quad', 'quad_class', 'goldstein', 'attributed_to', 'chain', 'confidence', 'topic'],
  ...['text', 'trigger', 'article', 'published_at', 'publisher', 'language', 'url', 'event', 'rule'],
]

// the numbers that event data sets (GDELT, POLECAT) give to the four classes
const quadClasses: Readonly<Record<string, number>> = {
  ...{ verbal_cooperation: 1, material_cooperation: 2, verbal_conflict: 3, material_conflict: 4 },
}

type Coded = Pick<ExtractedRelation, 'relation' | 'polarity' | 'cameo' | 'plover' | 'quad' | 'goldstein'>
type Side = Pick<
  ExtractedRelation,
  'source' | 'target' | 'sourceText' | 'targetText' | 'sourceSector' | 'targetSector'
>

/**
 * A table of events as political scientists use them, a line for each piece of evidence, fields apart by tabs.
 * Offices and memberships are no events. With extractions, events that leave a side out come after the others.
 */
export const events: WriteText = function* (graph, options) {
  yield `${columns.join('\t')}\n`
  const actorOf = actorsOf(graph)
  for (const { source, target, attributes, evidence } of edgesOf(graph)) {
    if (attributes.quad === 'structural' || attributes.background) continue
    for (const piece of evidence)
      yield line(graph, actorOf, { source, target }, attributes as unknown as Coded, piece)
  }
  for (const { relation, piece } of partialRelations(graph, options))
    yield line(graph, actorOf, relation, relation, piece)
}

function* partialRelations(
  { articles }: Graph,
  { extractions }: ExportOptions,
): Generator<{ relation: ExtractedRelation; piece: Evidence }> {
  for (const { article, relations } of extractions ?? [])
    for (const relation of relations) {
      const partial = relation.source === null || relation.target === null
      if (!partial || relation.quad === 'structural' || !articles.has(article.id)) continue
      const { evidence, ...rest } = relation
      yield {
        relation,
        piece: { ...rest, ...evidence, article: article.id, edge: '', chain: relation.chain ?? [] },
      }
    }
}

function line(
  graph: Graph,
  actorOf: (id: string | null, day: string | null) => Actor,
  sides: Side,
  { relation, polarity, cameo, plover, quad, goldstein }: Coded,
  piece: Evidence,
): string {
  const { id, article: articleId, date, attributedTo, confidence, topic, text, trigger, rule } = piece
  const article = graph.articles.get(articleId)
  const day = date?.value ?? article?.publishedAt?.slice(0, 10) ?? null
  const side = (id: string | null, said: string | undefined, group: string | undefined): Cell[] => {
    const { country, sector } = actorOf(id, day)
    const name = id === null ? null : (graph.nodes.get(id)?.label ?? id)
    return [id, name, country, group ?? sector, said]
  }
  const cells: Cell[] = [
    ...[date?.value, date?.precision],
    ...side(sides.source, sides.sourceText, sides.sourceSector),
    ...side(sides.target, sides.targetText, sides.targetSector),
    ...[relation, polarity, piece.cameo ?? cameo, plover, quad, quadClasses[quad], goldstein],
    ...[attributedTo, piece.chain.join(' < '), confidence, topic, text, trigger.text],
    ...[articleId, article?.publishedAt, article?.source, article?.language, article?.url, id, rule],
  ]
  return `${cells.map(tsvField).join('\t')}\n`
}

/** A field without tabs and line breaks, quoted where it has quotes, and never a formula of a spreadsheet. */
function tsvField(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = oneLine(cell)
  const safe = /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text // "=1+1" → "'=1+1"
  return safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : safe
}
