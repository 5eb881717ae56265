import { expect, test } from 'vitest'
import { checkGazetteer } from '../../src/gazetteer/check.ts'
import { findingKinds } from '../../src/gazetteer/finding.ts'
import type { GazetteerFile } from '../../src/gazetteer/rows.ts'

const rules = {
  keyOf: (_: string, name: string) => name.toLowerCase(),
  commonWord: (_: string, word: string) => ({ سلام: 'سلام', بنا: 'بناء' })[word] ?? null,
}
const stock: Record<string, string[]> = {
  'world/a.jsonl': [
    '{"id":"country:RU","type":"country","iso":"RU"}',
    '{"id":"person:a-b","type":"person","iso":"RU","offices":[{"role":"minister","of":"ministry:RU-defence","from":"2010","to":"2012-05"}]}',
  ],
  'en/a.jsonl': ['{"id":"country:RU","names":["Russia"]}', '{"id":"person:a-b","names":["Anna Bela"]}'],
  'en/portfolios.jsonl': ['{"id":"defence","departments":["defence"]}'],
}
const filesOf = (more: Record<string, string[]>, layer = 0): GazetteerFile[] =>
  Object.entries(more).map(([path, rows]) => ({ path, text: rows.join('\n'), layer }))

/** What the check says of the stock with more files, and where: "kind file:line message". */
const saidOf = (more: Record<string, string[]>) =>
  checkGazetteer([...filesOf(stock), ...filesOf(more)], rules).findings.map(
    ({ kind, message, where }) => `${kind} ${where.file}:${where.line} ${message}`,
  )
const person = (id: string, offices: string, more = '') =>
  `{"id":"person:${id}","type":"person","offices":[${offices}]${more}}`
const defence = (from: string, to: string) =>
  `{"role":"minister","of":"ministry:RU-defence","from":"${from}","to":"${to}"}`
const named = (...ids: string[]) => ids.map(id => `{"id":"${id}","names":["${id.toUpperCase()}"]}`)

test('the stock is sound', () => {
  expect(saidOf({})).toEqual([])
})

test.each<[string, Record<string, string[]>, RegExp]>([
  [
    'a row that breaks its schema',
    { 'world/b.jsonl': ['', '{"id":"place:x","type":"pluce"}'] },
    /^bad-row world\/b\.jsonl:2 expected /,
  ],
  [
    'a row that is no JSON',
    { 'world/b.jsonl': ['{"id":'] },
    /^bad-row world\/b\.jsonl:1 expected one JSON object/,
  ],
  [
    'an id that stands twice',
    { 'world/b.jsonl': ['{"id":"country:RU","type":"country"}'] },
    /^duplicate-id world\/b\.jsonl:1 country:RU stands twice: the first is world\/a\.jsonl:1/,
  ],
  [
    'an office in nothing',
    {
      'world/b.jsonl': [person('x', '{"role":"leader","of":"organization:gone"}')],
      'en/b.jsonl': named('person:x'),
    },
    /^dangling-id world\/b\.jsonl:1 person:x refers to organization:gone/,
  ],
  [
    'a ministry of a portfolio that no language has',
    {
      'world/b.jsonl': [person('x', '{"role":"minister","of":"ministry:RU-magic"}')],
      'en/b.jsonl': named('person:x'),
    },
    /^dangling-id .* refers to ministry:RU-magic/,
  ],
  [
    'a seat that does not exist',
    {
      'world/b.jsonl': ['{"id":"organization:x","type":"organization","seat":"place:gone"}'],
      'en/b.jsonl': named('organization:x'),
    },
    /^dangling-id .* refers to place:gone/,
  ],
  [
    'names of nothing',
    { 'en/b.jsonl': named('place:gone') },
    /^dangling-id en\/b\.jsonl:1 place:gone has names/,
  ],
  [
    'a type that does not fit',
    { 'world/b.jsonl': ['{"id":"place:x","type":"person"}'], 'en/b.jsonl': named('place:x') },
    /^wrong-type .* says it is a person/,
  ],
  [
    'a day that does not exist',
    { 'world/b.jsonl': [person('x', defence('2015-02-30', '2016'))], 'en/b.jsonl': named('person:x') },
    /^wrong-date .* there is no day 2015-02-30/,
  ],
  [
    'an end before the beginning',
    { 'world/b.jsonl': [person('x', defence('2015', '2014-12'))], 'en/b.jsonl': named('person:x') },
    /^wrong-date .* ends \(2014-12\) before it begins \(2015\)/,
  ],
  [
    'one Wikidata item for two',
    {
      'world/b.jsonl': [
        '{"id":"place:x","type":"place","wikidata":"Q1"}',
        '{"id":"place:y","type":"place","wikidata":"Q1"}',
      ],
      'en/b.jsonl': named('place:x', 'place:y'),
    },
    /^shared-wikidata world\/b\.jsonl:2 place:y and place:x are both Q1/,
  ],
  [
    'one name for two',
    {
      'world/b.jsonl': ['{"id":"place:x","type":"place"}'],
      'en/b.jsonl': ['{"id":"place:x","names":["russia"]}'],
    },
    /^shared-name en\/b\.jsonl:1 «russia» names country:RU and place:x/,
  ],
  [
    'two on one seat',
    { 'world/b.jsonl': [person('x', defence('2011-03', '2014'))], 'en/b.jsonl': named('person:x') },
    /^overlapping-offices .* minister of ministry:RU-defence: person:a-b \(2010 to 2012-05\) and person:x \(2011-03 to 2014\)/,
  ],
  [
    'a name that is a common word',
    {
      'world/b.jsonl': ['{"id":"place:x","type":"place"}'],
      'ar/b.jsonl': ['{"id":"place:x","names":["سلام"]}'],
    },
    /^common-word ar\/b\.jsonl:1 «سلام» \(place:x\)/,
  ],
  [
    'a short name that is read where a common word stands',
    {
      'world/b.jsonl': ['{"id":"organization:x","type":"organization"}'],
      'ar/b.jsonl': ['{"id":"organization:x","names":["وكالة بنا"],"short":["بنا"]}'],
    },
    /^common-word ar\/b\.jsonl:1 «بنا» \(organization:x\) is read where «بناء» stands/,
  ],
  [
    'a common word declared that is no name',
    {
      'world/b.jsonl': ['{"id":"place:x","type":"place"}'],
      'ar/b.jsonl': ['{"id":"place:x","names":["واحة"],"common":["سلام"]}'],
    },
    /^common-word ar\/b\.jsonl:1 "common" of place:x lists «سلام»/,
  ],
  [
    'an entity without a name',
    { 'world/b.jsonl': ['{"id":"place:x","type":"place"}'] },
    /^no-name world\/b\.jsonl:1/,
  ],
  [
    'two rows of names',
    { 'en/b.jsonl': ['{"id":"country:RU","names":["Rossiya"]}'] },
    /^repeated-names en\/b\.jsonl:1/,
  ],
])('%s is said', (_, more, said) => {
  expect(saidOf(more)).toEqual([expect.stringMatching(said)])
})

