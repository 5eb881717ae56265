import { existsSync, writeFileSync } from 'node:fs'
import { buildStamp } from '../run/build-stamp.ts'
import { type BundledScript, codeOf, loadBundle } from './bundle.ts'

// A step of the build: runs the bundled program as it is called, and keeps the code that V8 compiled for scripts of which it
// has kept none.
const seen: BundledScript[] = []
process.on('exit', () => {
  for (const { path, script } of seen)
    if (!existsSync(codeOf(path))) writeFileSync(codeOf(path), script.createCachedData())
})
await loadBundle(buildStamp, seen)?.runProgram()
