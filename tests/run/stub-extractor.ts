import { WrongInput } from '../../src/model/problem.ts'
import type { Extractor } from '../../src/pipeline.ts'
import { makeExtraction } from '../merge/make-extraction.ts'

/** Reads every article as one condemnation; knows Arabic only; takes its time with texts that say "slow". */
export const stubExtractor: Extractor = {
  extract: async ({ id, text, language, publishedAt, source }) => {
    if (language != null && language !== 'ar')
      throw new WrongInput('unknown-language', `expected a language of ar, found "${language}"`)
    if (text.includes('slow')) await new Promise(resolve => setTimeout(resolve, 20))
    if (text.includes('our mistake')) throw new TypeError('undefined is not a function')
    const article = { id, publishedAt: publishedAt ?? null, source: source ?? null }
    return makeExtraction(article, text, [{ says: 'country:RU condemned country:US' }])
  },
  sentences: async ({ text }) => [text],
  explain: async ({ id }) => `${id}\n`,
}
