import { expect, test } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { createExtractor } from '../../src/pipeline.ts'
import { extractAll } from '../../src/run/extract-all.ts'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'
import type { Input } from '../../src/run/read-sources.ts'

const texts = ['زار سيرغي لافروف الصين.', 'أدانت روسيا إسرائيل.', 'التقى هاكان فيدان سيرغي لافروف.']

/** The stages of articles in the order in which they ran. */
async function order(inFlight: number, pad = '') {
  const gazetteer = await loadGazetteers()
  const make = await languages.ar?.()
  if (!make) throw new Error('expected a pack of Arabic')
  const pack = await make(gazetteer)
  const ran: string[] = []
  const number = (text: string) => texts.findIndex(known => text.startsWith(known))
  const watched = {
    ...pack,
    segment: (text: string) => {
      ran.push(`segment ${number(text)}`)
      return pack.segment(text)
    },
    recognize: (document: Parameters<typeof pack.recognize>[0]) => {
      ran.push(`recognize ${number(document.article.text)}`)
      return pack.recognize(document)
    },
    clauses: (document: Parameters<typeof pack.clauses>[0]) => {
      ran.push(`clauses ${number(document.article.text)}`)
      return pack.clauses(document)
    },
  }
  const extractor = createExtractor(gazetteer, { languages: { ar: async () => () => watched } })
  async function* inputs(): AsyncGenerator<Input> {
    for (const [at, text] of texts.entries()) {
      const article = { id: `a${at}`, language: 'ar', text: text + pad }
      yield { place: { file: `a${at}` }, read: { article, flaws: [] } }
    }
  }
  const said: string[] = []
  for await (const outcome of extractAll(inputs(), extractor, inFlight))
    if (outcome.kind === 'extracted')
      for (const { relation, source, target } of outcome.extraction.relations)
        said.push(`${source} ${relation} ${target}`)
  return { ran, said }
}

test('a stage runs over all articles in flight before the next one begins, and they say the same', async () => {
  const together = await order(3)
  expect(together.ran).toEqual(
    ['segment', 'recognize', 'clauses'].flatMap(stage => [0, 1, 2].map(at => `${stage} ${at}`)),
  )
  const alone = await order(1)
  expect(alone.ran).toEqual(
    [0, 1, 2].flatMap(at => ['segment', 'recognize', 'clauses'].map(stage => `${stage} ${at}`)),
  )
  expect(alone.said).toEqual(together.said)
  expect(alone.said.length).toBeGreaterThan(2)
})

test('long articles go one after the other, so that few of their documents are held at once', async () => {
  const { ran } = await order(3, ' '.repeat(20_000))
  expect(ran.slice(0, 3)).toEqual(['segment 0', 'recognize 0', 'clauses 0'])
})
