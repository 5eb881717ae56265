import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ontology } from '../../src/model/ontology.ts'
import { type Filter, filterFields, filterSchema, quads, sorts } from '../../src/query/filter.ts'
import { filterFromParams, filterToParams } from '../../src/query/filter-params.ts'
import { query, relations } from '../../src/query/query.ts'
import { gazetteer } from '../languages/reading.ts'
import { smallGraph } from './small-graph.ts'

const short = (id: string) => id.replace(/^country:|^person:|^ministry:|^place:/, '')
const found = (filter: Filter) =>
  query(smallGraph, filter, gazetteer).map(
    ({ source, relation, target, polarity }) =>
      `${short(source.id)} ${polarity === 'negated' ? 'not ' : ''}${relation} ${short(target.id)}`,
  )
const CONDEMNED = 'RU condemned US'
const ATTACKED = 'US attacked IR'

describe('every field', () => {
  test.each<[Filter, string[]]>([
    [{ relation: 'condemned' }, [CONDEMNED]],
    [{ source: 'روسيا' }, [CONDEMNED]],
    [{ target: 'أمريكا' }, [CONDEMNED, 'RU-foreign accused US']],
    [{ either: 'غزه' }, ['IR called_for_ceasefire_in gaza-strip']],
    [{ type: 'place' }, ['IR called_for_ceasefire_in gaza-strip']],
    [
      { country: 'IR' },
      [
        'IR called_for_ceasefire_in gaza-strip',
        ATTACKED,
        'hossein-amir-abdollahian met_with sergey-lavrov',
        'hossein-amir-abdollahian visited RU',
      ],
    ],
    [{ country: 'فلسطين' }, ['IR called_for_ceasefire_in gaza-strip']],
    [{ country: 'nowhere' }, []],
    [{ from: '2024-02', relation: 'condemned' }, [CONDEMNED]],
    [{ from: '2024-03-03' }, []],
    [{ to: '2024-01-14' }, [CONDEMNED]],
    [{ from: '2024-01-14', to: '2024-01-14' }, [CONDEMNED]],
    [{ from: '2025' }, []],
    [{ polarity: 'negated' }, ['US not attacked RU']],
    [{ attributedTo: 'سانا' }, [CONDEMNED]],
    [{ attributedTo: 'الافق' }, [CONDEMNED]],
    [{ attributedTo: 'وزارة الخارجية الروسية' }, [CONDEMNED]],
    [{ attributedTo: 'TASS' }, []],
    [{ text: 'هاجمت امريكا' }, [ATTACKED]],
    [{ cameo: '19', polarity: 'affirmed' }, [ATTACKED]],
    [{ cameo: '044' }, ['hossein-amir-abdollahian met_with sergey-lavrov']],
    [{ quad: 'material_conflict', polarity: 'affirmed' }, [ATTACKED]],
    [{ quad: 'structural' }, ['sergey-lavrov holds_office RU-foreign']],
    [{ minSources: 2 }, [CONDEMNED]],
    [{ minSources: 2, from: '2024-02' }, []],
    [{ minConfidence: 0.91 }, []],
    [{ limit: 1 }, [CONDEMNED]],
    [{ sort: 'last', relation: 'condemned' }, [CONDEMNED]],
    [{ sort: 'relation', limit: 2 }, ['RU-foreign accused US', ATTACKED]],
  ])('%j', (filter, rows) => {
    expect(found(filter).sort()).toEqual([...rows].sort())
  })

  test('a field without a case above is forgotten', () => {
    expect(filterFields).toEqual([
      ...['relation', 'source', 'target', 'either', 'type', 'country', 'from', 'to', 'polarity'],
      ...['attributedTo', 'text', 'cameo', 'quad', 'minSources', 'minConfidence', 'background', 'by'],
      ...['limit', 'sort'],
    ])
  })

  test('the figures of a row are those of the sentences that fit', () => {
    expect(query(smallGraph, { relation: 'condemned' })[0]).toMatchObject({
      weight: 2,
      sources: 2,
      firstSeen: '2024-01-15',
      lastSeen: '2024-03-02',
    })
    const [row] = query(smallGraph, { relation: 'condemned', from: '2024-02' })
    expect(row).toMatchObject({ weight: 1, sources: 1, articles: 1, firstSeen: '2024-03-02' })
    expect(row?.evidence.map(({ text }) => text)).toEqual(['روسيا تدين'])
  })

  test('rows come one by one', () => {
    const rows = relations(smallGraph, {})
    expect(rows.next().value?.relation).toBe('condemned')
    expect(rows.return(undefined).done).toBe(true)
  })

  test.each(sorts)('sorts by %s, always alike', sort => {
    const rows = query(smallGraph, { sort })
    expect(query(smallGraph, { sort })).toEqual(rows)
    expect(rows).toHaveLength(smallGraph.edges.size)
  })

  test('who says so stands in the row, innermost first, with and without an id', () => {
    const [row] = query(smallGraph, { relation: 'condemned', attributedTo: 'سانا' })
    expect(row?.evidence[0]?.chain).toEqual([
      { id: 'ministry:RU-foreign', label: 'Russian MFA' },
      { id: 'organization:sana', label: 'SANA' },
      { id: null, label: 'الأفق' },
    ])
  })
})

