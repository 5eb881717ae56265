import { describe, expect, test } from 'vitest'
import { peopleOf, readingWith } from './reading-with.ts'

const names = ['person:samih-barhum-of-qatar', 'person:samih-barhum-of-chad', 'person:samih-barhum-late']
const read = readingWith(
  [
    {
      id: names[0],
      iso: 'QA',
      not: [names[1]],
      offices: [{ role: 'director', of: 'organization:un-habitat', from: '2020' }],
    },
    {
      id: names[1],
      iso: 'TD',
      offices: [{ role: 'minister', of: 'ministry:TD-justice', from: '2020', to: '2026' }],
    },
    {
      id: names[2],
      iso: 'TD',
      offices: [{ role: 'minister', of: 'ministry:TD-health', from: '2001', to: '2003' }],
    },
    { id: 'organization:un-habitat', type: 'organization' },
  ],
  [
    ...names.map(id => ({ id, names: ['سميح برهوم'] })),
    { id: 'organization:un-habitat', names: ['برنامج الموئل'] },
  ],
)

describe('a name of several is decided by evidence', () => {
  test.each([
    ['the office', 'التقى وزير العدل التشادي سميح برهوم وفدا في جنيف.', names[1]],
    [
      'the office of another day',
      'التقى وزير الصحة التشادي سميح برهوم وفدا في جنيف.',
      names[2],
      '2002-05-01',
    ],
    ['the country in focus', 'وصل سميح برهوم إلى الدوحة. وأعلنت قطر أن الدوحة ترحب بالوفد.', names[0]],
    ['the neighbor', 'قال سميح برهوم في بيان عن برنامج الموئل إن المشروع بدأ.', names[0]],
    ['the date, of two of one country', 'زار سميح برهوم تشاد.', names[1]],
    [
      'who was met before',
      'التقى وزير العدل التشادي سميح برهوم وفدا. وقال سميح برهوم إن قطر ترحب.',
      names[1],
    ],
  ])('%s', async (_, text, person, day = '2024-01-15') => {
    const extraction = await read(text, day)
    expect(peopleOf(extraction)).toEqual([person])
    expect(extraction.problems).toEqual([])
  })
})

test.each([
  ['وصل أنتوني بلينكن إلى عمّان.', 'place:amman'],
  ['وصل أنتوني بلينكن إلى عُمان.', 'country:OM'],
])('marks of vowels decide: %s', async (text, id) => {
  const { entities, problems } = await read(text)
  expect([entities.map(entity => entity.id), problems]).toEqual([['person:antony-blinken', id], []])
})

test('what nothing decides stays open, joins nobody, and is reported', async () => {
  const { entities, relations, problems } = await read('قال سميح برهوم إن الاجتماع تأجل.')
  expect([entities, relations]).toEqual([[], []])
  expect(problems).toEqual([
    {
      code: 'ambiguous-name',
      message: `«سميح برهوم» may be ${names[0]} or ${names[1]}; nothing in the article tells which`,
    },
  ])
})

test('a family name of several in office is reported too', async () => {
  const both = readingWith(
    ['QA', 'TD'].map(iso => ({
      id: `person:x-${iso.toLowerCase()}`,
      iso,
      offices: [{ role: 'minister', of: `ministry:${iso}-justice`, from: '2020' }],
    })),
    ['qa', 'td'].map(iso => ({
      id: `person:x-${iso}`,
      names: [`سين ${iso === 'qa' ? 'أول' : 'ثان'} زغدودي`],
      short: ['زغدودي'],
    })),
  )
  const { problems } = await both('وقال زغدودي إن الاجتماع تأجل.')
  expect(problems.map(({ code, message }) => [code, message.includes('person:x-qa or person:x-td')])).toEqual(
    [['ambiguous-name', true]],
  )
})
