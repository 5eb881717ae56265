// node [FLAGS] benchmarks/whole.js MEGABYTES ar|en: megabytes a second of the whole path as the commands read, warmed up; as a number alone.
import { languages } from '../dist/languages/languages.js'
import { extractWith } from '../dist/pipeline.js'
import { keepYoung } from '../dist/run/keep-young.js'
import { loadGazetteers } from '../dist/run/load-gazetteers.js'
import { articlesIn, repeated } from './corpus.js'

const [megabytes, language] = [Number(process.argv[2]), process.argv[3]]
keepYoung()
const gazetteer = await loadGazetteers()
const knowledge = { pack: await (await languages[language]())(gazetteer), gazetteer }
const corpus = repeated(articlesIn(language), megabytes)
const bytes = corpus.reduce((sum, article) => sum + Buffer.byteLength(article.text), 0)
const pass = () => {
  let relations = 0
  for (const article of corpus) relations += extractWith(article, knowledge).relations.length
  return relations
}
if (pass() === 0) throw new Error('the corpus states no relation: nothing was measured')
const from = performance.now()
pass()
console.log((bytes / 1e3 / (performance.now() - from)).toFixed(3))
