// node benchmarks/known-library.js one|three: megabytes of English a second that compromise's tokenizer, or its whole
// grammar, reads in a process of its own, warmed up; as a number alone. Anybody can run it: it tells machines apart.
import { articlesIn } from './corpus.js'

const { default: nlp } = await import(`compromise/${process.argv[2]}`)
const texts = articlesIn('en').map(({ text }) => text)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const pass = () => {
  for (const text of texts) nlp(text)
}
pass()
const from = performance.now()
pass()
console.log((bytes / 1e3 / (performance.now() - from)).toFixed(3))
