import { expect, it } from 'vitest'
import { createExtractor } from '../../../src/pipeline.ts'
import { gazetteer } from './reading.ts'

const text =
  'التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي هاكان فيدان. وقال الوزيران إن الطرفين اتفقا على ذلك، وأدان لافروف الهجوم.'

it.each([
  [
    'the sieve that settled a mention',
    'الوزيران = person:sergey-lavrov + person:hakan-fidan  (a pair, settled by pairs)',
  ],
  ['the step of a short name', 'لافروف = person:sergey-lavrov  (a short name, settled by short names)'],
  ['the roles of a clause', 'object: هاكان فيدان {person:hakan-fidan}'],
  ['the rule of a relation', '[ar/met_with/التقى]'],
  ['who says so', 'agreed_with person:hakan-fidan  [ar/agreed_with/اتفق]  said by person:sergey-lavrov'],
  ['why a frame stated nothing', 'refused condemned/أدان: no target: هجوم is no named actor'],
])('an explanation tells %s', async (_, line) => {
  const explained = await createExtractor(gazetteer).explain({ id: 'x', text, language: 'ar' })
  expect(explained).toContain(line)
})
