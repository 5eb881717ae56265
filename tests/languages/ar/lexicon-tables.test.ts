import { expect, test } from 'vitest'
import { byHead, type RowTable } from '../../../src/gazetteer/compiled/row-table.ts'
import { frameTable } from '../../../src/languages/ar/frames/table.ts'
import { buildLexicon, masdarEntries, nounEntries } from '../../../src/languages/ar/lexicon/lexicon.ts'
import { lexiconTables } from '../../../src/languages/ar/lexicon/lexicon-tables.ts'
import { verbs as commonVerbs } from '../../../src/languages/ar/lexicon/verbs.ts'
import { conjugate, participles } from '../../../src/languages/ar/morphology/conjugate.ts'

const tables = lexiconTables()
const lexiconWith = (listed: ReadonlyMap<string, RowTable>) =>
  buildLexicon(frameTable.verbRows, frameTable.nouns, [], listed)
const made = lexiconWith(new Map())
const listed = lexiconWith(new Map(tables.map(({ name, table }) => [name, table])))

/** Forms of verbs as they are written, and with a letter that makes most of them something else. */
const forms = [...new Set(frameTable.verbRows.map(({ past, present }) => `${past} ${present}`))]
  .concat(
    commonVerbs
      .split('\n')
      .filter(line => line.includes(' '))
      .slice(0, 300),
  )
  .flatMap(line => {
    const [past = '', present = ''] = line.trim().split(' ')
    const active = participles(past, present).active.flatMap(stem => [`${stem}ا`, `${stem}ة`, `${stem}ات`])
    return [...conjugate(past, present, { objects: false }).map(({ form }) => form), ...active]
  })
const words = [...new Set(forms)].flatMap(form => [form, `${form}ن`, form.replace(/[أإآ]/, 'ا')])

test('verbs and participles are the same, listed or made', () => {
  expect(words.length).toBeGreaterThan(20_000)
  const different = words.filter(
    word =>
      JSON.stringify([made.verbs.get(word), made.verbs.byFold(word), made.participles.get(word)]) !==
      JSON.stringify([listed.verbs.get(word), listed.verbs.byFold(word), listed.participles.get(word)]),
  )
  expect(different).toEqual([])
})

test('nouns, masdars and doubtful verbs are the same, listed or made', () => {
  const nouns = [...nounEntries(frameTable.nouns).keys()]
  const masdars = [...masdarEntries().keys()]
  const known = [...nouns, ...masdars, ...commonVerbs.split(/\s+/)]
  const asked = [...known, ...known.map(word => `${word}ة`), '', 'هجوم', 'أعمال']
  expect(nouns.length).toBeGreaterThan(3000)
  const tells = (lexicon: typeof made, word: string) =>
    JSON.stringify([lexicon.nouns.get(word), lexicon.masdars.get(word), lexicon.doubtfulVerbs.has(word)])
  expect(asked.filter(word => tells(made, word) !== tells(listed, word))).toEqual([])
})

test('what is before the tab is the whole head', () => {
  const heads: string[] = []
  byHead.keys('هجوم إلكتروني\t{}', head => heads.push(head))
  byHead.keys('سجل', head => heads.push(head))
  expect(heads).toEqual(['هجوم إلكتروني', 'سجل'])
})
