import { expect, test } from 'vitest'
import { frameVerbs, madeTables } from '../../../src/languages/ar/lexicon/lexicon-tables.ts'
import { ParticipleTable } from '../../../src/languages/ar/lexicon/participle-table.ts'
import { tableIn } from '../../../src/languages/ar/lexicon/tables.ts'
import { participles } from '../../../src/languages/ar/morphology/conjugate.ts'

const rows = frameVerbs
const table = new ParticipleTable(tableIn(madeTables(), 'verbs'))

test('every active participle of every verb is found under its skeleton', () => {
  const lost = rows.flatMap(({ past, present }) =>
    participles(past, present).active.flatMap(stem =>
      [`${stem}ا`, `${stem}ة`, `${stem}ات`].filter(form => table.get(form) === undefined),
    ),
  )
  expect(rows.length).toBeGreaterThan(100)
  expect(lost).toEqual([])
})

test.each([
  ['مؤكدا', 'أكد', 'm', 1],
  ['مشيرة', 'أشار', 'f', 1],
  ['قائلين', 'قال', 'm', 3],
] as const)('%s is of %s', (text, lemma, gender, number) => {
  expect(table.get(text)).toEqual({ lemma, gender, number })
})

test.each(['كتاب', 'موسكو', ''])('%s is none', text => {
  expect(table.get(text)).toBeUndefined()
})
