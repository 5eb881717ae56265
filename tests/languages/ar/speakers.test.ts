import { expect, it } from 'vitest'
import { written } from '../newswire-rows.ts'
import { read } from './reading.ts'

/** Sentences with their edges, and behind each who says so, if not the reporter. */
it.each([
  [
    'انتقدت فرنسا بولندا، فيما أيدت ألمانيا، على لسان سفيرتها لدى بولندا يوهانا فيبر، إسبانيا.',
    ['FR criticized PL', 'DE supported ES < person:يوهانا-فيبر'],
  ],
  [
    'انتقدت فرنسا بولندا، فيما نفت كينيا، على لسان الناطق باسم حكومتها إسحاق مورا، أنها هاجمت الصومال.',
    ['FR criticized PL', 'KE attacked SO not < person:اسحاق-مورا'],
  ],
  [
    'أيدت ألمانيا، على لسان سفيرتها لدى بولندا يوهانا فيبر، إسبانيا.',
    ['DE supported ES < person:يوهانا-فيبر'],
  ],
  ['انتقدت فرنسا بولندا، بحسب لافروف.', ['FR criticized PL < person:sergey-lavrov']],
])('%s', (text, edges) => {
  const said = read(text)
    .relations.filter(({ relation }) => relation !== 'holds_office')
    .map(({ source, relation, target, polarity, attributedTo }) => {
      const edge = written(source ?? '', relation, target ?? '', polarity === 'negated')
      return attributedTo === null ? edge : `${edge} < ${attributedTo}`
    })
  expect(said.sort()).toEqual([...edges].sort())
})
