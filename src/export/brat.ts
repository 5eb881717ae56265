import { byCodeUnit } from '../merge/by-code-unit.ts'
import { evidenceOfArticles } from '../merge/evidence-of-articles.ts'
import type { Graph } from '../merge/graph.ts'
import type { Evidence } from '../merge/graph-schema.ts'
import { entityTypes } from '../model/entity.ts'
import type { Extraction } from '../model/extraction.ts'
import { ontology } from '../model/ontology.ts'
import { fileNameOf } from './brat/file-name.ts'
import { namedMentions, type Reading, readingOf, type StatedEvent } from './brat/reading.ts'
import { bratType, standoffLines } from './brat/standoff.ts'
import { StandoffText } from './brat/standoff-text.ts'
import type { ExportOptions, WriteFiles } from './format.ts'

/**
 * brat standoff: a .txt and an .ann for each article, and the annotation.conf that both need. The text is the article's
 * where texts are given, else the sentences that edges rest on, a line each. Mentions are those of the extractions,
 * else the names of entities where they stand in these sentences.
 */
export const brat: WriteFiles = function* (graph, options) {
  yield { name: 'annotation.conf', parts: configuration() }
  for (const [article, reading] of readings(graph, options)) {
    const text = new StandoffText(options.texts?.get(article) ?? null, reading.events)
    const name = fileNameOf(article)
    yield { name: `${name}.txt`, parts: [text.drawn] }
    yield { name: `${name}.ann`, parts: standoffLines(reading, text, graph) }
  }
}

function* readings(graph: Graph, { extractions }: ExportOptions): Generator<[string, Reading]> {
  if (extractions) {
    const inGraph = (extraction: Extraction) => graph.articles.has(extraction.article.id)
    for (const extraction of extractions.filter(inGraph)) yield [extraction.article.id, readingOf(extraction)]
    return
  }
  const evidenceOf = evidenceOfArticles(graph)
  for (const article of graph.articles.keys()) {
    const events = [...statedEvents(graph, evidenceOf(article))].sort(byPlace)
    yield [article, { events, mentions: namedMentions(events, graph) }]
  }
}

function* statedEvents({ edges }: Graph, evidence: Iterable<Evidence>): Generator<StatedEvent> {
  for (const piece of evidence) {
    const edge = edges.get(piece.edge)
    if (!edge) continue // left out of this graph
    const { source, target, attributes } = edge
    yield { ...piece, relation: attributes.relation, polarity: attributes.polarity, source, target }
  }
}

const byPlace = (a: StatedEvent, b: StatedEvent) =>
  a.trigger.start - b.trigger.start || a.start - b.start || byCodeUnit(a.id, b.id)

function* configuration(): Generator<string> {
  yield `[entities]\n${entityTypes.map(bratType).join('\n')}\n\n[relations]\n\n[events]\n`
  for (const { id } of ontology)
    yield `${bratType(id)}\tSource?:<ENTITY>, Target?:<ENTITY>, Speaker?:<ENTITY>\n`
  yield '\n[attributes]\nNegated\tArg:<EVENT>\n'
}
