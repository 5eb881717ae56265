// One process that loads the gazetteers with further folders and reads a language; prints its figures as JSON.
import { languages } from '../dist/languages/languages.js'
import { extractWith } from '../dist/pipeline.js'
import { loadGazetteers } from '../dist/run/load-gazetteers.js'
import { articlesIn, repeated } from './corpus.js'

const [language, ...folders] = process.argv.slice(2)
const make = await languages[language]()
const from = performance.now()
const gazetteer = await loadGazetteers(folders)
const knowledge = { pack: await make(gazetteer), gazetteer }
const load = performance.now() - from
const corpus = repeated(articlesIn(language), 1)
const bytes = corpus.reduce((sum, article) => sum + Buffer.byteLength(article.text), 0)
const read = () => corpus.reduce((sum, article) => sum + extractWith(article, knowledge).relations.length, 0)
if (read() === 0) throw new Error('the corpus states no relation: nothing was measured')
let best = Number.POSITIVE_INFINITY
for (let run = 0; run < 2; run++) {
  const start = performance.now()
  read()
  best = Math.min(best, performance.now() - start)
}
globalThis.gc()
const { heapUsed } = process.memoryUsage()
const resident = process.resourceUsage().maxRSS / 1000
console.log(JSON.stringify({ load, heap: heapUsed / 1e6, resident, rate: bytes / 1e3 / best }))
