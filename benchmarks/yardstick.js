import { spawnSync } from 'node:child_process'
import { articlesIn } from './corpus.js'

/** How fast this machine sums the char codes of Arabic text, in megabytes of UTF-8 a second: to compare figures between machines. */
export function yardstick() {
  const text = 'قال وزير الخارجية الروسي إن بلاده ترحب بالمبادرة. '.repeat(40_000)
  const bytes = Buffer.byteLength(text)
  let best = 0
  for (let run = 0; run < 9; run++) {
    const from = performance.now()
    let sum = 0
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
    if (sum === 0) throw new Error('nothing was summed')
    best = Math.max(best, bytes / 1e3 / (performance.now() - from))
  }
  return Math.round(best)
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/**
 * How fast a library that anybody can run reads English here: compromise's `one` (its tokenizer) and `three` (its
 * whole grammar), in megabytes a second; and how long Node takes to start with nothing to do, in ms.
 */
export async function machine() {
  const texts = articlesIn('en').map(({ text }) => text)
  const speed = async level => {
    const { default: nlp } = await import(`compromise/${level}`)
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
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
  return { one: await speed('one'), three: await speed('three'), start: median(starts) }
}
