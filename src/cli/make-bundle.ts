import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { bundleEntry, bundleFolder, codeOf, moduleWrapper } from './bundle.ts'
import { scriptNaming } from './script-naming.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Bundles the program as it has been built, with the packages it uses, unless that has been done for this stamp. */
export async function makeBundle(stamp: string): Promise<void> {
  const entry = join(bundleFolder, bundleEntry(stamp))
  if (existsSync(entry) && existsSync(codeOf(entry))) return
  rmSync(bundleFolder, { recursive: true, force: true })
  const bundle = await rolldown({
    input: here('./program.js'),
    platform: 'node',
    resolve: { alias: { 'node:child_process': here('./child-process.js') } },
    logLevel: 'silent',
  })
  await bundle.write({
    dir: bundleFolder,
    format: 'cjs',
    exports: 'named',
    entryFileNames: bundleEntry(stamp),
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: { groups: [{ name: scriptNaming() }], includeDependenciesRecursively: false },
    // ASCII alone can be read as it is, and into half the memory; functions keep the names that errors tell
    minify: {
      compress: true,
      mangle: { keepNames: true },
      codegen: { removeWhitespace: true, asciiOnly: true },
    },
    postBanner: moduleWrapper[0],
    postFooter: moduleWrapper[1],
  })
  await bundle.close()
  const seeds = here('../../seeds')
  if (!existsSync(seeds)) return keepCode(['--help']) // a copy of the sources alone has none
  keepCode(['extract', seeds])
  keepCode(['extract', '--jsonl'], JSON.stringify({ id: 'english', text: english }))
}

/** What English is read of, for the code of it to be kept. */
const english = `Russia and Iran will strengthen cooperation, the defence ministers said in a phone call on Monday.
Russian President Vladimir Putin told reporters that he condemned the attacks on Yemen, and met with U.S. officials in Moscow.`

/** Runs the bundled program, so that of scripts that have none the code is kept. */
function keepCode(words: readonly string[], input = ''): void {
  const { status, stderr } = spawnSync(process.execPath, [here('./keep-code.js'), ...words], {
    input,
    stdio: ['pipe', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`expected the bundled program to run, found ${stderr}`)
}
