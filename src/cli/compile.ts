import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import { readCompiled } from '../run/compiled-folder.ts'
import { sha256 } from '../run/sha256.ts'
import { compiledFile, shippedGazetteers } from '../run/shipped-gazetteers.ts'
import { storeCompiled } from '../run/store-compiled.ts'

// The last step of the build: compiles the stock for the code as it now is and tells the code so.
const dist = fileURLToPath(new URL('..', import.meta.url))
const code = ['gazetteer', 'languages', 'run']
  .flatMap(room =>
    readdirSync(join(dist, room), { recursive: true, encoding: 'utf8' }).map(path => join(room, path)),
  )
  .filter(path => path.endsWith('.js') && !path.endsWith('build-stamp.js'))
  .sort(byCodeUnit)
const stamp = sha256(code.map(path => sha256(readFileSync(join(dist, path)))).join())
if (!readCompiled(shippedGazetteers, compiledFile(shippedGazetteers), stamp, true))
  await storeCompiled(shippedGazetteers, stamp)
writeFileSync(join(dist, 'run', 'build-stamp.js'), `export const buildStamp = '${stamp}';\n`)
