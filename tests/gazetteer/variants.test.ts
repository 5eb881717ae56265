import { describe, expect, test } from 'vitest'
import type { LanguageNames } from '../../src/gazetteer/gazetteer.ts'
import { readGazetteer } from '../../src/gazetteer/read.ts'
import type { Spelling } from '../../src/gazetteer/variants/spelling.ts'
import { spellings } from '../../src/gazetteer/variants/spellings.ts'
import { VariantIndex } from '../../src/gazetteer/variants/variant-index.ts'
import { buildKnowledge } from '../../src/languages/ar/knowledge.ts'
import { madeTables } from '../../src/languages/ar/lexicon/lexicon-tables.ts'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'

const gazetteer = await loadGazetteers()
const english = gazetteer.languages.get('en') as LanguageNames
const indexes: Readonly<Record<string, VariantIndex>> = {
  ar: buildKnowledge(gazetteer, madeTables()).variants,
  en: new VariantIndex(spellings.en as Spelling, english, gazetteer.isoOf),
}
const whole = (language: string, name: string) => indexes[language]?.whole(name) ?? null

describe('a spelling that no list holds is found', () => {
  test.each([
    // غ, ج, ك
    ['ar', 'أنطونيو جوتيريش', 'person:antonio-guterres'],
    ['ar', 'أنطونيو كوتيريش', 'person:antonio-guterres'],
    ['ar', 'رجب طيب اردوجان', 'person:recep-tayyip-erdogan'],
    ['ar', 'رجب طيب إردوغان', 'person:recep-tayyip-erdogan'],
    // ت, ط
    ['ar', 'أنتونيو غوتيريش', 'person:antonio-guterres'],
    ['ar', 'دونالد طرامب', 'person:donald-trump'],
    // a vowel left out, an ending, a hamza
    ['ar', 'فولوديمير زلينسكي', 'person:volodymyr-zelensky'],
    ['ar', 'فلادمير بوتين', 'person:vladimir-putin'],
    ['ar', 'انجيلا ميركل', 'person:angela-merkel'],
    ['ar', 'أنجيلة ميركل', 'person:angela-merkel'],
    // عبد together and apart
    ['ar', 'حسين امير عبداللهيان', 'person:hossein-amir-abdollahian'],
    // family name first, where people put it first
    ['ar', 'كيشيدا فوميو', 'person:fumio-kishida'],
    ['en', 'Kishida Fumio', 'person:fumio-kishida'],
    ['en', 'Orban Viktor', 'person:viktor-orban'],
    // endings, doubled letters, diacritics, hyphens
    ['en', 'Volodymyr Zelenskiy', 'person:volodymyr-zelensky'],
    ['en', 'Volodymyr Zelenskyy', 'person:volodymyr-zelensky'],
    ['en', 'Volodymyr Zelenski', 'person:volodymyr-zelensky'],
    ['en', 'Volodimir Zelensky', 'person:volodymyr-zelensky'],
    ['en', 'Abdul Fattah al-Sissi', 'person:abdel-fattah-el-sisi'],
    ['en', 'Abd al-Fatah al-Sisi', 'person:abdel-fattah-el-sisi'],
    ['en', 'Sergei Lavrov', 'person:sergey-lavrov'],
    ['en', 'Mohamed Bin Salman', 'person:mohammed-bin-salman'],
    ['en', 'Muhammad bin Salmaan', 'person:mohammed-bin-salman'],
  ])('%s %s', (language, name, person) => {
    expect(whole(language, name)).toBe(person)
  })
})

test.each([
  ['ar', 'فلاديمير باتن', 'another vowel is another name'],
  ['ar', 'فلاديمير', 'one word is no whole name'],
  ['ar', 'عبد الفطاح السيسي', 'an Arab has an Arabic name: there is one spelling'],
  ['ar', 'محمود حسن', 'two given names are no spellings of each other'],
  ['ar', 'لافروف سيرغي', 'the order of a country that puts the family name last'],
  ['en', 'Jon Kerry', 'a name that is written in Latin letters has one spelling'],
  ['en', 'Vladimer Poutan', 'another vowel is another name'],
  ['en', 'Volodymyr Zelen', 'part of a name is no spelling of it'],
])('%s %s is nobody: %s', (language, name) => {
  expect(whole(language, name)).toBeNull()
})

