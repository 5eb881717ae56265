import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../src/merge/graph.ts'
import { createExtractor } from '../src/pipeline.ts'
import { loadGazetteers } from '../src/run/load-gazetteers.ts'

const folder = new URL('pairs/', import.meta.url)
const names = [...new Set(readdirSync(folder).map(file => file.split('.')[0] as string))]
const extractor = createExtractor(await loadGazetteers())

/** The ids of the nodes that edges join, and the edges, of one article. */
async function graphOf(name: string, language: string) {
  const text = readFileSync(new URL(`${name}.${language}.txt`, folder), 'utf8')
  const article = { id: `${name}.${language}`, text, publishedAt: '2024-01-15' }
  const { edges } = buildGraph([await extractor.extract(article)])
  const all = [...edges.values()]
  return {
    nodes: [...new Set(all.flatMap(({ source, target }) => [source, target]))].sort(),
    edges: all
      .map(
        ({ source, target, attributes: { relation, polarity } }) =>
          `${source} ${relation} ${target} ${polarity}`,
      )
      .sort(),
  }
}

describe.each(names)('%s, told in Arabic and in English', name => {
  test('gives the same nodes and the same edges', async () => {
    const arabic = await graphOf(name, 'ar')
    expect(arabic.edges.length).toBeGreaterThanOrEqual(8)
    expect(await graphOf(name, 'en')).toEqual(arabic)
  })
})
