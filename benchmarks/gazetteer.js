// npm run bench:gazetteer [NAMES…]: loading and reading with so many generated names more (10 thousand, 100 thousand, a million).
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildStamp } from '../dist/run/build-stamp.js'
import { storeCompiled } from '../dist/run/store-compiled.js'
import { yardstick } from './yardstick.js'

const syllables = 'با تو ري شم كال دين مار سو ني غاز حلا رود بين طا فور نان جو لمي هار قيس'.split(' ')
const latin = 'ba to ri shem kal din mar su ni gaz hala rod bin ta for nan jo lemi har qays'.split(' ')

/** A word of three or four syllables, its own for each number. */
const word = (number, parts) =>
  [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20, 3 + (number % 7)]
    .map(at => parts[at])
    .join('')
const capital = text => text.charAt(0).toUpperCase() + text.slice(1)

/** Writes a folder of so many people with two words each, in the form in which gazetteers are imported. */
function generate(folder, count) {
  const world = []
  const ar = []
  const en = []
  for (let n = 0; n < count; n++) {
    const id = `person:generated-${n}`
    const [first, last] = [word(n % 8000, syllables), word(Math.floor(n / 125), syllables)]
    world.push(`{"id":"${id}","type":"person","iso":"FR"}`)
    ar.push(`{"id":"${id}","names":["${first} ${last}"]}`)
    en.push(
      `{"id":"${id}","names":["${capital(word(n % 8000, latin))} ${capital(word(Math.floor(n / 125), latin))}"]}`,
    )
  }
  const manifest = {}
  for (const [room, rows] of Object.entries({ ar, en, world })) {
    mkdirSync(join(folder, room))
    const text = `${rows.join('\n')}\n`
    writeFileSync(join(folder, room, 'generated.jsonl'), text)
    manifest[`${room}/generated.jsonl`] = createHash('sha256').update(text).digest('hex')
  }
  return manifest
}

const run = (...args) => {
  const script = fileURLToPath(new URL('gazetteer-run.js', import.meta.url))
  const child = spawnSync(process.execPath, ['--expose-gc', script, ...args], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return JSON.parse(child.stdout)
}

const row = (name, { load, heap, resident, rate }) =>
  console.log(
    `${name.padEnd(34)}${load.toFixed(0).padStart(9)}${heap.toFixed(0).padStart(9)}${resident.toFixed(0).padStart(12)}${rate.toFixed(2).padStart(9)}`,
  )

console.log(`yardstick: ${yardstick()} MB/s summing char codes`)
console.log(
  `${'names'.padEnd(34)}${'load ms'.padStart(9)}${'heap MB'.padStart(9)}${'resident MB'.padStart(12)}${'MB/s'.padStart(9)}`,
)
row('the stock alone', run())
const counts = process.argv.slice(2).map(Number)
for (const count of counts.length > 0 ? counts : [10_000, 100_000, 1_000_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-names-'))
  try {
    const manifest = generate(folder, count)
    row(`${count} more, each row checked`, run(folder))
    writeFileSync(join(folder, 'checked.json'), JSON.stringify(manifest))
    row(`${count} more, checked before`, run(folder))
    await storeCompiled(folder, buildStamp)
    row(`${count} more, compiled before`, run(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
