import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

/** A row as JSON has it. */
export type Row = Readonly<Record<string, unknown>>

/** The rows of an SQL query. */
export async function sql(query: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJson() as Row[]
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** The rows of a table of text, as DuckDB reads them: every field a text, empty ones null. */
export async function readTable(content: string | undefined, delim: ',' | '\t' = ','): Promise<Row[]> {
  if (content === undefined) throw new Error('expected a table, found none')
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'))
  try {
    const file = join(folder, 'table')
    writeFileSync(file, content)
    const options = `header = true, all_varchar = true, quote = '"', escape = '"', delim = '${delim}'`
    return await sql(`SELECT * FROM read_csv('${file}', ${options})`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
