import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

/** Sentences with the mentions marked: [words|ids], one within another too; what is not marked means nothing. */
const rows: readonly string[] = [
  '[U.S.|country:US] Secretary of State [Antony Blinken|person:antony-blinken ministry:US-foreign] left.',
  "[Iran|country:IR]'s foreign minister, [Hossein Amir-Abdollahian|person:hossein-amir-abdollahian ministry:IR-foreign], left.",
  'Gen. [Abdel Fattah al-Burhan|person:abdul-fattah-al-burhan] left.',
  'The [Rapid Support Forces|organization:rapid-support-forces] (RSF) left. The [RSF|organization:rapid-support-forces] returned.',
  '[Russia|country:RU] and [Iran|country:IR] spoke. [The two countries|country:RU country:IR] agreed.',
  'He went to [Cairo|place:cairo].',
  '[Cairo|country:EG] accused him.',
  'Flights from [Damascus|place:damascus] resumed.',
  '[Britain|country:GB] spoke to [Paris|country:FR].',
  'The [Pentagon|ministry:US-defence] spoke.',
  'The [[Turkish|country:TR] defence ministry|ministry:TR-defence] spoke.',
]

describe('mentions of English', () => {
  it.each(rows)('%s', row => {
    const marked: string[] = []
    const open: number[] = []
    let text = ''
    for (const part of row.split(/(\[|\|[^\][|]+\])/))
      if (part === '[') open.push(text.length)
      else if (part.startsWith('|')) {
        const start = open.pop() as number
        for (const id of part.slice(1, -1).split(' ')) marked.push(`${start} ${text.slice(start)}: ${id}`)
      } else text += part
    const found = read(text).entities.flatMap(({ id, mentions }) =>
      mentions.map(mention => `${mention.start} ${mention.text}: ${id}`),
    )
    expect(found.sort()).toEqual(marked.sort())
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
