import { DEFAULT_IN_FLIGHT, extractAll } from '../dist/run/extract-all.js'

/** Reads articles as the commands do, many in flight: how many relations they state. */
export async function readAll(articles, extractor, inFlight = DEFAULT_IN_FLIGHT) {
  async function* inputs() {
    for (const article of articles) yield { place: { file: article.id }, read: { article, flaws: [] } }
  }
  let relations = 0
  for await (const outcome of extractAll(inputs(), extractor, inFlight)) {
    if (outcome.kind !== 'extracted') throw outcome.error
    relations += outcome.extraction.relations.length
  }
  if (relations === 0) throw new Error('the corpus states no relation: nothing was measured')
  return relations
}
