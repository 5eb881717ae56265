import type { RelationRow } from '../query/query.ts'
import { relationCsvHead, relationCsvLines } from './csv.ts'
import { markdownHead, markdownRow } from './markdown.ts'
import { relationTable } from './relation-table.ts'
import { outputWidth } from './standard-streams.ts'

/** How `isnad query` writes what it found. */
export type Format = 'table' | 'jsonl' | 'csv' | 'md'

/** Rows as text, part by part; a table must know all of them before it knows its columns. */
export function* rowParts(rows: Iterable<RelationRow>, format: Format): Generator<string> {
  if (format === 'table') {
    const all = [...rows]
    if (all.length > 0)
      yield relationTable(all, { width: outputWidth(), isolate: process.stdout.isTTY === true })
    return
  }
  let head = heads[format]
  for (const row of rows) {
    yield head + lines[format](row)
    head = ''
  }
}

const heads = { jsonl: '', csv: relationCsvHead, md: markdownHead } as const
const lines = {
  jsonl: (row: RelationRow) => `${JSON.stringify(row)}\n`,
  csv: relationCsvLines,
  md: markdownRow,
}
