import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ontology, relationById } from '../../../src/model/ontology.ts'
import { clausesOf, mayRelate } from './clauses-of.ts'
import { read } from './reading.ts'

const folder = new URL('./', import.meta.url)

/** Sentences as agencies word them, in all orders of verb, subject and object: all acts they state, and none besides; `-` for none. */
const rows = readdirSync(folder)
  .filter(name => /^newswire.*\.tsv$/.test(name))
  .sort()
  .flatMap(name => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map(line => {
    const [edges = '', text = ''] = line.split('\t')
    return { text, edges: edges === '-' ? [] : edges.split(';') }
  })

/** An edge with both ends in order where the relation is mutual, a group without a name in brackets. */
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
    const found = read(text)
      .relations.filter(({ relation }) => relation !== 'holds_office')
      .map(r =>
        written(
          r.source ?? `[${r.sourceText}]`,
          r.relation,
          r.target ?? `[${r.targetText}]`,
          r.polarity === 'negated',
        ),
      )
    expect([...new Set(found)].sort()).toEqual(edges.map(normal).sort())
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
