import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeTables } from '../../src/languages/ar/lexicon/lexicon-tables.ts'
import { arabic } from '../../src/languages/ar/pack.ts'
import { copiesOf } from '../../src/merge/copies.ts'
import { buildGraph } from '../../src/merge/graph.ts'
import { extractWith } from '../../src/pipeline.ts'
import { gazetteer } from '../languages/reading.ts'

const knowledge = { pack: arabic(gazetteer, madeTables()), gazetteer }
const gold = (name: string): string =>
  JSON.parse(readFileSync(new URL(`../gold/ar/${name}.json`, import.meta.url), 'utf8')).text
const wire = gold('seed-000')
const [head = '', headline = '', dateline = '', ...body] = wire.split('\n\n')
const article = (paragraphs: readonly string[]) => paragraphs.join('\n\n')
const extracted = (
  id: string,
  text: string,
  publishedAt: string | null = '2024-01-15',
  source = `paper ${id}`,
) => extractWith({ id, text, publishedAt, source }, knowledge)

/** Whether two texts are copies. */
const copies = (a: string, b: string, dayOfB: string | null = '2024-01-16') => {
  const sketched = [extracted('a', a), extracted('b', b, dayOfB)].map(extraction => extraction.article)
  const [one, other] = copiesOf(sketched.map(({ sketch, publishedAt }) => ({ sketch, publishedAt })))
  return one === other
}

describe('copies of a wire are one story', () => {
  test.each([
    ['the same text', wire],
    ['without head and headline', article([dateline, ...body])],
    [
      'another headline',
      article([head, 'موسكو وطهران تتفقان على مزيد من التعاون العسكري', dateline, ...body]),
    ],
    ['another agency line', article([headline, 'دمشق - وكالات', ...body])],
    ['a tail cut by half', article([headline, dateline, ...body.slice(0, 4)])],
    ['the first third only', article([headline, dateline, ...body.slice(0, 3)])],
    [
      'a paragraph of its own more',
      article([headline, dateline, ...body, gold('own-01').split('\n\n')[3] ?? '']),
    ],
    ['hamzas left out', wire.replaceAll('إ', 'ا').replaceAll('أ', 'ا')],
    ['vowels added', wire.replaceAll('روسيا', 'رُوسيا')],
    ['some words changed', wire.replaceAll('الوزيران', 'المسؤولان').replace('بشدّة', 'بقوة')],
  ])('%s', (_, copy) => {
    expect(copies(wire, copy)).toBe(true)
    expect(copies(copy, wire)).toBe(true)
  })

  test.each([
    ['a text on another matter', gold('own-01'), '2024-01-16'],
    ['one paragraph in a long article of its own', article([gold('own-03'), body[0] ?? '']), '2024-01-16'],
    ['the same formula a month later', wire, '2024-02-20'],
    ['the headline alone', headline, '2024-01-16'],
    ['an empty text', '', '2024-01-16'],
  ])('but not %s', (_, other, day) => {
    expect(copies(wire, other, day)).toBe(false)
  })

  test('no two articles of the gold are copies', () => {
    const names = ['ar-d01', 'ar-d04', 'ar-d05', 'ar-d07', 'ar-d10', 'own-02', 'own-04', 'own-10', 'own-13']
    const sketched = names.map(name => extracted(name, gold(name), null).article)
    expect(new Set(copiesOf(sketched)).size).toBe(names.length)
  })

  test('whatever the order, and in a crowd that shares a boilerplate', () => {
    const crowd = ['own-02', 'own-04', 'own-10', 'own-13', 'ar-d01'].map(name => gold(name))
    const texts = [
      ...crowd.map(text => `${text}\n\n${body[0]}`),
      wire,
      article([headline, ...body.slice(0, 4)]),
    ]
    const sketched = texts.map((text, at) => extracted(String(at), text).article)
    const groups = (list: typeof sketched) => {
      const numbers = copiesOf(list)
      return sketched.map(one => numbers[list.indexOf(one)]).map((group, _, all) => all.indexOf(group))
    }
    expect(groups(sketched)).toEqual([0, 1, 2, 3, 4, 5, 5])
    fc.assert(
      fc.property(fc.shuffledSubarray(sketched, { minLength: sketched.length }), shuffled => {
        expect(groups(shuffled)).toEqual(groups(sketched))
      }),
      { numRuns: 50 },
    )
  })
})

describe('an edge counts independent sources', () => {
  const own = 'أدان وزير الخارجية الروسي سيرغي لافروف الهجمات التي شنتها الولايات المتحدة على اليمن.'
  const sources = (...articles: ReturnType<typeof extracted>[]) => {
    const { edges, articles: records } = buildGraph(articles)
    const edge = [...edges.values()].find(
      ({ source, target, attributes }) =>
        source === 'person:sergey-lavrov' && target === 'country:US' && attributes.relation === 'condemned',
    )
    return [edge?.attributes.articles, edge?.attributes.sources, [...records.values()].map(one => one.copyOf)]
  }
  const unsigned = article([headline, ...body])
  const cut = article(['عنوان آخر تماما', ...body.slice(0, 5)])

  test.each([
    [
      'copies in three papers',
      [extracted('c', unsigned), extracted('b', cut, '2024-01-14'), extracted('a', unsigned)],
      [3, 1, ['b', undefined, 'b']],
    ],
    [
      'a copy and a text of its own',
      [extracted('a', unsigned), extracted('b', cut), extracted('c', own)],
      [3, 2, [undefined, 'a', undefined]],
    ],
    [
      'two texts of one publisher',
      [extracted('a', unsigned, null, 'TASS'), extracted('c', own, null, 'TASS')],
      [2, 1, [undefined, undefined]],
    ],
    [
      'two texts of one agency in two papers',
      [extracted('a', wire), extracted('c', `دمشق - سانا\n\n${own}`)],
      [2, 1, [undefined, undefined]],
    ],
    [
      'an agency and the paper that prints it',
      [extracted('a', wire), extracted('c', own, null, 'سانا')],
      [2, 1, [undefined, undefined]],
    ],
  ] as const)('%s', (_, articles, expected) => {
    expect(sources(...articles)).toEqual(expected)
  })
})
