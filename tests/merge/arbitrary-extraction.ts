import fc from 'fast-check'
import type { Extraction } from '../../src/model/extraction.ts'
import { makeExtraction } from './make-extraction.ts'

const text = 'بحث لافروف مع عبد اللهيان. وقالت الوزارة إن موسكو أدانت الهجوم.'
const relations = [
  'condemned',
  'met_with',
  'attacked',
  'not condemned',
  'not met_with',
  'holds_office',
] as const
const id = fc.constantFrom('country:RU', 'country:IR', 'person:x', 'ministry:RU-foreign', 'place:غزة')
const claim = fc.record(
  {
    says: fc
      .tuple(id, fc.constantFrom(...relations), fc.oneof(id, fc.constant('-')))
      .map(words => words.join(' ')),
    in: fc.constantFrom('بحث', 'أدانت', 'لافروف'),
    ...{ by: id, on: fc.constantFrom('2024-01-01', '2023'), cameo: fc.constantFrom('040', '041') },
    chain: fc.array(fc.constantFrom('person:x', 'organization:sana', 'الأفق'), { maxLength: 2 }),
  },
  { requiredKeys: ['says', 'in'] },
)
const entity = fc.record({
  id,
  label: fc.constantFrom('أ', 'ب'),
  names: fc.dictionary(fc.constantFrom('ar', 'en'), fc.array(fc.constantFrom('أ', 'ب', 'ت', '__proto__'))),
})
const hashes = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ((from + at) * 0x01000000).toString(16).padStart(8, '0')).join('')
const article = fc.record(
  {
    id: fc.constantFrom('1', '2', '10', '__proto__', 'constructor', 'é', '\u{1f600}', '\uffff'),
    source: fc.constantFrom(null, 'SANA', 'TASS'),
    publishedAt: fc.constantFrom(null, '2024-01-15', '2024-01-16T00:00Z', '2024-03-01'),
    agency: fc.constantFrom('organization:sana', 'organization:tass'),
    sketch: fc.constantFrom(hashes(1, 20), hashes(1, 30), hashes(40, 20), hashes(1, 5)),
  },
  { requiredKeys: ['id', 'source', 'publishedAt'] },
)

/** Extractions of few articles, entities and relations, so that they meet; some are copies of one text. */
export const arbitraryExtraction: fc.Arbitrary<Extraction> = fc
  .tuple(
    article,
    fc.array(claim, { maxLength: 6 }),
    fc.uniqueArray(entity, { selector: value => value.id, maxLength: 3 }),
  )
  .map(([record, claims, entities]) => makeExtraction(record, text, claims, entities))
