import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readFollowTheMoney } from '../../../src/gazetteer/import/follow-the-money.ts'
import { placeDrafts } from '../../../src/gazetteer/import/place-drafts.ts'
import { TitleReader } from '../../../src/gazetteer/import/title-reader.ts'
import { readWikidata } from '../../../src/gazetteer/import/wikidata.ts'
import { createExtractor } from '../../../src/pipeline.ts'
import { loadGazetteers } from '../../../src/run/load-gazetteers.ts'
import { compiledFile } from '../../../src/run/shipped-gazetteers.ts'
import { isnad } from '../../cli/isnad.ts'
import { temporaryFolder } from '../../run/temporary-folder.ts'

const fixture = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const text = (name: string) => readFileSync(fixture(name), 'utf8')
const stock = await loadGazetteers()
const titles = new TitleReader(stock)
const source = (name: string) => ({ name, text: text(name) })
const wikidata = readWikidata([source('wikidata.json')], titles)
const money = readFollowTheMoney([source('entities.ftm.jsonl')], titles)
const skips = (all: readonly { source: string; reason: string }[]) =>
  all.map(({ source, reason }) => `${source} ${reason}`)

describe('SPARQL results of Wikidata', () => {
  const { world, names, skipped } = placeDrafts(wikidata.drafts, stock)
  const row = (id: string) => world.find(other => other.id === id)

  test('lines of one item are one person; dates as precise as they are known', () => {
    expect(row('person:selma-kwan')).toEqual({
      id: 'person:selma-kwan',
      type: 'person',
      iso: 'GY',
      gender: 'f',
      wikidata: 'Q900000001',
      offices: [
        { role: 'minister', of: 'ministry:GY-agriculture', from: '2015-06', to: '2018' },
        { role: 'prime-minister', of: 'country:GY', from: '2018-02-03', to: '2020-05-06' },
      ],
    })
    expect(names.get('ar')).toContainEqual({ id: 'person:selma-kwan', names: ['سلمى كوان'] })
    expect(names.get('en')).toContainEqual({ id: 'person:selma-kwan', names: ['Selma Kwan'] })
  })

  test('one of ours is known by its item, or by its name with an office of the same time, and gets what it lacks', () => {
    // ours knows the office of its item already: nothing to add
    expect(row('person:sergey-lavrov')).toBeUndefined()
    expect(row('person:mostafa-madbouly')).toEqual({ id: 'person:mostafa-madbouly', wikidata: 'Q900000002' })
  })

  test('a like name with another office is somebody else, and said', () => {
    expect(row('person:mostafa-madbouly-q900000003')).toMatchObject({ type: 'person', iso: 'TD' })
    expect(skips(skipped)).toEqual(['Q900000003 same-name'])
  })

  test('organizations and places, with their kind, years and other names', () => {
    expect(row('organization:dawn-league')).toMatchObject({ kind: 'party', iso: 'SR', from: '1998' })
    expect(row('place:kwantown')).toMatchObject({ kind: 'city', iso: 'GY' })
    expect(names.get('en')).toContainEqual({
      id: 'place:kwantown',
      names: ['Kwantown', 'Kwan Town', 'Quantown'],
    })
  })

  test('what is left out is named, and why', () => {
    expect(skips(wikidata.skipped)).toEqual([
      'wikidata.json result 10 no-id',
      'wikidata.json result 11 broken-line',
      'Q900000004 unknown-position',
      'Q900000005 no-name',
      'Q900000006 bad-date',
      'Q900000007 bad-date',
      'Q12418 other-kind',
    ])
    // an office without its beginning would be held for all time
    expect(row('person:ola-berg')).toEqual({
      id: 'person:ola-berg',
      type: 'person',
      iso: 'NO',
      gender: 'm',
      wikidata: 'Q900000007',
    })
  })

  test('the short form of the same results', () => {
    const short = JSON.stringify([
      {
        item: 'http://www.wikidata.org/entity/Q900000020',
        en: 'Lea Ort',
        positionEn: 'Minister of Justice',
        positionIso: 'LU',
        start: '2019-03-04T00:00:00Z',
      },
    ])
    expect(readWikidata([{ name: 'short.json', text: short }], titles).drafts[0]?.offices).toEqual([
      { role: 'minister', of: 'ministry:LU-justice', from: '2019-03-04' },
    ])
  })

  test.each([
    ['{"head":{}}', /expected results\.bindings/],
    ['<sparql/>', /expected JSON results/],
  ])('%s is refused', (wrong, message) => {
    expect(() => readWikidata([{ name: 'wrong.json', text: wrong }], titles)).toThrow(message)
  })
})

