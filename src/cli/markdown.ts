import type { RelationRow } from '../query/query.ts'
import { harmless } from './harmless.ts'
import { relationWords, whoSaysSo } from './relation-table.ts'

const HEAD = ['Source', 'Relation', 'Target', 'Who says so', 'Date', 'Sentence']

/** The head of a Markdown table of relations. */
export const markdownHead = `${markdownLine(HEAD)}${markdownLine(HEAD.map(() => '---'))}`

/** A relation as lines of a Markdown table, one for each sentence; background has one without a sentence. */
export function markdownRow(row: RelationRow): string {
  const ends = (office: string | undefined) => [
    row.source.label,
    relationWords(row, office),
    row.target.label,
  ]
  if (row.evidence.length === 0) return markdownLine([...ends(row.office), 'gazetteer', spanOf(row), ''])
  return row.evidence
    .map(evidence =>
      markdownLine([
        ...ends(evidence.office),
        whoSaysSo(evidence),
        evidence.date?.value ?? evidence.article.publishedAt ?? '',
        evidence.text,
      ]),
    )
    .join('')
}

/** From when to when a background relation held: `2004-03-09 – `. */
const spanOf = ({ firstSeen, lastSeen }: RelationRow) =>
  firstSeen === null && lastSeen === null ? '' : `${firstSeen ?? ''} – ${lastSeen ?? ''}`

/** A line of a Markdown table; what would be markup or break the table in a cell is escaped. */
export function markdownLine(cells: readonly string[]): string {
  const safe = cells.map(cell =>
    harmless(cell.replace(/\s+/g, ' ').trim()).replace(/[\\|*_`[\]<>&]/g, sign => `\\${sign}`),
  )
  return `| ${safe.join(' | ')} |\n`
}
