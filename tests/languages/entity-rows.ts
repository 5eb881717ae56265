import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/model/extraction.ts'

/**
 * Tests a table of sentences with a body, a person or a place whose name only begins or ends as another's: before each
 * sentence the ids and offices that are meant, `!` before those that are not, parted by semicolons.
 */
export function testEntities(table: URL, read: (text: string) => Extraction): void {
  const rows = readFileSync(table, 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const [ids = '', text = ''] = line.split('\t')
      return { text, ids: ids.split(';') }
    })

  describe('entities of the wires', () => {
    it.each(rows)('$text', ({ text, ids }) => {
      const reading = read(text)
      const offices = reading.relations
        .filter(({ relation }) => relation === 'holds_office')
        .flatMap(({ source, target, office }) => [`${source} @ ${target}`, `${source} ${office} @ ${target}`])
      const found = new Set([...reading.entities.map(entity => entity.id), ...offices])
      const wrong = ids.filter(id => (id.startsWith('!') ? found.has(id.slice(1)) : !found.has(id)))
      expect({ wrong, found }).toEqual({ wrong: [], found })
    })
  })
}
