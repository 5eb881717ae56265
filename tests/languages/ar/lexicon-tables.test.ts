import { expect, test } from 'vitest'
import { byHead } from '../../../src/gazetteer/compiled/row-table.ts'
import { frames } from '../../../src/languages/ar/frames/all.ts'
import { lemmaOf } from '../../../src/languages/ar/frames/lemma-of.ts'
import { FrameTable } from '../../../src/languages/ar/frames/table.ts'
import { buildLexicon } from '../../../src/languages/ar/lexicon/lexicon.ts'
import { frameVerbs, lexiconTables, madeTables } from '../../../src/languages/ar/lexicon/lexicon-tables.ts'
import { verbs as commonVerbs } from '../../../src/languages/ar/lexicon/verbs.ts'
import { conjugate, participles } from '../../../src/languages/ar/morphology/conjugate.ts'
import { FrameList } from '../../../src/languages/frame-table.ts'

const made = buildLexicon(madeTables(), undefined)
/** The same with the indexes that are made beforehand, by which other ways are gone. */
const indexed = lexiconTables()
for (const { table, indexes } of indexed) for (const index of indexes) table.postings(index)
const listed = buildLexicon(new Map(indexed.map(({ name, table }) => [name, table])), undefined)

/** Forms of verbs as they are written, and with a letter that makes most of them something else. */
const forms = [...new Set(frameVerbs.map(({ past, present }) => `${past} ${present}`))]
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

test('verbs and participles are the same, by indexes or by what no inflection touches', () => {
  expect(words.length).toBeGreaterThan(20_000)
  const different = words.filter(
    word =>
      JSON.stringify([made.verbs.get(word), made.verbs.byFold(word), made.participles.get(word)]) !==
      JSON.stringify([listed.verbs.get(word), listed.verbs.byFold(word), listed.participles.get(word)]),
  )
  expect(different).toEqual([])
})

test.each([
  ['هجوم', 'attack'],
  ['أعمال', ''],
])('the noun %s has the sort it is listed with', (word, sort) => {
  expect(made.nouns.get(word)?.[0]?.sort).toBe(sort)
})

test.each([
  ['تهنئة', 'هنأ'],
  ['إدانة', 'أدان'],
  ['موسكو', undefined],
])('the verb of %s is %s', (noun, verb) => {
  expect(made.masdars.get(noun)).toBe(verb)
})

test('words stand in the lists that name them, and in no other', () => {
  expect(made.functions.get('لديها')).toEqual([{ kind: 'preposition', lemma: 'لدى', pronoun: 'ها' }])
  expect(made.titles.get('وزيرا')).toMatchObject([{ lemma: 'وزير', number: 2, construct: true }])
  expect([made.givenNames.has('محمد'), made.familyNames.has('محمد')]).toEqual([true, false])
  expect([made.doubtfulVerbs.has('قصف'), made.doubtfulVerbs.has('التقى')]).toEqual([true, false])
  expect([made.framed.has('التقى'), made.framed.has('أصبح')]).toEqual([true, false])
  expect(made.functions.has('موسكو') || made.titles.has('موسكو') || made.givenNames.has('موسكو')).toBe(false)
})

test('frames are those that list a verb or noun, in their order', () => {
  const table = new FrameTable(madeTables())
  const list = new FrameList(frames, lemmaOf)
  const ids = (found: readonly { id: string }[]) => [...new Set(found.map(({ id }) => id))]
  for (const verb of list.verbs) expect(ids(table.ofVerb(verb)), verb).toEqual(ids(list.ofVerb(verb)))
  for (const noun of new Set(frames.flatMap(frame => frame.nouns ?? [])))
    expect(ids(table.ofNoun(noun)), noun).toEqual(ids(list.ofNoun(noun)))
  expect(table.ofVerb('موسكو')).toEqual([])
})

test('what is before the tab is the whole head', () => {
  const heads: string[] = []
  byHead.keys('هجوم إلكتروني\t{}', head => heads.push(head))
  byHead.keys('سجل', head => heads.push(head))
  expect(heads).toEqual(['هجوم إلكتروني', 'سجل'])
})
