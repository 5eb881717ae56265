import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ontology } from '../../../src/model/ontology.ts'
import { expectedEdges, newswireRows, written } from '../newswire-rows.ts'
import { clausesOf, mayRelate } from './clauses-of.ts'
import { read } from './reading.ts'

const folder = new URL('./', import.meta.url)

/** Sentences in all orders of verb, subject and object; a group without a name stands in brackets. */
const rows = readdirSync(folder)
  .filter(name => /^newswire.*\.tsv$/.test(name))
  .sort()
  .flatMap(name => newswireRows(readFileSync(new URL(name, folder), 'utf8')))

describe('sentences of the wires', () => {
  it.each(rows)('$text', row => {
    const found = read(row.text)
      .relations.filter(({ relation }) => relation !== 'holds_office')
      .map(r =>
        written(
          r.source ?? `[${r.sourceText}]`,
          r.relation,
          r.target ?? `[${r.targetText}]`,
          r.polarity === 'negated',
        ),
      )
    expect([...new Set(found)].sort()).toEqual(expectedEdges(row))
  })

  it.each(rows.filter(({ edges }) => edges.length === 0))('could be read as an act: $text', ({ text }) => {
    expect(read(text).entities).not.toEqual([])
    expect(
      clausesOf(text).some(mayRelate),
      'a clause that a frame knows; others belong to the negative test',
    ).toBe(true)
  })

  it('say nearly every relation of the ontology', () => {
    const said = new Set(rows.flatMap(({ edges }) => edges.map(edge => edge.split(' ')[1])))
    const silent = ontology.map(relation => relation.id).filter(id => !said.has(id))
    expect(silent).toEqual(['holds_office'])
  })
})
