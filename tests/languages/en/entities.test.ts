import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

/** Sentences with a body, a person or a place whose name only begins or ends as another's: ids that are meant, `!` before those that are not. */
const rows = readFileSync(new URL('./entities.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => {
    const [ids = '', text = ''] = line.split('\t')
    return { text, ids: ids.split(';') }
  })

describe('entities of the wires', () => {
  it.each(rows)('$text', ({ text, ids }) => {
    const reading = read(text)
    const found = new Set(reading.entities.map(entity => entity.id))
    const offices = reading.relations
      .filter(({ relation }) => relation === 'holds_office')
      .map(({ source, target }) => `${source} @ ${target}`)
    const said = (id: string) => found.has(id) || offices.includes(id)
    const wrong = ids.filter(id => (id.startsWith('!') ? said(id.slice(1)) : !said(id)))
    expect({ wrong, found: [...found, ...offices] }).toEqual({ wrong: [], found: [...found, ...offices] })
  })
})
