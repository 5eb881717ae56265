import { isAscii } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadBundle } from '../../src/cli/bundle.ts'
import { buildStamp } from '../../src/run/build-stamp.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = /'([0-9a-f]{64})'/.exec(readFileSync(`${root}dist/run/build-stamp.js`, 'utf8'))?.[1] as string

/** What a module of these lines prints, run in the project with these words. */
function printed(lines: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', lines, '--', ...words],
    { cwd: root, encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

// `--eval` leaves no place for the script among the words that a program is called with
const called = 'process.argv.splice(1, 0, "isnad")\n'
const bundled = `${called}import { loadBundle } from './dist/cli/bundle.js'
const seen = []
await loadBundle('${stamp}', seen).runProgram()
if (seen.length !== 3 || seen.some(({ script }) => script.cachedDataRejected !== false))
  throw new Error('expected the program, what reads and one language, whose code was kept')`
const unbundled = `${called}import { runProgram } from './dist/cli/program.js'
await runProgram()`

test.each([
  [['extract', 'seeds']],
  [['extract', 'tests/gold/en/en-d01.json']],
  [['query', 'output/graph.json', '--stats']],
  [['--help']],
  [['export', '--help']],
])('bundled and unbundled, the program says the same: %s', words => {
  expect(stamp).toBeDefined()
  const said = printed(words[0] === 'extract' ? bundled : bundled.replace(/\nif[\s\S]*/, ''), ...words)
  expect(said.length).toBeGreaterThan(300)
  expect(said).toBe(printed(unbundled, ...words))
})

test('its scripts are ASCII, which is how they are read', () => {
  const scripts = readdirSync(`${root}dist/bundle`).filter(path => path.endsWith('.cjs'))
  expect(scripts.length).toBeGreaterThan(10)
  expect(scripts.filter(path => !isAscii(readFileSync(`${root}dist/bundle/${path}`)))).toEqual([])
})

test('a bundle of other code is not run, and none by code that was compiled without it', () => {
  expect(buildStamp).toBe('')
  expect([loadBundle(''), loadBundle('0'.repeat(64))]).toEqual([null, null])
  const other = `import { loadBundle } from './dist/cli/bundle.js'
console.log(loadBundle(''), loadBundle('${'0'.repeat(64)}'))`
  expect(printed(other)).toBe('null null\n')
})
