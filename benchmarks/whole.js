// node [FLAGS] benchmarks/whole.js MEGABYTES ar|en [IN FLIGHT]: megabytes a second of the whole path as the commands read, warmed up; as a number alone.
import { createExtractor } from '../dist/pipeline.js'
import { keepYoung } from '../dist/run/keep-young.js'
import { loadGazetteers } from '../dist/run/load-gazetteers.js'
import { articlesIn, repeated } from './corpus.js'
import { readAll } from './reading.js'

const [megabytes, language] = [Number(process.argv[2]), process.argv[3]]
const inFlight = process.argv[4] === undefined ? undefined : Number(process.argv[4])
keepYoung()
const extractor = createExtractor(await loadGazetteers())
const corpus = repeated(articlesIn(language), megabytes)
const bytes = corpus.reduce((sum, article) => sum + Buffer.byteLength(article.text), 0)
await readAll(corpus, extractor, inFlight)
const from = performance.now()
await readAll(corpus, extractor, inFlight)
console.log((bytes / 1e3 / (performance.now() - from)).toFixed(3))
