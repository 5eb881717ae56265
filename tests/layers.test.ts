import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** What a room may import: other rooms (its own always), packages, and node's modules. */
interface Rule {
  readonly rooms: readonly string[] | 'all but those that run it'
  readonly packages: readonly string[]
  readonly node?: true
}

const names = ['model', 'gazetteer']
const stage: Rule = { rooms: names, packages: [] }
const outside = ['cli', 'run', 'server', 'web', 'index.ts']

/** The rooms of src, as DESIGN.md draws them; a room that is not here may not be. */
const rules: Readonly<Record<string, Rule>> = {
  model: { rooms: [], packages: ['zod'] },
  gazetteer: { rooms: ['model'], packages: ['zod'] },
  segment: stage,
  recognize: stage,
  resolve: stage,
  relate: stage,
  extract: stage,
  merge: { ...stage, packages: ['graphology', 'graphology-layout-forceatlas2', 'zod'] },
  // what is exported and asked is the merged graph; they are no stages
  export: { rooms: [...names, 'merge'], packages: ['n3'] },
  query: {
    rooms: [...names, 'merge'],
    packages: ['graphology', 'graphology-communities-louvain', 'zod'],
  },
  read: { rooms: ['model'], packages: ['zod'] },
  languages: { rooms: names, packages: ['compromise'] },
  'pipeline.ts': { rooms: 'all but those that run it', packages: [] },
  run: { rooms: 'all but those that run it', packages: ['p-queue'], node: true },
  server: { rooms: 'all but those that run it', packages: ['zod'], node: true },
  cli: {
    rooms: 'all but those that run it',
    packages: ['commander', 'cli-progress', 'rolldown', 'zod'],
    node: true,
  },
  'index.ts': { rooms: 'all but those that run it', packages: [] },
}
/** Rooms outside of the pipeline that a room may import nevertheless; nobody may import `cli`. */
const runBy: Readonly<Record<string, readonly string[]>> = {
  cli: ['run', 'server'],
  server: ['run'],
  'index.ts': ['run'],
}

const roomOf = (path: string) => path.split('/')[0] as string
const languageOf = (path: string) => /^languages\/([a-z]{2})\//.exec(path)?.[1]

/** Why a file of src (paths from there) may not import this, or null. */
function forbidden(file: string, specifier: string): string | null {
  const room = roomOf(file)
  const rule = rules[room]
  if (!rule) return `src/${file}: the room "${room}" is not in tests/layers.test.ts`
  const says = (why: string) => `src/${file} imports '${specifier}': ${why}`
  if (specifier.startsWith('node:')) return rule.node ? null : says('only cli, run and server import node:*')
  if (!specifier.startsWith('.')) {
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/')
    return rule.packages.includes(name)
      ? null
      : says(`${room} may import ${rule.packages.join(', ') || 'no packages'}`)
  }
  const target = normalize(join(dirname(file), specifier))
  if (!target.endsWith('.ts')) return says('relative imports end in .ts')
  const language = languageOf(target)
  if (language && languageOf(file) && language !== languageOf(file))
    return says('a language imports no other')
  const other = roomOf(target)
  if (other === room) return null
  if (rule.rooms === 'all but those that run it')
    return !outside.includes(other) || runBy[room]?.includes(other)
      ? null
      : says(`${room} may not import ${other}`)
  return rule.rooms.includes(other)
    ? null
    : says(`${room} may import ${rule.rooms.join(', ') || 'no other room'}`)
}

/** The specifiers of all imports and exports, static and dynamic, of a source text. */
function importsOf(source: string): string[] {
  const code = source.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
  const forms = /\b(?:from\s+|import\s+|import\(\s*)(?:'([^'\s]+)'|"([^"\s]+)")/g
  return [...code.matchAll(forms)].map(match => (match[1] ?? match[2]) as string)
}

const src = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts'))
  .sort()

describe('every file imports only what its room may', () => {
  test.each(files)('%s', file => {
    const imports = importsOf(readFileSync(join(src, file), 'utf8'))
    expect(imports.map(specifier => forbidden(file, specifier)).filter(why => why !== null)).toEqual([])
  })
})

describe('the guard', () => {
  test('sees every form of import', () => {
    const source = `import a from './a.ts'\nimport type { B } from 'b'\nimport 'c'\nexport * from './d.ts'\nexport {\n  e,\n} from "./e.ts"\nconst f = await import('./f.ts')\n// import g from 'g'\n`
    expect(importsOf(source)).toEqual(['./a.ts', 'b', 'c', './d.ts', './e.ts', './f.ts'])
  })

  test.each([
    ['model/article.ts', 'zod', true],
    ['model/article.ts', 'graphology', false],
    ['model/article.ts', '../gazetteer/read.ts', false],
    ['resolve/resolve.ts', '../gazetteer/gazetteer.ts', true],
    ['resolve/resolve.ts', '../recognize/recognize.ts', false],
    ['relate/relate.ts', '../languages/ar/pack.ts', false],
    ['merge/graph.ts', 'node:crypto', false],
    ['merge/graph.ts', '../relate/relate.ts', false],
    ['export/gexf.ts', '../merge/graph.ts', true],
    ['export/gexf.ts', '../query/query.ts', false],
    ['export/gexf.ts', 'node:fs', false],
    ['query/query.ts', '../merge/graph.ts', true],
    ['languages/ar/pack.ts', '../../gazetteer/gazetteer.ts', true],
    ['languages/ar/pack.ts', '../en/pack.ts', false],
    ['languages/ar/pack.ts', '../../resolve/resolve.ts', false],
    ['languages/languages.ts', './ar/pack.ts', true],
    ['pipeline.ts', './languages/languages.ts', true],
    ['pipeline.ts', './run/run.ts', false],
    ['run/run.ts', 'node:fs', true],
    ['run/run.ts', '../cli/main.ts', false],
    ['cli/main.ts', '../run/run.ts', true],
    ['server/serve.ts', '../cli/main.ts', false],
    ['index.ts', './run/load-gazetteers.ts', true],
    ['index.ts', './cli/main.ts', false],
    ['index.ts', 'node:fs', false],
    ['read/decode.ts', './legacy', false],
    ['utils/strings.ts', './a.ts', false],
  ])('%s imports %s: %s', (file, specifier, allowed) => {
    const why = forbidden(file, specifier)
    expect(why === null).toBe(allowed)
    if (why !== null) expect(why).toContain(file)
  })

  test('reads the whole of src', () => {
    expect(files.length).toBeGreaterThan(40)
  })
})
