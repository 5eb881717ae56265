import nlp from 'compromise/two'
import { describe, expect, it } from 'vitest'
import { Chunker } from '../../../src/languages/en/clauses/chunker.ts'
import { tagsOf } from '../../../src/languages/en/dictionary.ts'
import { frameTable } from '../../../src/languages/en/frames/table.ts'
import { buildKnowledge } from '../../../src/languages/en/knowledge.ts'
import { newsCompounds } from '../../../src/languages/en/lexicon/news-compounds.ts'
import { recognize } from '../../../src/languages/en/recognize/recognize.ts'
import { scanOf } from '../../../src/languages/en/recognize/scan.ts'
import { segment } from '../../../src/languages/en/segment.ts'
import { tagsIn } from '../../../src/languages/en/tagger.ts'
import { gazetteer } from '../reading.ts'

const compounds = Object.entries(newsCompounds).map(([compound, sentence]) => {
  const [first = '', last = ''] = compound.split(' ')
  return { compound, sentence, first, last }
})

interface Tagged {
  readonly docs: readonly (readonly { readonly normal: string; readonly tags: ReadonlySet<string> }[])[]
}

// before the tagger is first asked: it takes the corrections then, and for good
const uncorrected = new Map(
  compounds.map(({ compound, sentence, last }) => {
    const terms = (nlp(sentence) as unknown as Tagged).docs.flat()
    return [compound, terms.find(term => term.normal === last)?.tags]
  }),
)
const words = compounds.flatMap(({ first, last }) => [first, last])
const dictionary = words.map(tagsOf)

describe('the tagger of English', () => {
  it.each(compounds)('takes $compound for a verb until it is corrected', ({ compound, sentence, last }) => {
    expect(uncorrected.get(compound)?.has('Verb')).toBe(true)
    const untagged = sentence.replace('.', '').split(' ')
    const tags = tagsIn(untagged.map(text => ({ text, comma: false })))
    const own = tags[untagged.map(word => word.toLowerCase()).indexOf(last)]
    expect(own?.has('Noun')).toBe(true)
    expect(own?.has('Verb')).toBe(false)
  })

  it('is corrected without a change to the dictionary', () => {
    tagsIn([{ text: 'Talks', comma: false }])
    expect(words.map(tagsOf)).toEqual(dictionary)
  })

  it('tags nothing where there is nothing', () => {
    expect(tagsIn([])).toEqual([])
  })
})

const knowledge = buildKnowledge(gazetteer, frameTable.frames)

/** The verbs of a text by its chunker, as written. */
function verbsOf(text: string): string[] {
  const article = { id: 'verbs', text, language: 'en' }
  const segmented = { article, ...segment(text, knowledge) }
  const { mentions } = recognize(segmented, knowledge)
  const scan = scanOf({ ...segmented }, knowledge)
  return segmented.sentences.flatMap(({ index, from, to }) =>
    new Chunker(
      scan,
      from,
      to,
      mentions.filter(mention => mention.sentence === index && !mention.embedded),
      frameTable,
    )
      .items()
      .flatMap(item => (item.kind === 'verb' ? (scan.tokens[item.group.at]?.text ?? []) : [])),
  )
}

describe('verbs that the chunker overlooks', () => {
  it.each([
    ['"Nobody [came] to the talks," he [says].'],
    ['He [looks] at the sea.'],
    ['Defence Minister Paulo Nogueira [insists].'],
    // of what is no full sentence the tagger knows less than the chunker
    ['US strikes on Yemen'],
    ['Taliban talks with Kabul'],
    // where nobody acts it is not asked
    ['The farmers protests in the capital.'],
    // what is quoted inside a sentence may be any piece of one
    ['He [said] "Israel looks at Iran" [is] a film.'],
  ])('%s', marked => {
    const expected = [...marked.matchAll(/\[(.+?)\]/g)].map(match => match[1])
    const verbs = verbsOf(`KYIV, Jan 15 (Reuters) - ${marked.replace(/[[\]]/g, '')}`)
    expect(verbs).toEqual(expected)
  })
})
