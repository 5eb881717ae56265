import type { RelationRow, RowEvidence } from '../query/query.ts'
import { excerpt } from './excerpt.ts'
import { renderTable, type TableStyle } from './table.ts'

const EXCERPT = 150
const HEAD = ['Source', 'Relation', 'Target', 'Who says so', 'Sentence']

/** Relations as a table, a row for each sentence: source, relation, target, who says so, the sentence. */
export const relationTable = (rows: readonly RelationRow[], style: TableStyle) =>
  renderTable(
    HEAD,
    rows.flatMap(row =>
      row.evidence.length === 0
        ? [backgroundCells(row)]
        : row.evidence.map(evidence => cells(row, evidence, evidence.text)),
    ),
    style,
  )

/** The same in short: a row for each relation, with the words around the trigger of its first sentence. */
export const shortRelationTable = (rows: readonly RelationRow[], style: TableStyle) =>
  renderTable(
    HEAD,
    rows.flatMap(row => row.evidence.slice(0, 1).map(evidence => cells(row, evidence, excerptOf(evidence)))),
    style,
  )

const cells = (row: RelationRow, evidence: RowEvidence, sentence: string) => [
  row.source.label,
  relationWords(row, evidence.office),
  row.target.label,
  whoSaysSo(evidence),
  sentence,
]

const backgroundCells = (row: RelationRow) => [
  row.source.label,
  relationWords(row, row.office),
  row.target.label,
  'gazetteer',
  row.firstSeen === null && row.lastSeen === null ? '' : `${row.firstSeen ?? ''} – ${row.lastSeen ?? ''}`,
]

/** The relation of a row in words: `not: condemned`, `holds office in (minister)`. */
export const relationWords = ({ label, polarity }: RelationRow, office: string | undefined) =>
  `${polarity === 'negated' ? 'not: ' : ''}${label}${office ? ` (${office})` : ''}`

/** The chain of those who say so, innermost first: `Shoigu → Russian defence ministry → SANA`. */
export const whoSaysSo = ({ chain, article }: RowEvidence) =>
  chain.map(({ label }) => label).join(' → ') || (article.source ?? '—')

const excerptOf = ({ text, start, trigger }: RowEvidence) => excerpt(text, trigger.start - start, EXCERPT)