describe('entities of FollowTheMoney', () => {
  const { world, names, skipped } = placeDrafts(money.drafts, stock)
  const row = (id: string) => world.find(other => other.id === id)

  test('a Person with a Position and an Occupancy, as OpenSanctions publishes them, is ours by its item', () => {
    expect(row('person:vladimir-putin')).toBeUndefined()
    expect(stock.holders('country:RU').map(({ person, from }) => `${person} ${from}`)).toContain(
      'person:vladimir-putin 2012-05-07',
    )
    expect(names.get('en')).toContainEqual({ id: 'person:vladimir-putin', names: ['V. V. Putin'] })
  })

  test('a new person with offices in a ministry and in a body of the source', () => {
    expect(row('person:amara-sow-diallo')).toEqual({
      id: 'person:amara-sow-diallo',
      type: 'person',
      iso: 'GN',
      gender: 'f',
      offices: [
        { role: 'minister', of: 'ministry:GN-health', from: '2019-02', to: '2021-09-05' },
        { role: 'director', of: 'organization:national-rice-board', from: '2016-07-01', to: '2018-12-31' },
      ],
    })
    expect(row('organization:national-rice-board')).toMatchObject({ kind: 'government', iso: 'GN' })
    expect(names.get('ar')).toContainEqual({ id: 'person:amara-sow-diallo', names: ['أمارا سو ديالو'] })
  })

  test('of two countries a body has none', () => {
    expect(row('organization:river-union')).toEqual({ id: 'organization:river-union', type: 'organization' })
  })

  test('what is left out is named, and why', () => {
    expect([...skips(money.skipped), ...skips(skipped)]).toEqual([
      'ves-1 other-kind',
      'entities.ftm.jsonl:20 broken-line',
      'entities.ftm.jsonl:21 broken-line',
      'occ-2 unknown-position',
      'occ-3 no-date',
      'occ-4 dangling',
      'occ-5 dangling',
      'occ-6 unknown-position',
      'occ-8 bad-date',
      'NK-cyrillic no-name',
    ])
  })
})

test('a pair that is declared never to merge is not merged, whatever name and office say', async () => {
  const apart = temporaryFolder({
    'world/my.jsonl': '{"id":"person:mostafa-madbouly","not":["Q900000002"]}\n',
  })
  const { world } = placeDrafts(wikidata.drafts, await loadGazetteers([apart]))
  expect(world.map(({ id }) => id)).toContain('person:mostafa-madbouly-q900000002')
  expect(world.map(({ id }) => id)).not.toContain('person:mostafa-madbouly')
})

test.each([
  ['wikidata', 'wikidata.json', '9 entities read: 7 new, 2 of ours extended.', 'bad-date: 2'],
  ['followthemoney', 'entities.ftm.jsonl', '4 entities read: 3 new, 1 of ours extended.', 'dangling: 2'],
])(
  '`import %s` writes a folder that is sound and that articles are read with',
  async (source, file, said, counted) => {
    const out = join(temporaryFolder(), 'mine')
    const imported = await isnad(['gazetteer', 'import', source, fixture(file), '--out', out])
    expect(imported.code).toBe(0)
    expect(imported.stderr).toContain(said)
    expect(imported.stderr).toContain(counted)
    expect(imported.stderr).toContain(`isnad run … --gazetteers ${out}`)
    expect(
      readFileSync(join(out, `${source}-skipped.jsonl`), 'utf8')
        .trim()
        .split('\n').length,
    ).toBeGreaterThan(5)
    expect(existsSync(compiledFile(out))).toBe(true)
    expect(await isnad(['gazetteer', 'check', out])).toMatchObject({ code: 0 })
    const extractor = createExtractor(await loadGazetteers([out]))
    const [article, id] =
      source === 'wikidata'
        ? ['التقت وزيرة الزراعة الغيانية وفدا في جنيف.', 'person:selma-kwan']
        : ['التقت وزيرة الصحة الغينية أمارا سو ديالو وفدا في جنيف.', 'person:amara-sow-diallo']
    const { entities } = await extractor.extract({
      id: 'a',
      language: 'ar',
      text: article,
      publishedAt: '2020-01-15',
    })
    const held = source === 'wikidata' ? '2016-01-15' : '2020-01-15'
    const then = await extractor.extract({ id: 'a', language: 'ar', text: article, publishedAt: held })
    expect(then.entities.map(entity => entity.id)).toContain(id)
    if (source === 'wikidata') expect(entities.map(entity => entity.id)).not.toContain(id)
  },
)

const item = (id: string, more: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries({ item: `http://www.wikidata.org/entity/${id}`, ...more }).map(([name, value]) => [
      name,
      { value },
    ]),
  )
const results = (...bindings: object[]) => JSON.stringify({ results: { bindings } })

test('lines of one item in several files belong together', () => {
  const sources = [
    { name: 'offices.json', text: results(item('Q900000100', { en: 'Kofi Answah' })) },
    { name: 'aliases.json', text: results(item('Q900000100', { enAlts: 'Kofi A. Answah' })) },
  ]
  const { drafts } = readWikidata(sources, titles)
  expect(drafts.map(({ names }) => names)).toEqual([{ en: ['Kofi Answah', 'Kofi A. Answah'] }])
})

test('`import` extends what another folder has, and refuses files without an entity', async () => {
  const folder = temporaryFolder({
    'earlier.json': results(item('Q900000101', { en: 'Kofi Answah' })),
    'later.jsonl': `${JSON.stringify({ id: 'Q900000101', schema: 'Person', properties: { name: ['K. Answah'], wikidataId: ['Q900000101'], gender: ['male'] } })}\n`,
    'empty.jsonl': '{"head": 1}\n',
  })
  const [earlier, later] = [join(folder, 'earlier'), join(folder, 'later')]
  const into = (out: string, source: string, file: string, ...more: string[]) =>
    isnad(['gazetteer', 'import', source, join(folder, file), '--out', out, ...more])
  expect(await into(earlier, 'wikidata', 'earlier.json')).toMatchObject({ code: 0 })
  expect(await into(later, 'followthemoney', 'later.jsonl', '--gazetteers', earlier)).toMatchObject({
    code: 0,
  })
  expect(readFileSync(join(later, 'world', 'followthemoney.jsonl'), 'utf8')).toBe(
    '{"id":"person:kofi-answah","gender":"m"}\n',
  )
  expect((await loadGazetteers([earlier, later])).world.get('person:kofi-answah')).toMatchObject({
    gender: 'm',
  })
  const refused = await into(later, 'followthemoney', 'empty.jsonl')
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('expected followthemoney entities, found')
})
