import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nlp from 'compromise/two'
import { languages } from '../dist/languages/languages.js'
import { segmentStage } from '../dist/pipeline.js'
import { loadGazetteers } from '../dist/run/load-gazetteers.js'

// node benchmarks/sentences.js [--bounds]: the English pack's sentences and compromise's, against the evidence of the annotated articles and each other

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = [join(root, 'tests/gold/en'), join(root, '../shared/gold/dev')]

/** The annotated English articles, each once. */
function annotated() {
  const articles = new Map()
  for (const folder of folders.filter(existsSync))
    for (const file of readdirSync(folder).filter(name => name.endsWith('.json'))) {
      const article = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      if (article.language === 'en' && !articles.has(article.text)) articles.set(article.text, article)
    }
  return [...articles.values()]
}

const gazetteer = await loadGazetteers()
const knowledge = { pack: (await languages.en())(gazetteer), gazetteer }

/** Places in a text as pairs of a start and an end. */
const own = article =>
  segmentStage.run({ article }, knowledge).sentences.map(({ start, end }) => [start, end])

const world = nlp.world()
function compromise({ text }) {
  let from = 0
  return world.methods.one.tokenize.splitSentences(text, world).map(sentence => {
    const words = sentence.trim()
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`expected a sentence that stands in the text, found "${words}"`)
    from = start + words.length
    return [start, from]
  })
}

/** How much of the evidence stands in one sentence each: what a splitter cuts, no reader can put together. */
function whole(split, articles) {
  let passages = 0
  let held = 0
  for (const article of articles) {
    const sentences = split(article)
    for (const evidence of new Set(article.relations.map(relation => relation.evidence))) {
      const start = article.text.indexOf(evidence)
      if (start < 0) continue
      passages++
      if (sentences.some(([from, to]) => from <= start && to >= start + evidence.length)) held++
    }
  }
  return `${held} of ${passages} passages of evidence in one sentence`
}

/** Where sentences of one begin and none of the other's does, with the text around. */
const alone = (one, other, articles) =>
  articles.flatMap(article => {
    const starts = new Set(other(article).map(([start]) => start))
    return one(article)
      .filter(([start]) => !starts.has(start))
      .map(
        ([start]) =>
          `${article.text.slice(Math.max(0, start - 40), start)}|${article.text.slice(start, start + 40)}`,
      )
  })

const articles = annotated()
if (articles.length === 0) throw new Error('no annotated articles to measure with')
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const ROUNDS = 5
for (const [name, split, other] of [
  ['the pack', own, compromise],
  ['compromise', compromise, own],
]) {
  const sentences = articles.reduce((sum, article) => sum + split(article).length, 0)
  const bounds = alone(split, other, articles)
  const from = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round++) for (const article of articles) split(article)
  const { user, system } = process.cpuUsage(from)
  const speed = ((user + system) / 1e3 / ROUNDS / (bytes / 1e6)).toFixed(0)
  console.log(
    `${name}: ${sentences} sentences, ${whole(split, articles)}, ${bounds.length} bounds of its own, ${speed} ms/MB`,
  )
  if (process.argv.includes('--bounds')) for (const bound of bounds) console.log(`  ${JSON.stringify(bound)}`)
}
