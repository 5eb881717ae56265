// npm run bench [MEGABYTES] [ar|en]: start-up, then articles, sentences and megabytes a second for each stage and the whole.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { writeExtraction } from '../dist/extract/write-extraction.js'
import { languages } from '../dist/languages/languages.js'
import {
  createExtractor,
  documentOf,
  recognizeStage,
  relateStage,
  resolveStage,
  segmentStage,
  withLayer,
} from '../dist/pipeline.js'
import { DEFAULT_IN_FLIGHT } from '../dist/run/extract-all.js'
import { keepYoung } from '../dist/run/keep-young.js'
import { loadGazetteers } from '../dist/run/load-gazetteers.js'
import { arabicArticles, articlesIn, repeated } from './corpus.js'
import { readAll } from './reading.js'
import { yardstick } from './yardstick.js'

const megabytes = Number(process.argv[2] ?? 20)
const language = process.argv[3] ?? 'ar'
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Milliseconds from the start of a process to its end, nine times, the least first. */
const starts = (words, input) =>
  Array.from({ length: 9 }, () => {
    const from = performance.now()
    const child = spawnSync(process.execPath, words, { encoding: 'utf8', input })
    if (child.status !== 0 || (input && !child.stdout.includes('"relation":'))) throw new Error(child.stderr)
    return performance.now() - from
  }).sort((a, b) => a - b)
const here = path => fileURLToPath(new URL(path, import.meta.url))
const [first] = arabicArticles()
const sentence = { id: 'one', language: 'ar', text: 'أدانت روسيا الهجمات التي شنتها إسرائيل على اليمن.' }
const extract = article =>
  starts([here('../dist/cli/main.js'), 'extract', '--jsonl'], JSON.stringify(article))
for (const [name, times] of [
  ['isnad extract, one sentence', extract(sentence)],
  [`isnad extract, an article of ${first.text.length} letters`, extract(first)],
  ['the library, the same article', starts([here('start-up.js')])],
])
  console.log(
    `start-up with all gazetteers, process start to first extraction, ${name}: median ${median(times).toFixed(0)} ms (${times[0].toFixed(0)} to ${times.at(-1).toFixed(0)}, ${times.length} runs)`,
  )

console.log(`Node with nothing to do: median ${median(starts(['-e', '0'])).toFixed(0)} ms`)

keepYoung()
const gazetteer = await loadGazetteers()
const make = await languages[language]()
const knowledge = { pack: await make(gazetteer), gazetteer }
const corpus = repeated(articlesIn(language), megabytes)
const bytes = corpus.reduce((sum, article) => sum + Buffer.byteLength(article.text), 0)
const extractor = createExtractor(gazetteer)
await readAll(corpus.slice(0, 200), extractor)

const spent = new Map()
const timed = (name, work) => {
  const from = performance.now()
  const result = work()
  spent.set(name, (spent.get(name) ?? 0) + performance.now() - from)
  return result
}
let sentences = 0
const words = new Set()
let written = 0
// stage after stage over as many articles as the commands have in flight
for (let from = 0; from < corpus.length; from += DEFAULT_IN_FLIGHT) {
  const documents = corpus.slice(from, from + DEFAULT_IN_FLIGHT).map(documentOf)
  for (const stage of [segmentStage, recognizeStage, resolveStage, relateStage])
    timed(stage.name, () => {
      for (const document of documents) withLayer(document, stage.run(document, knowledge))
    })
  const extractions = timed('write', () => documents.map(d => writeExtraction(d, gazetteer, language)))
  written += timed('as JSON', () => extractions.map(e => JSON.stringify(e))).join('').length
  for (const document of documents) {
    sentences += document.sentences.length
    for (const { kind, text } of document.tokens) if (kind === 'word') words.add(text.toLowerCase())
  }
}
// what compromise takes of reading English
const compromise = language === 'en' ? await import('./compromise.js') : null
const tagger = compromise?.watchTagger()
globalThis.gc?.()
const before = process.memoryUsage()
const began = performance.now()
const relations = await readAll(corpus, extractor)
spent.set('whole', performance.now() - began)
globalThis.gc?.()
const after = process.memoryUsage()

console.log(
  `${corpus.length} articles, ${sentences} sentences, ${(bytes / 1e6).toFixed(1)} MB, ${relations} relations, ${(written / 1e6).toFixed(1)} million letters of JSON, one core, Node ${process.version}`,
)
console.log(`yardstick: ${yardstick()} MB/s summing char codes`)
console.log('stage       articles/s  sentences/s    MB/s')
for (const [name, ms] of spent) {
  const rate = n => Math.round(n / (ms / 1000)).toString()
  console.log(
    `${name.padEnd(10)}${rate(corpus.length).padStart(12)}${rate(sentences).padStart(13)}${(bytes / 1e3 / ms).toFixed(2).padStart(8)}`,
  )
}
const number = words => {
  const child = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return Number(child.stdout)
}
const whole = flags => number([...flags, here('whole.js'), String(megabytes), language])
// speeds mean little without the machine, and machines change from minute to minute: what a known library does on it, in
// turn; and short-lived objects are most of what reading allocates: with more room for them, fewer outlive a collection
const roomy = '--max-semi-space-size=64'
const turns = Array.from({ length: 3 }, () => ({
  own: whole([]),
  one: number([here('known-library.js'), 'one']),
  roomy: whole([roomy]),
}))
const middle = of => median(turns.map(of)).toFixed(2)
console.log(
  `whole in a process of its own ${middle(t => t.own)} MB/s, with NODE_OPTIONS=${roomy} ${middle(t => t.roomy)} MB/s; in turn with it compromise on English: its tokenizer ${middle(t => t.one)} MB/s, so the whole is ${middle(t => t.own / t.one)} times as fast (medians of ${turns.length}); its grammar ${number([here('known-library.js'), 'three']).toFixed(3)} MB/s`,
)
if (compromise && tagger) {
  const share = ms => `${ms.toFixed(1)} ms, ${((100 * ms) / spent.get('whole')).toFixed(2)} % of the whole`
  console.log(
    `compromise: its tagger asked for ${tagger.stretches} of ${sentences} sentences, ${share(tagger.ms)}; its dictionary for ${words.size} distinct words, ${share(compromise.lookUp(words))}`,
  )
}
const mb = n => `${(n / 1e6).toFixed(0)} MB`
console.log(
  `memory held after the run: heap ${mb(after.heapUsed)} (${mb(after.heapUsed - before.heapUsed)} more than before it), resident ${mb(after.rss)}`,
)
