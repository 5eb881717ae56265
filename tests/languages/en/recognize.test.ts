import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

/** Sentences with the mentions marked: [words|id]; what is not marked means nothing. */
const rows: readonly string[] = [
  '[U.S.|country:US] Secretary of State [Antony Blinken|person:antony-blinken] left.',
  "[Iran|country:IR]'s foreign minister, [Hossein Amir-Abdollahian|person:hossein-amir-abdollahian], left.",
  'Gen. [Abdel Fattah al-Burhan|person:abdul-fattah-al-burhan] left.',
  'The [Rapid Support Forces|organization:rapid-support-forces] (RSF) left. The [RSF|organization:rapid-support-forces] returned.',
  '[Russia|country:RU] and [Iran|country:IR] spoke. [The two countries|country:RU country:IR] agreed.',
  'He went to [Cairo|place:cairo].',
  '[Cairo|country:EG] accused him.',
  'Flights from [Damascus|place:damascus] resumed.',
  '[Britain|country:GB] spoke to [Paris|country:FR].',
  'The [Pentagon|ministry:US-defence] spoke.',
  'The [Turkish|country:TR] defence ministry spoke.',
]

describe('mentions of English', () => {
  it.each(rows)('%s', row => {
    const wanted: { text: string; start: number; ids: string[] }[] = []
    let text = ''
    for (const part of row.split(/(\[[^\]]+\])/)) {
      const match = /^\[([^|]+)\|([^\]]+)\]$/.exec(part)
      if (match)
        wanted.push({ text: match[1] as string, start: text.length, ids: (match[2] as string).split(' ') })
      text += match ? match[1] : part
    }
    const { entities } = read(text)
    const missing = wanted.flatMap(({ text: words, start, ids }) =>
      ids.filter(
        id =>
          !entities.some(
            entity => entity.id === id && entity.mentions.some(m => m.start === start && m.text === words),
          ),
      ),
    )
    expect(
      missing,
      entities.map(e => `${e.id}: ${e.mentions.map(m => m.text).join(', ')}`).join('; '),
    ).toEqual([])
  })

  it('an acronym stands for the name that the text gives it to', () => {
    const { entities } = read('The Joint Border Commission (JBC) met Iran. The JBC thanked Iran.')
    const body = entities.find(entity => entity.type === 'organization')
    expect(body?.mentions.map(mention => mention.text)).toEqual(['Joint Border Commission', 'JBC'])
  })

  it('a family name later is whoever was named in full', () => {
    const { entities } = read('Foreign Minister Zoran Petelinov met Iran. Petelinov thanked Egypt.')
    const person = entities.find(entity => entity.type === 'person')
    expect(person?.mentions.map(mention => mention.text)).toEqual(['Zoran Petelinov', 'Petelinov'])
  })
})
