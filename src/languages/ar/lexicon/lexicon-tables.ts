import { linesIn } from '../../../gazetteer/compiled/lines.ts'
import { byHead, type RowIndex, RowTable } from '../../../gazetteer/compiled/row-table.ts'
import { frameTable } from '../frames/table.ts'
import { doubtfulVerbs, masdarEntries, nounEntries, nounLine, tableNames, verbRows } from './lexicon.ts'
import { byParticiple } from './participle-table.ts'
import { byForm, verbLine } from './verb-table.ts'

/** A table of the lexicon, and what its rows are found by. */
export interface LexiconTable {
  readonly name: string
  readonly table: RowTable
  readonly indexes: readonly RowIndex[]
}

/** The tables of the lexicon that can be made beforehand: whatever no gazetteer changes, and is much work. */
export function lexiconTables(): LexiconTable[] {
  const table = (name: string, lines: readonly string[], indexes: readonly RowIndex[]) => ({
    name,
    table: new RowTable(linesIn(lines)),
    indexes,
  })
  const nouns = [...nounEntries(frameTable.nouns)].flatMap(([key, entries]) =>
    entries.map(entry => `${key}\t${nounLine(entry)}`),
  )
  return [
    table(tableNames.verbs, verbRows(frameTable.verbRows).map(verbLine), [byForm, byParticiple]),
    table(tableNames.doubtfulVerbs, [...doubtfulVerbs()], [byHead]),
    table(
      tableNames.masdars,
      [...masdarEntries()].map(([noun, verb]) => `${noun}\t${verb}`),
      [byHead],
    ),
    table(tableNames.nouns, nouns, [byHead]),
  ]
}
