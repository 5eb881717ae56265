import { csvField } from '../export/csv-field.ts'
import { markdownLine } from './markdown.ts'
import type { Format } from './row-formats.ts'
import { outputWidth } from './standard-streams.ts'
import { renderTable } from './table.ts'

type Scalar = string | number | null

/** Records with the same scalar fields as text, part by part: a column for each field. */
export function* recordParts<Item extends object>(
  records: Iterable<Item>,
  format: Format,
): Generator<string> {
  const values = (record: Item) => Object.values(record) as Scalar[]
  const texts = (record: Item) => values(record).map(value => (value === null ? '—' : String(value)))
  const head = (record: Item) => Object.keys(record).map(field => field.replaceAll('_', ' '))
  if (format === 'table') {
    const [first, ...rest] = records
    if (!first) return
    const style = { width: outputWidth(), isolate: process.stdout.isTTY === true }
    yield renderTable(head(first), [first, ...rest].map(texts), style)
    return
  }
  let before = true
  for (const record of records) {
    if (format === 'jsonl') yield `${JSON.stringify(record)}\n`
    else if (format === 'csv')
      yield (before ? `${Object.keys(record).join(',')}\r\n` : '') +
        `${values(record).map(csvField).join(',')}\r\n`
    else {
      const names = head(record)
      if (before) yield markdownLine(names) + markdownLine(names.map(() => '---'))
      yield markdownLine(texts(record))
    }
    before = false
  }
}
