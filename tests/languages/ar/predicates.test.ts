import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FrameTable } from '../../../src/languages/ar/frames/table.ts'
import { madeTables } from '../../../src/languages/ar/lexicon/lexicon-tables.ts'

/** The predicates of Arabic news with the relation each states, as they were collected: `-` states none. */
const rows = readFileSync(new URL('./predicates.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split('\t') as [relation: string, verb: string])

/** Rows that no frame of their verb states, each with what does, or why nothing does. */
const elsewhere: Readonly<Record<string, string>> = {
  '-': 'offices and memberships are read from titles and appositions',
  'أصدر بيانا': 'a statement given out states nothing; what it says has its own verb',
  'اشتعلت المواجهات': 'without a side that protests nobody is the source',
  'طهر عرقيا': 'a charge that is laid, not an act that a reporter states',
  شغل: 'the post held is read from the title behind it',
  سيزور: 'زار in the future',
  'يتوجه غدا': 'توجه in the future',
  سيلتقي: 'التقى in the future',
  سيوقع: 'وقع in the future',
}

const frameTable = new FrameTable(madeTables())

/** «تعازيه», «التعازي» → the noun as frames list it. */
const nounsOf = (word: string) => {
  const bare = word.replace(/^ال/, '').replace(/(?:ه|ها)$/, '')
  return [word, bare, bare.replace(/ت$/, 'ة'), bare.replace(/ا$/, '')]
}

const isStated = ([relation, phrase]: readonly [string, string]): boolean => {
  const [verb = '', ...rest] = phrase.split(' ')
  const frames = frameTable.ofVerb(verb)
  if (relation === 'speech') return frames.some(frame => frame.scope !== undefined)
  return (
    frames.some(frame => frame.relation === relation) ||
    rest.flatMap(nounsOf).some(noun => frameTable.ofNoun(noun).some(frame => frame.relation === relation))
  )
}

describe('predicates of Arabic news', () => {
  it.each(rows.filter(([relation]) => relation !== '-'))('%s: %s', (relation, verb) => {
    const stated = isStated([relation, verb])
    expect(stated, 'a frame of the verb, or a reason in `elsewhere`').toBe(!(verb in elsewhere))
  })

  it('those that state nothing are listed too', () => {
    expect(rows.filter(([relation]) => relation === '-').length).toBeGreaterThan(40)
  })
})
