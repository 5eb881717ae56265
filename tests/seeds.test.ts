import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Graphology, { type MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'

const command = join(import.meta.dirname, '../dist/cli/main.js')
const root = join(import.meta.dirname, '..')

const runInto = (folder: string) => {
  const child = spawnSync(process.execPath, [command, 'run', '--out', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(child.stderr).not.toContain('mistake of isnad')
  expect(child.status).toBe(0)
}

describe('the seeds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-seeds-'))
  runInto(folder)

  test.each(['graph.json', 'extractions.jsonl'])(
    'give the %s that is kept in output/, byte for byte',
    name => {
      expect(readFileSync(join(folder, name), 'utf8')).toBe(readFileSync(join(root, 'output', name), 'utf8'))
    },
  )

  test('give a graph that graphology opens, and every edge quotes its article', () => {
    const file = JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8'))
    // graphology's types leave the static `from` out
    const graph = (Graphology as unknown as { from: (content: unknown) => MultiDirectedGraph }).from(file)
    expect(graph.size).toBeGreaterThanOrEqual(15)
    const texts = new Map(
      readdirSync(join(root, 'seeds')).map(name => [
        name.replace(/\.txt$/, ''),
        readFileSync(join(root, 'seeds', name), 'utf8'),
      ]),
    )
    const quoted = new Set<string>()
    for (const piece of file.evidence as Evidence[]) {
      const text = texts.get(piece.article) as string
      expect(text.slice(piece.start, piece.end)).toBe(piece.text)
      quoted.add(piece.edge)
    }
    graph.forEachEdge((edge: string) => expect(quoted).toContain(edge))
  })

  test('give the same bytes again', () => {
    const again = mkdtempSync(join(tmpdir(), 'isnad-seeds-'))
    runInto(again)
    for (const name of ['graph.json', 'extractions.jsonl'])
      expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name)))).toBe(true)
  })
})

interface Evidence {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly edge: string
}
