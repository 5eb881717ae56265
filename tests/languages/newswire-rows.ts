import { relationById } from '../../src/model/ontology.ts'

/** A sentence as agencies word it, with all acts it states and none besides. */
export interface NewswireRow {
  readonly text: string
  readonly edges: readonly string[]
}

/** The rows of a table: before each sentence its edges, parted by semicolons; `-` where it states none. */
export const newswireRows = (table: string): NewswireRow[] =>
  table
    .trim()
    .split('\n')
    .map(line => {
      const [edges = '', text = ''] = line.split('\t')
      return { text, edges: edges === '-' ? [] : edges.split(';') }
    })

/** An edge as rows write it, both ends in order where the relation is mutual. */
export function written(source: string, relation: string, target: string, negated: boolean): string {
  const ends = [source, target].map(id => id.replace(/^country:/, ''))
  const [a, b] = relationById.get(relation)?.symmetric ? ends.sort() : ends
  return `${a} ${relation} ${b}${negated ? ' not' : ''}`
}

/** The edges of a row in one order. */
export const expectedEdges = ({ edges }: NewswireRow): string[] =>
  edges
    .map(edge => {
      const [source = '', relation = '', target = '', not] = edge.split(' ')
      return written(source, relation, target, not === 'not')
    })
    .sort()
