import type { RelationRow } from '../query/query.ts'

const columns = [
  ...['source', 'source_label', 'relation', 'target', 'target_label', 'polarity', 'attributed_to', 'date'],
  ...['cameo', 'quad', 'article', 'published_at', 'start', 'end', 'sentence'],
]

/** Relations as CSV (RFC 4180), a line for each sentence. */
export function relationCsv(rows: readonly RelationRow[]): string {
  const lines = rows.flatMap(row =>
    row.evidence.map(evidence => [
      ...[row.source.id, row.source.label, row.relation, row.target.id, row.target.label, row.polarity],
      ...[evidence.attributedTo?.id, evidence.date?.value, evidence.cameo, row.quad],
      ...[evidence.article.id, evidence.article.publishedAt, evidence.start, evidence.end, evidence.text],
    ]),
  )
  return [columns, ...lines].map(line => `${line.map(csvField).join(',')}\r\n`).join('')
}

/** One field: quoted where it must be, without controls, and never a formula of a spreadsheet (OWASP CSV injection). */
export function csvField(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = value.replace(/(?![\t\n\r])\p{Cc}/gu, '')
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text // "=1+1" → "'=1+1"
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
