import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Contributions } from '../../src/merge/contributions.ts'
import { serializeGraph } from '../../src/merge/serialize.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { arbitraryExtraction } from './arbitrary-extraction.ts'

type Step =
  | { readonly put: Extraction }
  | { readonly remove: number }
  /** looks at the graph in between, which must change nothing */
  | { readonly look: true }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: arbitraryExtraction.map(put => ({ put })) },
  { weight: 2, arbitrary: fc.nat({ max: 20 }).map(remove => ({ remove })) },
  { weight: 1, arbitrary: fc.constant({ look: true } as const) },
)

test('adding, replacing and removing articles gives the graph that the remaining ones give anew', () => {
  let replaced = 0
  let removed = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), steps => {
      const contributions = new Contributions()
      const remaining = new Map<string, Extraction>()
      for (const one of steps)
        if ('put' in one) {
          if (remaining.has(one.put.article.id)) replaced++
          contributions.put(structuredClone(one.put))
          remaining.set(one.put.article.id, one.put)
        } else if ('remove' in one) {
          const ids = [...remaining.keys()]
          const id = ids[one.remove % Math.max(1, ids.length)] ?? 'nothing'
          if (remaining.has(id)) removed++
          expect(contributions.remove(id)).toBe(remaining.delete(id))
        } else contributions.graph()
      expect(contributions.size).toBe(remaining.size)
      const anew = new Contributions()
      for (const extraction of [...remaining.values()].reverse()) anew.put(structuredClone(extraction))
      expect(serializeGraph(contributions.graph())).toBe(serializeGraph(anew.graph()))
    }),
    { numRuns: 500 },
  )
  expect(replaced).toBeGreaterThan(100)
  expect(removed).toBeGreaterThan(100)
})

test('a graph that was handed out does not change with what comes after', () => {
  fc.assert(
    fc.property(fc.array(arbitraryExtraction), arbitraryExtraction, (articles, more) => {
      const contributions = new Contributions()
      for (const extraction of articles) contributions.put(extraction)
      const graph = contributions.graph()
      const before = serializeGraph(graph)
      contributions.put(more)
      contributions.graph()
      expect(serializeGraph(graph)).toBe(before)
    }),
    { numRuns: 100 },
  )
})
