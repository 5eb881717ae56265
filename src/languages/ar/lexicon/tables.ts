import type { RowTable } from '../../../gazetteer/compiled/row-table.ts'

/** The tables that Arabic is read with; no gazetteer changes them, so that they can be made beforehand. */
export type Tables = ReadonlyMap<string, RowTable>

/** What the tables are called: see `lexiconTables`. */
export const tableNames = {
  frames: 'ar/frames',
  frameVerbs: 'ar/frame-verbs',
  verbs: 'ar/verbs',
  doubtfulVerbs: 'ar/doubtful-verbs',
  masdars: 'ar/masdars',
  nouns: 'ar/nouns',
  functions: 'ar/functions',
  titles: 'ar/titles',
  names: 'ar/names',
} as const

/** A table of these. */
export function tableIn(tables: Tables, name: keyof typeof tableNames): RowTable {
  const table = tables.get(tableNames[name])
  if (!table) throw new Error(`expected the table ${tableNames[name]}`)
  return table
}

/** Whether all tables have been made. */
export const isComplete = (tables: Tables): boolean =>
  Object.values(tableNames).every(name => tables.has(name))
