import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readGazetteer } from '../../src/gazetteer/read.ts'
import { buildGraph } from '../../src/merge/graph.ts'
import { EdgeStore } from '../../src/merge/store/edge-store.ts'
import { findEntities } from '../../src/query/find-entities.ts'
import { foldName } from '../../src/query/fold-name.ts'
import { query } from '../../src/query/query.ts'
import { makeExtraction } from '../merge/make-extraction.ts'

const text = 'نص الخبر'
const entities = [
  { id: 'country:RU', label: 'Russia', names: { ar: ['روسيا', 'روسيا الاتحادية'], en: ['Russia'] } },
  {
    id: 'country:US',
    label: 'United States',
    names: { ar: ['الولايات المتحدة'], en: ['United States', 'US'] },
  },
  {
    id: 'person:sergey-lavrov',
    label: 'Sergey Lavrov',
    names: { ar: ['سيرغي لافروف'], en: ['Sergey Lavrov'] },
  },
  { id: 'person:bashar-al-assad', label: 'Bashar al-Assad', names: { ar: ['بشار الأسد'] } },
  { id: 'person:hafez-al-assad', label: 'Hafez al-Assad', names: { ar: ['حافظ الأسد'] } },
  { id: 'ministry:RU-foreign', label: 'Russian foreign ministry', names: { ar: ['وزارة الخارجية الروسية'] } },
]
const graph = buildGraph([
  makeExtraction(
    { id: 'a', source: 'SANA' },
    text,
    [
      { says: 'country:RU condemned country:US', by: 'ministry:RU-foreign' },
      { says: 'person:sergey-lavrov met_with person:bashar-al-assad' },
      { says: 'country:RU attacked country:UA' },
    ],
    entities,
  ),
  makeExtraction(
    { id: 'b' },
    text,
    [{ says: 'country:RU condemned country:US' }, { says: 'person:hafez-al-assad visited country:RU' }],
    entities,
  ),
])
const found = (filter: Parameters<typeof query>[1]) =>
  query(graph, filter).map(({ source, relation, target }) => `${source.id} ${relation} ${target.id}`)

describe('filters', () => {
  test.each([
    [{ source: 'country:RU' }, ['country:RU condemned country:US', 'country:RU attacked country:UA']],
    [{ target: 'country:RU' }, ['person:hafez-al-assad visited country:RU']],
    [{ relation: 'condemned' }, ['country:RU condemned country:US']],
    [{ source: 'Russia', relation: 'attacked', target: 'UA' }, ['country:RU attacked country:UA']],
    [{ either: 'country:UA' }, ['country:RU attacked country:UA']],
    [{ either: 'روسيا', limit: 1 }, ['country:RU condemned country:US']],
    [{ source: 'country:US' }, []],
    [{ source: 'nobody' }, []],
  ] as const)('%j', (filter, rows) => {
    expect(found(filter)).toEqual(rows)
  })

  test('without fields all relations come, those with most evidence first', () => {
    expect(found({})).toHaveLength(4)
    expect(found({})[0]).toBe('country:RU condemned country:US')
  })

  test('symmetric relations match in both directions and are turned as asked', () => {
    expect(found({ source: 'لافروف' })).toEqual(['person:sergey-lavrov met_with person:bashar-al-assad'])
    expect(found({ target: 'لافروف' })).toEqual(['person:bashar-al-assad met_with person:sergey-lavrov'])
  })

  test('rows carry their evidence, its article and who says so', () => {
    const [row] = query(graph, { relation: 'condemned' })
    expect(row).toMatchObject({
      weight: 2,
      label: 'condemned',
      source: { id: 'country:RU', label: 'Russia', type: 'country' },
    })
    expect(
      row?.evidence.map(piece => [
        piece.article.id,
        piece.article.source,
        piece.attributedTo?.label,
        piece.text,
      ]),
    ).toEqual([
      ['a', 'SANA', 'Russian foreign ministry', text],
      ['b', null, undefined, text],
    ])
  })

  test.each([
    [
      { sources: 'x' },
      /expected one of relation, source, target, either, type, .*, limit, sort \(sources\)$/,
    ],
    [{ from: '2024-1-1' }, /a date such as .* \(from\)$/],
    [{ cameo: 'x' }, /\(cameo\)$/],
    [{ minConfidence: 2 }, /\(minConfidence\)$/],
    [{ by: 'person' }, /\(by\)$/],
    [{ relation: 'liked' }, /\(relation\)$/],
    [{ limit: 0 }, /\(limit\)$/],
    [{ source: ' ' }, /\(source\)$/],
    [[], /expected a filter/],
    [null, /expected a filter/],
  ])('%j is refused, naming the field', (filter, message) => {
    expect(() => query(graph, filter as never)).toThrow(message)
    expect(() => query(graph, filter as never)).toThrow(expect.objectContaining({ code: 'bad-filter' }))
  })
})

