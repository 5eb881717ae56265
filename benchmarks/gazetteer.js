// npm run bench:gazetteer [ar|en] [NAMES…]: loading and reading with so many generated names more (10 thousand, 100 thousand, a million).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { yardstick } from './yardstick.js'

/**
 * What a script of this folder prints. Everything large is done in processes of its own, and this one stays small: on
 * Linux the most that a process has ever held begins with what the process held that started it.
 */
function run(script, ...args) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = spawnSync(process.execPath, ['--expose-gc', path, ...args], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return child.stdout
}

const row = (name, ...folders) => {
  const { load, heap, resident, rate } = JSON.parse(run('gazetteer-run.js', language, ...folders))
  console.log(
    `${name.padEnd(34)}${load.toFixed(0).padStart(9)}${heap.toFixed(0).padStart(9)}${resident.toFixed(0).padStart(12)}${rate.toFixed(2).padStart(9)}`,
  )
}

const words = process.argv.slice(2)
const language = /^\d/.test(words[0] ?? '0') ? 'ar' : words.shift()
console.log(`yardstick: ${yardstick()} MB/s summing char codes; reading ${language}`)
console.log(
  `${'names'.padEnd(34)}${'load ms'.padStart(9)}${'heap MB'.padStart(9)}${'resident MB'.padStart(12)}${'MB/s'.padStart(9)}`,
)
row('the stock alone')
for (const count of words.length > 0 ? words.map(Number) : [10_000, 100_000, 1_000_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-names-'))
  const manifest = join(folder, 'checked.json')
  try {
    run('gazetteer-names.js', folder, String(count))
    renameSync(manifest, `${manifest}.later`)
    row(`${count} more, each row checked`, folder)
    renameSync(`${manifest}.later`, manifest)
    row(`${count} more, checked before`, folder)
    run('gazetteer-compile.js', folder)
    row(`${count} more, compiled before`, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
