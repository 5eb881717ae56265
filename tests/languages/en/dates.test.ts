import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../src/languages/en/dates/dates.ts'
import { frameTable } from '../../../src/languages/en/frames/table.ts'
import { buildKnowledge } from '../../../src/languages/en/knowledge.ts'
import { Scan } from '../../../src/languages/en/recognize/scan.ts'
import { tokenize } from '../../../src/languages/en/tokenize.ts'
import { gazetteer } from '../reading.ts'
import { read } from './reading.ts'

const knowledge = buildKnowledge(gazetteer, frameTable.frames)

/** The dates of a text that was published on a day. */
function dates(text: string, day: string) {
  const tokens = tokenize(text, knowledge.words)
  return datesIn(new Scan(text, tokens, knowledge), 0, tokens.length, day)
}

// published on a Monday
const published = '2024-01-15'

describe('dates of English', () => {
  it.each([
    ['on Friday', '2024-01-12 day'],
    ['on Monday', '2024-01-15 day'],
    ['next Tuesday', '2024-01-16 day'],
    ['January 3', '2024-01-03 day'],
    ['Dec. 28', '2023-12-28 day'],
    ['15 March 2021', '2021-03-15 day'],
    ['March 15, 2021', '2021-03-15 day'],
    ['29th August, 2022', '2022-08-29 day'],
    ['in May 2023', '2023-05 month'],
    ['in 2018', '2018 year'],
    ['yesterday', '2024-01-14 day'],
    ['tomorrow', '2024-01-16 day'],
  ])('%s', (text, expected) => {
    const [found] = dates(text, published)
    expect(found && `${found.date.value} ${found.date.precision}`).toBe(expected)
  })

  it.each([['may visit'], ['the march on the capital'], ['200 soldiers']])('none: %s', text => {
    expect(dates(text, published)).toEqual([])
  })

  it('an act takes the date that stands with it, others that of the article', () => {
    const { relations } = read(
      'France expelled two Russian diplomats on Friday. Israel bombed Lebanon.',
      published,
    )
    expect(
      relations.map(relation => `${relation.relation} ${relation.date?.value} ${relation.date?.basis}`),
    ).toEqual(['expelled 2024-01-12 text', 'attacked 2024-01-15 published'])
  })

  it('what is still to come is on the next day of that name', () => {
    const { relations } = read('Emmanuel Macron will visit Egypt on Friday.', published)
    expect(relations.map(({ relation, date }) => `${relation} ${date?.value}`)).toEqual([
      'plans_visit_to 2024-01-19',
    ])
  })

  it('a dateline with a year dates an article', () => {
    const text = 'ABU DHABI, 29th August, 2022 (WAM) -- France thanked the United Arab Emirates.'
    expect(read(text, null).article.publishedAt).toBe('2022-08-29')
  })
})
