import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/** A script of the bundle, as it runs. */
export interface BundledScript {
  readonly path: string
  readonly script: Script
}

/** The folder of the bundle: as deep as the code it is made of, which looks for files beside it. */
export const bundleFolder = fileURLToPath(new URL('../bundle', import.meta.url))

/** The file of the bundle in which the program begins; it is named by what it was made of. */
export const bundleEntry = (stamp: string) => `${stamp.slice(0, 16)}.cjs`

/** Where the code of a script is kept as V8 compiled it; another version of V8 does not take it and compiles anew. */
export const codeOf = (path: string) => `${path}.code`

/** What stands in a script before and after a module in CommonJS, so that the script gives a function of what it uses. */
export const moduleWrapper = [
  '(function (exports, require, module, __filename, __dirname) {',
  '\n})',
] as const

/** The program out of the bundle that was made with a stamp; null where there is none. `seen` gathers its scripts. */
export function loadBundle(stamp: string, seen: BundledScript[] = []): typeof import('./program.ts') | null {
  const entry = bundleEntry(stamp)
  if (stamp === '' || !existsSync(join(bundleFolder, entry))) return null
  const builtin = createRequire(import.meta.url)
  const modules = new Map<string, { exports: unknown }>()
  const load = (name: string): unknown => {
    const known = modules.get(name)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(name, module)
    const path = join(bundleFolder, name)
    const source = bytesOf(path).toString('latin1') // it is ASCII
    const code = existsSync(codeOf(path)) ? bytesOf(codeOf(path)) : undefined
    const script = new Script(source, { filename: path, ...(code ? { cachedData: code } : {}) })
    seen.push({ path, script })
    script.runInThisContext()(module.exports, require, module, path, bundleFolder)
    return module.exports
  }
  // scripts of the bundle stand side by side
  const require = (name: string) => (name.startsWith('./') ? load(name.slice(2)) : builtin(name))
  return load(entry) as typeof import('./program.ts')
}

/** Where files are read to, one after the other: memory that is used for the first time costs more than the reading. */
const scratch = Buffer.from(new ArrayBuffer(1 << 21))

/** The bytes of a file, which hold until the next is read. */
function bytesOf(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    let [size, read] = [0, 0]
    do {
      read = readSync(file, scratch, size, scratch.length - size, null)
      size += read
    } while (read > 0)
    return size < scratch.length ? scratch.subarray(0, size) : readFileSync(path)
  } finally {
    closeSync(file)
  }
}
