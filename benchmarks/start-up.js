// One process from start to the first extraction, as the benchmark measures it: a program that uses the library.
import { createExtractor } from '../dist/pipeline.js'
import { loadGazetteers } from '../dist/run/load-gazetteers.js'
import { arabicArticles } from './corpus.js'

const { relations } = await createExtractor(await loadGazetteers()).extract(arabicArticles()[0])
if (relations.length === 0) throw new Error('no relation found')