test.each<[string, Record<string, string[]>]>([
  [
    'who follows in the month, or on the day, in which the other goes',
    { 'world/b.jsonl': [person('x', defence('2012-05-21', '2014'))], 'en/b.jsonl': named('person:x') },
  ],
  [
    'a name that two share who are declared apart',
    {
      'world/b.jsonl': ['{"id":"place:x","type":"place","not":["country:RU"]}'],
      'en/b.jsonl': ['{"id":"place:x","names":["Russia"]}'],
    },
  ],
  [
    'a common word that is declared',
    {
      'world/b.jsonl': ['{"id":"place:x","type":"place"}'],
      'ar/b.jsonl': ['{"id":"place:x","names":["سلام"],"common":["سلام"]}'],
    },
  ],
  [
    "a person's short name",
    {
      'world/b.jsonl': ['{"id":"person:x","type":"person"}'],
      'ar/b.jsonl': ['{"id":"person:x","names":["زيد سلام"],"short":["سلام"]}'],
    },
  ],
  [
    'two who share a seat',
    {
      'world/b.jsonl': [
        '{"id":"organization:x","type":"organization"}',
        ...['x', 'y'].map(id =>
          person(id, '{"role":"leader","of":"organization:x","from":"2010","shared":true}'),
        ),
      ],
      'en/b.jsonl': named('organization:x', 'person:x', 'person:y'),
    },
  ],
  [
    'two spokespersons at once',
    {
      'world/b.jsonl': ['x', 'y'].map(id =>
        person(id, '{"role":"spokesperson","of":"country:RU","from":"2010"}'),
      ),
      'en/b.jsonl': named('person:x', 'person:y'),
    },
  ],
])('%s: nothing to say', (_, more) => {
  expect(saidOf(more)).toEqual([])
})

test('what a higher layer hides is gone with its names, and what refers to it is said', () => {
  const more = filesOf({ 'world/b.jsonl': ['{"id":"person:a-b","hide":true}'] }, 1)
  expect(checkGazetteer([...filesOf(stock), ...more], rules).findings).toEqual([])
})

test('every kind of finding is an error or a warning', () => {
  expect(new Set(Object.values(findingKinds))).toEqual(new Set(['error', 'warning']))
})
