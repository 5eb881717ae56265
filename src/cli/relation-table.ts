import type { RelationRow, RowEvidence } from '../query/query.ts'
import { excerpt } from './excerpt.ts'
import { renderTable, type TableStyle } from './table.ts'

const EXCERPT = 150
const HEAD = ['Source', 'Relation', 'Target', 'Who says so', 'Sentence']

/** Relations as a table, a row for each sentence: source, relation, target, who says so, the sentence. */
export const relationTable = (rows: readonly RelationRow[], style: TableStyle) =>
  renderTable(
    HEAD,
    rows.flatMap(row => row.evidence.map(evidence => cells(row, evidence, evidence.text))),
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
  evidence.attributedTo?.label ?? evidence.article.source ?? '—',
  sentence,
]

const relationWords = ({ label, polarity }: RelationRow, office: string | undefined) =>
  `${polarity === 'negated' ? 'not: ' : ''}${label}${office ? ` (${office})` : ''}`

const excerptOf = ({ text, start, trigger }: RowEvidence) => excerpt(text, trigger.start - start, EXCERPT)