/** Spellings that a paper might use, a letter or an ending at a time. */
const changes: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ar: [
    [/غ/g, 'ج'], [/غ/g, 'ك'], [/ج/g, 'غ'], [/ج/g, 'ك'], [/ك/g, 'ج'], [/ت/g, 'ط'], [/ط/g, 'ت'], [/ص/g, 'س'], [/[أإ]/g, 'ا'],
    [/(?<=\p{L})[اوي](?=\p{L})/u, ''], [/ة(?=$| )/g, 'ا'], [/ا(?=$| )/g, 'ة'], [/عبد /g, 'عبد'], [/أبو /g, 'أبو'],
    [/^(\S+) (\S+)$/, '$2 $1'],
  ],
  en: [
    [/([b-df-hj-np-tv-z])\1/g, '$1'], [/(?<=[aeiou])([lmnst])(?=[aeiou])/g, '$1$1'], [/y\b/g, 'iy'], [/y\b/g, 'yy'],
    [/(?:iy|yy|i)\b/g, 'y'], [/ou/g, 'u'], [/u/g, 'o'], [/e/g, 'a'], [/(?<!a)a(?!a)/g, 'e'], [/ei|ey/g, 'ai'], [/-/g, ' '], [/^(\S+) (\S+)$/, '$2 $1'],
    [/q/gi, 'k'], [/g(?!h)/gi, 'q'], [/k(?!h)/gi, 'q'], [/ch/g, 'sh'], [/(?<!\b)sh/g, 'ch'], [/h\b/g, ''], [/a\b/g, 'ah'], [/ye/g, 'e'], [/Ye/g, 'E'],
    [/(?<=\p{L}{2})[aeiou](?=\p{L}{2})/u, ''], [/i/g, 'e'], [/dh/g, 'd'], [/gh/g, 'g'], [/-/g, ''], [/\bbin\b/g, 'ben'], [/[ae]l-/gi, ''],
  ],
} // biome-ignore format: a table

test.each(['ar', 'en'])('%s: no generated spelling of one person is found as another', language => {
  const listed = new Map<string, Set<string>>()
  const rows = gazetteer.languages.get(language)?.rows.filter(({ id }) => id.startsWith('person:')) ?? []
  for (const { id, names } of rows)
    for (const name of names) listed.set(name, (listed.get(name) ?? new Set()).add(id))
  const wrong: string[] = []
  let generated = 0
  for (const { id, names } of rows)
    for (const name of names)
      for (const [pattern, letters] of changes[language] ?? []) {
        const spelled = name.replace(pattern, letters)
        if (spelled === name) continue
        generated++
        // who is listed under the very spelling is found by it before any variant is looked for
        const found = listed.has(spelled) ? null : whole(language, spelled)
        if (found !== null && found !== id) wrong.push(`${spelled}, of ${id}, is taken for ${found}`)
      }
  console.log(`${language}: ${generated} generated spellings`)
  expect(generated).toBeGreaterThan(5000)
  expect(wrong).toEqual([])
})

test('a spelling that fits two people is nobody until something else tells', () => {
  const rows = ['{"id":"person:a","names":["Raed Salah"]}', '{"id":"person:b","names":["Raed Saleh"]}']
  const indexOf = (names: readonly string[]) => {
    const world = names.map(row => `{"id":"${JSON.parse(row).id}","type":"person","iso":"SY"}`)
    const read = readGazetteer([
      { path: 'world/a.jsonl', text: world.join('\n') },
      { path: 'en/a.jsonl', text: names.join('\n') },
    ])
    return new VariantIndex(spellings.en as Spelling, read.languages.get('en') as LanguageNames, read.isoOf)
  }
  expect(indexOf(rows).whole('Raid Salah')).toBeNull()
  expect(indexOf(rows.slice(0, 1)).whole('Raed Salaah')).toBe('person:a')
})
