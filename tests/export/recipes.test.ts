import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { parseGraph } from '../../src/merge/serialize.ts'

vi.setConfig({ testTimeout: 120_000 })

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(join(root, 'docs/recipes.md'), 'utf8')
const graph = parseGraph(readFileSync(join(root, 'output/graph.json'), 'utf8'))

// inside of node_modules, so that the recipes find the engines as they would at home
const folder = mkdtempSync(join(root, 'node_modules/.recipes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'output'))
for (const name of ['graph.json', 'extractions.jsonl'])
  copyFileSync(join(root, 'output', name), join(folder, 'output', name))

/** The blocks of a section of the page, by their language. */
const blocks = (section: string, language: string) => {
  const [, text = ''] =
    new RegExp(`^## ${section}.*$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(page) ?? []
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    match => match[1] as string,
  )
}

/** Runs the commands of a section, but for installing, then each of its programs; the lines they print. */
function runSection(section: string): Record<string, unknown>[][] {
  for (const line of blocks(section, 'sh').join('').trimEnd().split('\n')) {
    const [command, ...words] = line.split(' ')
    if (command === 'npm') continue
    expect(command).toBe('isnad')
    const ended = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...words], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect([line, ended.status, ended.stderr]).toEqual([line, 0, ''])
  }
  return blocks(section, 'js').map((program, at) => {
    const file = join(folder, `recipe-${at}.mjs`)
    writeFileSync(file, program)
    const ended = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' })
    expect([ended.status, ended.stderr]).toEqual([0, ''])
    return ended.stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
  })
}

const edges = [...graph.edges.values()]
const evidenceOf = (key: string) => graph.evidence.get(key) ?? []

describe('recipes', () => {
  test('SPARQL: who condemned whom, in which words', () => {
    const [rows = []] = runSection('SPARQL')
    const condemned = edges.filter(
      ({ attributes }) => attributes.relation === 'condemned' && attributes.polarity === 'affirmed',
    )
    const expected = condemned.flatMap(({ key }) =>
      evidenceOf(key).map(piece => [`urn:isnad:event:${key}`, piece.text].join(' ')),
    )
    expect(rows.map(row => `${row.event} ${row.sentence}`).sort()).toEqual(expected.sort())
    expect(expected.length).toBeGreaterThan(0)
    for (const row of rows) expect(`${row.source}${row.target}`).toMatch(/^[\p{Script=Arabic}\p{M} ]+$/u)
  })

  test('Cypher: what was done to attackers', () => {
    const [rows = []] = runSection('Cypher')
    const expected = edges.flatMap(first =>
      edges
        .filter(second => second.attributes.relation === 'attacked' && second.source === first.target)
        .map(second => `${first.key} ${second.key}`),
    )
    expect(rows.map(row => `${row.first} ${row.second}`)).toEqual(expected.sort())
    expect(expected.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.evidence).toBe(evidenceOf(row.second as string)[0]?.text)
  })

  test('SQL: sums between countries, and what one source says', () => {
    const [sums = [], single = []] = runSection('SQL')
    expect(sums.length).toBeGreaterThan(0)
    for (const row of sums) expect(row.sentences).toHaveLength(row.events as number)
    const attack = sums.find(row => row.source_country === 'US' && row.target_country === 'YE')
    expect(attack?.goldstein).toBe(-10)
    const expected = edges
      .filter(({ attributes }) => attributes.sources === 1)
      .flatMap(({ key }) => evidenceOf(key).map(piece => `${key} ${piece.text}`))
    expect(single.map(row => `${row.edge} ${row.text}`).sort()).toEqual(expected.sort())
  })

  test('every block is one that is run, or says that it is not', () => {
    const languages = [...page.matchAll(/^```(\w+)$/gm)].map(match => match[1])
    expect(new Set(languages)).toEqual(new Set(['sh', 'js', 'text']))
    const sections = [...page.matchAll(/^## (\w+)/gm)].map(match => match[1])
    expect(sections).toEqual(['SPARQL', 'Cypher', 'SQL'])
  })
})