describe('an address and a command line say a filter alike', () => {
  const name = fc.string({ minLength: 1 }).filter(text => text.trim() === text && text !== '')
  const filter = fc.record(
    {
      relation: fc.constantFrom(...ontology.map(({ id }) => id)),
      ...{ source: name, target: name, either: name, country: name, attributedTo: name, text: name },
      type: fc.constantFrom('person' as const, 'treaty' as const),
      ...{ from: fc.constantFrom('2024', '2024-01'), to: fc.constantFrom('2024-01-15') },
      polarity: fc.constantFrom('affirmed' as const, 'negated' as const),
      ...{ cameo: fc.constantFrom('1', '190', '0256'), quad: fc.constantFrom(...quads) },
      ...{ minSources: fc.integer({ min: 1, max: 99 }), minConfidence: fc.constantFrom(0, 0.5, 1) },
      ...{ background: fc.constant(true), by: fc.constant('country' as const) },
      ...{ limit: fc.integer({ min: 1, max: 99 }), sort: fc.constantFrom(...sorts) },
    },
    { requiredKeys: [] },
  )

  test('and it comes back from an address whole', () => {
    fc.assert(
      fc.property(filter, wanted => {
        const address = new URLSearchParams(filterToParams(wanted)).toString()
        expect(filterFromParams(new URLSearchParams(address))).toEqual(wanted)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['relation=met_with&limit=5', { relation: 'met_with', limit: 5 }],
    ['background=1&source=', { background: true }],
    ['background=false', { background: false }],
    ['text=%D8%A3+b', { text: 'أ b' }],
  ])('%s', (address, wanted) => {
    expect(filterFromParams(new URLSearchParams(address))).toEqual(wanted)
  })

  test.each([
    ['sources=x', /expected one of relation, .* \(sources\)$/],
    ['__proto__=x', /expected one of relation, .* \(__proto__\)$/],
    ['source=a&source=b', /expected each field once, found it twice \(source\)$/],
    ['limit=many', /\(limit\)$/],
    ['limit=1e3', /\(limit\)$/],
    ['limit=-1', /\(limit\)$/],
    ['background=yes', /\(background\)$/],
    ['relation=liked', /\(relation\)$/],
  ])('%s is refused', (address, message) => {
    expect(() => filterFromParams(new URLSearchParams(address))).toThrow(message)
    expect(() => filterFromParams(new URLSearchParams(address))).toThrow(
      expect.objectContaining({ code: 'bad-filter' }),
    )
  })

  test('every field is a text, a number or a yes', () => {
    const types = new Set(filterFields.map(field => filterSchema.shape[field].unwrap().type))
    expect([...types].sort()).toEqual(['boolean', 'enum', 'number', 'string'])
  })
})
