import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../run/temporary-folder.ts'
import { type Facts, factsOf, oneLine, sorted } from './facts.ts'
import { extractions, graph, texts, written, writtenFiles } from './fixture.ts'
import { readStandoff } from './standoff.ts'

vi.setConfig({ testTimeout: 120_000 })

const python = '/usr/bin/python3'
const script = fileURLToPath(new URL('./readers.py', import.meta.url))
const works = (command: string, words: readonly string[]) => spawnSync(command, words).status === 0

/** A test where a program is installed; where it is not, the name of the test says loudly what was not tested. */
const testWith = (installed: boolean, packageName: string, name: string, run: () => unknown) => {
  if (installed) return test(name, run as () => void)
  console.warn(`NOT TESTED: ${name}: install ${packageName}`)
  return test.skip(`${name} — NOT TESTED: ${packageName} is not installed`, () => {})
}

function readByPython(how: string, path: string): Facts {
  const { status, stdout, stderr } = spawnSync(python, [script, how, path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  expect([status, stderr.replace(/.*Warning.*\n.*\n?/g, '')]).toEqual([0, ''])
  const found = JSON.parse(stdout) as {
    nodes: [string, string][]
    edges: string[]
    evidence: [string, string][]
  }
  const bare = (label: string) => oneLine(label).replace(/^'(?==)/, '')
  return sorted({
    nodes: found.nodes.map(([id, label]) => `${id} ${how === 'csv' ? bare(label) : oneLine(label)}`),
    edges: found.edges,
    evidence: found.evidence.map(([key, text]) => `${key} ${oneLine(text)}`),
  })
}

const expected = factsOf(graph)
const networkx = works(python, ['-c', 'import networkx'])
const igraph = works(python, ['-c', 'import igraph'])

describe('Python', () => {
  testWith(networkx, 'python3-networkx', 'NetworkX reads GEXF 1.2', async () => {
    const folder = temporaryFolder({ 'g.gexf': await written('gexf', { gexfVersion: '1.2' }) })
    expect(readByPython('gexf', join(folder, 'g.gexf'))).toEqual(expected)
  })

  testWith(networkx, 'python3-networkx', 'NetworkX reads GraphML', async () => {
    const folder = temporaryFolder({ 'g.graphml': await written('graphml') })
    expect(readByPython('graphml', join(folder, 'g.graphml'))).toEqual(expected)
  })

  testWith(networkx, 'python3-networkx', 'NetworkX reads node-link JSON', async () => {
    const folder = temporaryFolder({ 'g.json': await written('node-link') })
    const { nodes, edges, evidence } = readByPython('node-link', join(folder, 'g.json'))
    expect({ nodes, edges, evidence }).toEqual(expected)
  })

  testWith(igraph, 'python3-igraph', 'igraph reads GraphML', async () => {
    const folder = temporaryFolder({ 'g.graphml': await written('graphml') })
    expect(readByPython('igraph', join(folder, 'g.graphml'))).toEqual(expected)
  })

  testWith(works(python, ['-c', '']), 'python3', 'the csv module reads CSV', async () => {
    const folder = temporaryFolder(Object.fromEntries(await writtenFiles('csv')))
    expect(readByPython('csv', folder)).toEqual(expected)
  })
})

describe('Graphviz', () => {
  testWith(works('dot', ['-V']), 'graphviz', 'lays the graph out and shows every label', async () => {
    const { status, stdout, stderr } = spawnSync('dot', ['-Tjson'], {
      input: await written('dot'),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    expect([status, stderr]).toEqual([0, ''])
    const { objects, edges } = JSON.parse(stdout) as Record<'objects' | 'edges', Record<string, unknown>[]>
    const names = objects.map(object => object.name as string)
    const label = (object: Record<string, unknown>) =>
      String(object.label)
        .split('\\n')[0]
        ?.replaceAll('&amp;', '&')
        .replaceAll('\\\\', '\\')
        .replaceAll('\\"', '"')
    // ids know no escaped backslash
    expect(
      objects.map(object => `${String(object.name).replaceAll('\\\\', '\\')} ${label(object)}`).sort(),
    ).toEqual([...expected.nodes])
    const found = edges.map(edge =>
      `${edge.id} ${names[edge.tail as number]} ${edge.class} ${names[edge.head as number]}`.replaceAll(
        '\\\\',
        '\\',
      ),
    )
    expect(found.sort()).toEqual([...expected.edges])
    const tooltips = edges.flatMap(edge =>
      String(edge.tooltip ?? '')
        .split('\\n')
        .map(
          line =>
            `${edge.id} ${line.replaceAll('&amp;', '&').replaceAll('\\\\', '\\').replaceAll('\\"', '"')}`,
        ),
    )
    expect([...new Set(tooltips)].sort()).toEqual([...expected.evidence])
  })
})

describe('Raptor', () => {
  const rapper = works('rapper', ['--version'])

  testWith(rapper, 'raptor2-utils', 'reads Turtle and TriG, the same triples as n3', async () => {
    const folder = temporaryFolder({ 'g.ttl': await written('turtle'), 'g.trig': await written('trig') })
    const triples = (syntax: string, file: string) => {
      const { status, stdout, stderr } = spawnSync(
        'rapper',
        ['-q', '-i', syntax, '-o', 'ntriples', join(folder, file)],
        { encoding: 'utf8', maxBuffer: 1 << 28 },
      )
      expect([status, stderr]).toEqual([0, ''])
      return [...new Set(stdout.trimEnd().split('\n'))].sort()
    }
    const turtle = triples('turtle', 'g.ttl')
    expect(turtle.length).toBeGreaterThan(500)
    expect(triples('trig', 'g.trig').filter(line => !line.startsWith('<urn:isnad:graph:'))).toEqual(turtle)
    expect(
      turtle.some(
        line => line.includes('urn:isnad:entity:place:غزة') || line.includes('place:\\u063A\\u0632\\u0629'),
      ),
    ).toBe(true)
  })
})

describe('Apache OpenNLP', () => {
  const jar = '/usr/share/java/opennlp-tools.jar'
  const program = fileURLToPath(new URL('./ReadBrat.java', import.meta.url))
  const reader = existsSync(jar) && works('java', ['--list-modules']) && works('javac', ['-version'])

  testWith(
    reader,
    'libapache-opennlp-java and a JDK',
    'reads the spans and events of brat as they are written',
    async () => {
      const files = await writtenFiles('brat', { extractions, texts })
      const folder = temporaryFolder(Object.fromEntries(files))
      const documents = [...files.keys()].filter(name => name.endsWith('.txt')).map(name => name.slice(0, -4))
      const { status, stdout, stderr } = spawnSync(
        'java',
        ['-cp', jar, program, join(folder, 'annotation.conf'), ...documents.map(name => join(folder, name))],
        { encoding: 'utf8', maxBuffer: 1 << 28 },
      )
      expect([status, stderr]).toEqual([0, ''])
      const lines: string[] = []
      for (const name of documents) {
        const read = readStandoff(files.get(`${name}.txt`) as string, files.get(`${name}.ann`) as string)
        for (const [tag, { type, text }] of read.spans) lines.push([name, tag, type, text, text].join('\t'))
        for (const [tag, { trigger, roles }] of read.events) {
          const sides = [...roles].sort(([a], [b]) => (a < b ? -1 : 1)).map(side => side.join('='))
          const type = read.spans.get(trigger)?.type
          lines.push([name, tag, type, trigger, `{${sides.join(', ')}}`].join('\t'))
        }
      }
      const found = stdout.trimEnd().split('\n')
      expect(found.filter(line => /^[^\t]*\t[TE]/.test(line)).sort()).toEqual(lines.sort())
      expect(lines.length).toBeGreaterThan(20)
      expect(found.filter(line => /^[^\t]*\tA\d+\tNegated\tE\d+$/.test(line)).length).toBeGreaterThan(0)
    },
  )
})
