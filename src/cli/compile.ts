import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import { readCompiled } from '../run/compiled-folder.ts'
import { sha256 } from '../run/sha256.ts'
import { compiledFile, shippedGazetteers } from '../run/shipped-gazetteers.ts'
import { storeCompiled } from '../run/store-compiled.ts'
import { makeBundle } from './make-bundle.ts'

// The last step of the build: compiles the stock for the code as it now is, tells the code so, and bundles it.
const dist = fileURLToPath(new URL('..', import.meta.url))
const stampFile = join('run', 'build-stamp.js')
const code = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.js') && path !== stampFile)
  .sort(byCodeUnit)
  .concat(join('..', 'package.json')) // which versions of packages are bundled
const stamp = sha256(code.map(path => sha256(readFileSync(join(dist, path)))).join())
if (!readCompiled(shippedGazetteers, compiledFile(shippedGazetteers), stamp, true))
  await storeCompiled(shippedGazetteers, stamp)
writeFileSync(join(dist, stampFile), `export const buildStamp = '${stamp}';\n`)
await makeBundle(stamp)
// npm does so when it links a package, but not where it has linked an earlier build
chmodSync(join(dist, 'cli', 'main.js'), 0o755)
