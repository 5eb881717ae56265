import { describe, expect, test } from 'vitest'
import { chainOf } from '../../src/extract/provenance.ts'
import { madeTables } from '../../src/languages/ar/lexicon/lexicon-tables.ts'
import { arabic } from '../../src/languages/ar/pack.ts'
import { extractWith } from '../../src/pipeline.ts'
import { gazetteer } from '../languages/reading.ts'

const knowledge = { pack: arabic(gazetteer, madeTables()), gazetteer }
const said =
  'وأوضحت وزارة الدفاع الروسية أن شويغو أشار خلال المحادثة إلى أن موسكو وطهران تعملان على زيادة الجهود المشتركة.'
const report = (head: string, source?: string) =>
  extractWith(
    { id: 'a', text: `${head}${said}`, publishedAt: '2024-01-15', source: source ?? null },
    knowledge,
  )
const chain = (head: string, source?: string) =>
  report(head, source).relations.find(({ relation }) => relation === 'cooperates_with')?.chain

describe('the chain of who says so, innermost first', () => {
  const speakers = ['person:sergei-shoigu', 'ministry:RU-defence']
  test.each([
    ['', undefined, speakers],
    ['', 'SANA', [...speakers, 'organization:sana']],
    ['', 'سانا', [...speakers, 'organization:sana']],
    ['', 'مدونة لا يعرفها أحد', [...speakers, 'مدونة لا يعرفها أحد']],
    ['دمشق - سانا\n\n', undefined, [...speakers, 'organization:sana']],
    ['دمشق - سانا\n\n', 'SANA', [...speakers, 'organization:sana']],
    ['دمشق - سانا\n\n', 'صحيفة البعث', [...speakers, 'organization:sana', 'organization:al-baath']],
    [
      'أخبارصحيفة البعث\n\nشويغو يتحدث عن التعاون\n\nموسكو - سانا\n\n',
      undefined,
      [...speakers, 'organization:sana', 'organization:al-baath'],
    ],
  ])('%j from %s', (head, source, expected) => {
    expect(chain(head, source)).toEqual(expected)
  })

  test('names each once', () => {
    expect(chainOf(['a', 'b'], { agency: 'a', publisher: 'c' }, 'C')).toEqual(['b', 'a', 'c'])
  })
})

test('a publisher is an entity: mentioned where the masthead names it, listed without a mention elsewhere', () => {
  const named = (extraction: ReturnType<typeof report>) =>
    extraction.entities.find(({ id }) => id === 'organization:al-baath')?.mentions.map(({ text }) => text)
  expect(named(report('أخبارصحيفة البعث\n\nعنوان الخبر هنا\n\nموسكو - سانا\n\n'))).toEqual(['صحيفة البعث'])
  expect(named(report('', 'صحيفة البعث'))).toEqual([])
  expect(named(report(''))).toBeUndefined()
})
