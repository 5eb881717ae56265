import { csvField } from '../export/csv-field.ts'
import type { RelationRow } from '../query/query.ts'

const columns = [
  ...['source', 'source_label', 'relation', 'target', 'target_label', 'polarity', 'attributed_to', 'date'],
  ...['cameo', 'quad', 'article', 'published_at', 'start', 'end', 'sentence'],
  ...['chain', 'publisher', 'confidence', 'sources', 'background'],
]

/** The head of a CSV of relations. */
export const relationCsvHead = line(columns)

/** A relation as lines of CSV (RFC 4180), one for each sentence; background has one without a sentence. */
export function relationCsvLines(row: RelationRow): string {
  const ends = [row.source.id, row.source.label, row.relation, row.target.id, row.target.label, row.polarity]
  if (row.evidence.length === 0)
    return line([...ends, null, row.firstSeen, null, row.quad, ...Array(8).fill(null), 0, 'true'])
  return row.evidence
    .map(({ attributedTo, date, cameo, article, start, end, text, chain, confidence }) =>
      line([
        ...[...ends, attributedTo?.id, date?.value, cameo, row.quad],
        ...[article.id, article.publishedAt, start, end, text],
        ...[chain.map(({ label }) => label).join(' > '), article.publisher ?? article.source, confidence],
        ...[row.sources, ''],
      ]),
    )
    .join('')
}

/** Relations as CSV. */
export const relationCsv = (rows: readonly RelationRow[]) =>
  relationCsvHead + rows.map(relationCsvLines).join('')

function line(fields: readonly (string | number | null | undefined)[]): string {
  return `${fields.map(csvField).join(',')}\r\n`
}