describe('names', () => {
  test.each([
    ['SERGEY LAVROV', ['person:sergey-lavrov']],
    ['lavrov', ['person:sergey-lavrov']],
    ['sergey-lavrov', ['person:sergey-lavrov']],
    ['person:sergey-lavrov', ['person:sergey-lavrov']],
    ['سِيرغي لافرُوف', ['person:sergey-lavrov']],
    ['الاسد', ['person:bashar-al-assad', 'person:hafez-al-assad']],
    ['al assad', ['person:bashar-al-assad', 'person:hafez-al-assad']],
    ['بشار الاسد', ['person:bashar-al-assad']],
    ['روسيا', ['country:RU']],
    ['الخارجيه الروسيه', ['ministry:RU-foreign']],
    ['روس', []],
    ['?!', []],
  ])('%s', (name, ids) => {
    expect(findEntities(graph, name).map(({ id }) => id)).toEqual(ids)
  })

  test('a gazetteer adds the names and short forms it knows', () => {
    const gazetteer = readGazetteer([
      {
        path: 'world/all.jsonl',
        text: '{"id":"country:RU","type":"country","iso":"RU"}\n{"id":"person:sergey-lavrov","type":"person"}\n{"id":"person:bashar-al-assad","type":"person"}',
      },
      {
        path: 'en/all.jsonl',
        text: '{"id":"country:RU","names":["Russian Federation"]}\n{"id":"person:sergey-lavrov","names":["Sergei Lavrov"],"short":["Minister L"]}\n{"id":"person:bashar-al-assad","names":["Bashar al-Assad"],"short":["al-Assad"]}',
      },
    ])
    expect(findEntities(graph, 'russian federation')).toEqual([])
    expect(findEntities(graph, 'russian federation', gazetteer)).toEqual([
      { id: 'country:RU', label: 'Russia' },
    ])
    expect(findEntities(graph, 'minister l', gazetteer)).toEqual([
      { id: 'person:sergey-lavrov', label: 'Sergey Lavrov' },
    ])
    expect(query(graph, { source: 'Sergei Lavrov' }, gazetteer)).toHaveLength(1)
    // a short form that one of two has does not hide the other
    expect(findEntities(graph, 'al-assad', gazetteer)).toHaveLength(2)
  })

  test.each([
    ['أَلْمَانيا', 'المانيا'],
    ['al-Sīsī', 'al sisi'],
    ['مـكـة', 'مكه'],
    ['مسؤول', 'مسوول'],
    ['بهاء الدين', 'بها الدين'],
    ['ﻻفروف', 'لافروف'],
    ['U.S.', 'u s'],
    ['Erdoğan Işık', 'erdogan isik'],
    ['O’Brien', 'obrien'],
    ['\u200fروسيا\u200f', 'روسيا'],
  ])('%s folds to %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  test('letter by letter folds as the whole name does', () => {
    const letter = fc.oneof(
      fc.integer({ min: 0, max: 0x6ff }).map(unit => String.fromCharCode(unit)),
      fc.constantFrom('ا', 'ل', 'إ', 'ة', ' ', '-', 'e', 'É', 'ŀ', 'Σ', '½'),
    )
    fc.assert(
      fc.property(fc.string({ unit: letter }), name => {
        // a joiner falls away, but sends the name the long way round
        expect(foldName(name)).toBe(foldName(`${name}\u200d`))
      }),
      { numRuns: 2000 },
    )
    for (let unit = 0; unit < 0x700; unit++) {
      const name = `a${String.fromCharCode(unit)}b`
      expect(foldName(name)).toBe(foldName(`${name}\u200d`))
    }
  })
})

test('the first rows of one name are those that all of its rows begin with', () => {
  const acts = ['condemned', 'praised', 'attacked', 'met_with', 'urged', 'visited', 'hosted']
  const ends = ['country:US', 'country:RU', 'person:sergey-lavrov', 'ministry:RU-foreign', 'country:UA']
  const statement = fc
    .tuple(fc.constantFrom(...ends), fc.constantFrom(...acts), fc.constantFrom(...ends))
    .map(([source, relation, target]) => ({ says: `${source} ${relation} ${target}` }))
  const articles = fc.array(fc.array(statement, { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(articles, fc.constantFrom('evidence', 'sources'), fc.nat({ max: 12 }), (told, sort, more) => {
      const made = buildGraph(
        told.map((acts, at) =>
          makeExtraction({ id: `t${at}`, source: at % 2 ? 'SANA' : 'TASS' }, text, acts, entities),
        ),
      )
      for (const filter of [
        { either: 'Russia' },
        { target: 'United States', polarity: 'affirmed' },
      ] as const) {
        const all = query(made, { ...filter, sort })
        expect(query(made, { ...filter, sort, limit: more + 1 })).toEqual(all.slice(0, more + 1))
      }
    }),
    { numRuns: 60 },
  )
})

test('of the thousand edges of one name, no more are made than rows are wanted', () => {
  const numbers = Array.from({ length: 1000 }, (_, at) => at)
  const says = numbers.map(at => ({ says: `country:RU urged person:p${at}` }))
  const made = buildGraph([
    makeExtraction({ id: 'a' }, text, says, entities),
    makeExtraction({ id: 'b' }, text, says.slice(500, 510), entities),
  ])
  const spied = vi.spyOn(EdgeStore.prototype, 'at')
  for (const sort of ['evidence', 'sources'] as const)
    for (const named of [{ source: 'country:RU' }, { either: 'Russia', type: 'person' }] as const) {
      spied.mockClear()
      expect(query(made, { ...named, sort, limit: 7 })).toHaveLength(7)
      expect(spied).toHaveBeenCalledTimes(7)
      expect(query(made, { ...named, sort })).toHaveLength(1000)
      expect(spied).toHaveBeenCalledTimes(1007)
    }
  spied.mockRestore()
})
