/** What stands in a field of a table. */
export type Cell = string | number | boolean | null | undefined

/** A table as CSV (RFC 4180), a row at a time; Excel wants a byte order mark to see UTF-8. */
export function* table(
  heads: readonly string[],
  rows: Iterable<readonly Cell[]>,
  { field, bom }: { readonly field: (cell: Cell) => string; readonly bom?: boolean | undefined },
): Generator<string> {
  yield `${bom ? '\ufeff' : ''}${heads.join(',')}\r\n`
  for (const row of rows) yield `${row.map(field).join(',')}\r\n`
}
