import type { Graph } from '../merge/graph.ts'
import type { Cell } from './table.ts'
import { edgesOf } from './view.ts'

/** The columns of {@link evidenceRows}. */
export const evidenceColumns = [
  ...[
    'id',
    'edge',
    'article',
    'sentence',
    'start',
    'end',
    'text',
    'trigger',
    'attributedTo',
    'chain',
    'date',
  ],
  ...['datePrecision', 'dateBasis', 'office', 'topic', 'cameo', 'rule', 'confidence'],
]

/** A row for each sentence that an edge rests on. */
export function* evidenceRows(graph: Graph): Generator<Cell[]> {
  for (const { key, evidence } of edgesOf(graph))
    for (const piece of evidence) {
      const { id, article, sentence, start, end, text, trigger, attributedTo, date } = piece
      const when = [date?.value, date?.precision, date?.basis]
      const rest = [piece.office, piece.topic, piece.cameo, piece.rule, piece.confidence]
      const said = [attributedTo, piece.chain.join(' < ')]
      yield [id, key, article, sentence, start, end, text, trigger.text, ...said, ...when, ...rest]
    }
}

/** The columns of {@link articleRows}. */
export const articleColumns = ['id', 'title', 'publishedAt', 'source', 'language', 'url']

/** A row for each article. */
export function* articleRows({ articles }: Graph): Generator<Cell[]> {
  for (const { id, title, publishedAt, source, language, url } of articles.values())
    yield [id, title, publishedAt, source, language, url]
}
