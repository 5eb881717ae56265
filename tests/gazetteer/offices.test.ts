import { describe, expect, test } from 'vitest'
import { peopleOf, readingWith } from './reading-with.ts'

const read = readingWith(
  [
    {
      id: 'person:anwar-tahir-zuhdi',
      iso: 'IR',
      offices: [{ role: 'minister', of: 'ministry:IR-tourism', from: '2010-01-01', to: '2015-06-30' }],
    },
    {
      id: 'person:karim-zuhdi',
      iso: 'IR',
      offices: [{ role: 'minister', of: 'ministry:IR-tourism', from: '2015-07-01', to: '2018-06-30' }],
    },
  ],
  [
    { id: 'person:anwar-tahir-zuhdi', names: ['أنور طاهر زهدي'] },
    { id: 'person:karim-zuhdi', names: ['كريم زهدي'] },
  ],
)
const met = (whom: string) => `بحث وزير الخارجية الأردني أيمن الصفدي مع ${whom} العلاقات في عمان.`

describe('an office without a name is who held it on the day', () => {
  test.each([
    ['وزير الخارجية الأميركي', '2019-06-01', 'person:mike-pompeo'],
    ['وزير الخارجية الأميركي', '2022-06-01', 'person:antony-blinken'],
    ['وزير الدفاع الروسي', '2024-01-15', 'person:sergei-shoigu'],
    ['وزير الدفاع الروسي', '2025-01-15', 'person:andrei-belousov'],
    ['الرئيس الفرنسي', '2010-01-15', 'person:nicolas-sarkozy'],
  ])('%s, %s', async (office, day, person) => {
    expect(peopleOf(await read(met(office), day))).toContain(person)
  })
})

test('a name with an office that is over, or comes later, is still that person', async () => {
  const over = await read('التقى وزير الدفاع الروسي سيرغي شويغو وفدا في موسكو.', '2025-01-15')
  expect(peopleOf(over)).toEqual(['person:sergei-shoigu'])
  const early = await read('التقى الرئيس السوري أحمد الشرع وفدا في دمشق.', '2018-01-15')
  expect(peopleOf(early)).toEqual(['person:ahmed-al-sharaa'])
})

test('without a date nobody is meant: the relation goes to the ministry', async () => {
  const text = 'بحث وزير الدفاع الروسي مع رئيس الوزراء العراقي العلاقات في بغداد.'
  const { entities, relations } = await read(text, null)
  expect(entities.filter(({ type }) => type === 'person')).toEqual([])
  expect(relations.map(({ source, relation, target }) => [source, relation, target])).toEqual([
    ['ministry:RU-defence', 'discussed_with', 'country:IQ'],
  ])
})

describe('part of a name with the very office of that day is who held it', () => {
  test.each([
    ['a given name left out', 'وزير السياحة الإيراني أنور زهدي', '2012-05-01', 'person:anwar-tahir-zuhdi'],
    [
      'the second given name alone',
      'وزير السياحة الإيراني طاهر زهدي',
      '2012-05-01',
      'person:anwar-tahir-zuhdi',
    ],
    ['an initial', 'وزير السياحة الإيراني أ. زهدي', '2012-05-01', 'person:anwar-tahir-zuhdi'],
    ['the family name alone', 'وزير السياحة الإيراني زهدي', '2017-05-01', 'person:karim-zuhdi'],
    ['a counterpart', 'نظيره الإيراني محمد قرائي آشتياني', '2024-01-15', null],
  ])('%s: %s', async (_, whom, day, person) => {
    const people = peopleOf(await read(met(whom), day))
    if (person) expect(people).toContain(person)
    else expect(people).not.toContain('person:mohammad-reza-ashtiani')
  })

  test.each([
    ['another office', 'وزير الزراعة الإيراني أنور زهدي', '2012-05-01'],
    ['another day', 'وزير السياحة الإيراني أنور زهدي', '2017-05-01'],
    ['another country', 'وزير السياحة التركي أنور زهدي', '2012-05-01'],
    ['another given name', 'وزير السياحة الإيراني سمير زهدي', '2012-05-01'],
    ['no office', 'السيد أنور زهدي', '2012-05-01'],
    ['no date', 'وزير السياحة الإيراني أنور زهدي', null],
    ['a former office', 'وزير السياحة الإيراني السابق أنور زهدي', '2012-05-01'],
  ])('%s: somebody else', async (_, whom, day) => {
    const people = peopleOf(await read(met(whom), day))
    expect(people).not.toContain('person:anwar-tahir-zuhdi')
    expect(people).not.toContain('person:karim-zuhdi')
  })

  test('a headline that names the office points to the same node as the body', async () => {
    const { entities, relations } = await read(`وزيرا الدفاع الروسي والإيراني يبحثان تعزيز التعاون

بحث وزير الدفاع الروسي سيرغي شويغو مع نظيره الإيراني العميد محمد قرائي آشتياني القضايا الراهنة.`)
    expect(entities.filter(({ known }) => !known)).toEqual([])
    const acts = relations.filter(({ relation }) => relation === 'discussed_with')
    expect(new Set(acts.map(({ source, target }) => `${source} ${target}`))).toEqual(
      new Set(['person:sergei-shoigu person:mohammad-reza-ashtiani']),
    )
  })
})
