// What a library that anybody can run does on this machine, in a process of its own: as JSON, the megabytes of English
// that compromise's `one` (its tokenizer) and `three` (its whole grammar) read a second, and how many ms Node takes to start.
import { spawnSync } from 'node:child_process'
import { articlesIn } from './corpus.js'

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const texts = articlesIn('en').map(({ text }) => text)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

async function speed(level) {
  const { default: nlp } = await import(`compromise/${level}`)
  const runs = Array.from({ length: 4 }, () => {
    const from = performance.now()
    for (const text of texts) nlp(text)
    return bytes / 1e3 / (performance.now() - from)
  })
  return median(runs.slice(1)) // the first warms it up
}

const starts = Array.from({ length: 9 }, () => {
  const from = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return performance.now() - from
})
console.log(JSON.stringify({ one: await speed('one'), three: await speed('three'), start: median(starts) }))
