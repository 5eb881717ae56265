import { expect, test } from 'vitest'
import { type GazetteerFile, readGazetteer } from '../../src/gazetteer/read.ts'

const stock: GazetteerFile[] = [
  {
    path: 'world/a.jsonl',
    text: `{"id":"country:RU","type":"country","iso":"RU"}
{"id":"organization:club","type":"organization","kind":"party","not":["country:RU"]}
{"id":"person:a-b","type":"person","gender":"f","offices":[{"role":"minister","of":"ministry:RU-defence","from":"2010"},{"role":"leader","of":"organization:club","from":"2011"}]}`,
  },
  {
    path: 'en/a.jsonl',
    text: '{"id":"country:RU","names":["Russia"],"adjectives":["Russian"]}\n{"id":"organization:club","names":["Club"]}\n{"id":"person:a-b","names":["Anna Bela"]}',
  },
  { path: 'en/portfolios.jsonl', text: '{"id":"defence","departments":["defence"]}' },
]
const over = (world: string[], names: string[] = [], layer = 1): GazetteerFile[] => [
  { path: 'world/a.jsonl', text: world.join('\n'), layer },
  { path: 'en/a.jsonl', text: names.join('\n'), layer },
]
const read = (...more: GazetteerFile[][]) => readGazetteer([...more.flat().reverse(), ...stock])

test('a higher layer adds, whatever the order of the files', () => {
  const gazetteer = read(over(['{"id":"person:x-y"}'], ['{"id":"person:x-y","names":["Xenia Ypsilon"]}']))
  expect(gazetteer.world.get('person:x-y')).toEqual({ id: 'person:x-y', type: 'person' })
  expect(gazetteer.namesOf('person:x-y', 'en')).toEqual(['Xenia Ypsilon'])
})

test('it extends: names are added after ours, an office of the same beginning is ended, others are added', () => {
  const offices = [
    { role: 'minister', of: 'ministry:RU-defence', from: '2010', to: '2014-05-01' },
    { role: 'minister', of: 'ministry:RU-defence', from: '2020' },
  ]
  const gazetteer = read(
    over(
      [JSON.stringify({ id: 'person:a-b', wikidata: 'Q7', offices })],
      ['{"id":"person:a-b","names":["A. Bela"]}'],
    ),
  )
  expect(gazetteer.world.get('person:a-b')).toMatchObject({ gender: 'f', wikidata: 'Q7', type: 'person' })
  expect(gazetteer.namesOf('person:a-b', 'en')).toEqual(['Anna Bela', 'A. Bela'])
  expect(gazetteer.holders('ministry:RU-defence').map(({ from, to }) => [from, to])).toEqual([
    ['2010', '2014-05-01'],
    ['2020', null],
  ])
  expect(gazetteer.holders('organization:club')).toHaveLength(1)
})

test('it hides: the entity, its names, offices in it and what refers to it', () => {
  const gazetteer = read(over(['{"id":"organization:club","hide":true}']))
  expect(gazetteer.world.has('organization:club')).toBe(false)
  expect(gazetteer.namesOf('organization:club', 'en')).toEqual([])
  expect(gazetteer.holders('organization:club')).toEqual([])
  expect(gazetteer.world.get('person:a-b')?.offices).toHaveLength(1)
})

test('what is composed can be hidden too', () => {
  expect(read().namesOf('ministry:RU-defence', 'en')).not.toEqual([])
  expect(
    read(over(['{"id":"ministry:RU-defence","hide":true}'])).namesOf('ministry:RU-defence', 'en'),
  ).toEqual([])
})

test('what one layer hides the next can add anew', () => {
  const gazetteer = read(
    over(['{"id":"organization:club","hide":true}']),
    over(['{"id":"organization:club","kind":"union"}'], ['{"id":"organization:club","names":["Union"]}'], 2),
  )
  expect(gazetteer.world.get('organization:club')).toEqual({
    id: 'organization:club',
    type: 'organization',
    kind: 'union',
  })
  expect(gazetteer.namesOf('organization:club', 'en')).toEqual(['Union'])
})

test.each([
  ['twice in one layer', over(['{"id":"place:x"}', '{"id":"place:x"}']), /a\.jsonl:2: place:x stands twice/],
  ['hidden and more', over(['{"id":"place:x","hide":true,"iso":"RU"}']), /a\.jsonl:1: expected /],
  ['hidden, but not', over(['{"id":"place:x","hide":false}']), /a\.jsonl:1: expected .*\(hide\)/],
])('%s is refused', (_, files, message) => {
  expect(() => read(files)).toThrow(message)
})

test('only a higher layer may hide', () => {
  expect(() => readGazetteer([{ path: 'world/a.jsonl', text: '{"id":"place:x","hide":true}' }])).toThrow(
    /expected/,
  )
})
