import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { relationById } from '../../../src/model/ontology.ts'
import { read } from './reading.ts'

/** Sentences as agencies word them: all acts they state between those named, and none besides; `-` where they state none. */
const rows = readFileSync(new URL('./newswire.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => {
    const [edges = '', text = ''] = line.split('\t')
    return { text, edges: edges === '-' ? [] : edges.split(';') }
  })

/** An edge with both ends in order where the relation is mutual. */
const written = (source: string, relation: string, target: string, negated: boolean) => {
  const ends = [source, target].map(id => id.replace(/^country:/, ''))
  const [a, b] = relationById.get(relation)?.symmetric ? ends.sort() : ends
  return `${a} ${relation} ${b}${negated ? ' not' : ''}`
}

const normal = (edge: string) => {
  const [source = '', relation = '', target = '', not] = edge.split(' ')
  return written(source, relation, target, not === 'not')
}

describe('sentences of the wires', () => {
  it.each(rows)('$text', ({ text, edges }) => {
    const offices = edges.some(edge => edge.includes(' holds_office '))
    const found = read(text).relations.flatMap(({ source, relation, target, polarity }) =>
      source === null || target === null || (relation === 'holds_office' && !offices)
        ? []
        : [written(source, relation, target, polarity === 'negated')],
    )
    expect([...new Set(found)].sort()).toEqual(edges.map(normal).sort())
  })
})
