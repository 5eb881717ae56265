import { describe, expect, test } from 'vitest'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'

const gazetteer = await loadGazetteers()
const countries = [...gazetteer.world.keys()].filter(id => id.startsWith('country:')).map(id => id.slice(8))
const departments = gazetteer.languages.get('ar')?.portfolios.map(({ id }) => id) ?? []

test.each([
  ['ministry:RU-defence', 'ar', ['وزارة الدفاع الروسية', 'وزارة دفاع روسيا']],
  [
    'ministry:RU-defence',
    'en',
    ['Russian defence ministry', 'Russian Ministry of Defence', 'Ministry of Defence of Russia'],
  ],
  ['ministry:KP-foreign', 'ar', ['وزارة الخارجية الكورية الشمالية', 'وزارة خارجية كوريا الشمالية']],
  [
    'ministry:ZA-health',
    'ar',
    ['وزارة الصحة الجنوب أفريقية', 'وزارة الصحة الأفريقية الجنوبية', 'وزارة صحة جنوب أفريقيا'],
  ],
  ['ministry:EG-education', 'ar', ['وزارة التربية والتعليم المصرية']],
  ['ministry:ML-water', 'ar', ['وزارة الموارد المائية في مالي']],
  ['ministry:AE-education', 'en', ['Ministry of Education of the United Arab Emirates']],
  ['ministry:NL-foreign', 'en', ['Dutch foreign ministry', 'Ministry of Foreign Affairs of the Netherlands']],
  [
    'organization:RU-general-staff',
    'ar',
    ['هيئة الأركان العامة الروسية', 'الأركان العامة الروسية', 'هيئة أركان الجيش الروسي'],
  ],
  [
    'organization:RU-armed-forces',
    'ar',
    ['الجيش الروسي', 'قوات الجيش الروسي', 'القوات الروسية', 'القيادة العامة للجيش الروسي', 'جيش روسيا'],
  ],
  ['organization:PH-navy', 'en', ["Philippines' navy", 'navy of the Philippines']],
])('%s in %s', (id, language, names) => {
  const listed = gazetteer.namesOf(id, language)
  expect(listed).toEqual(expect.arrayContaining(names))
})

describe('what output lists as names of ministries is grammatical and short', () => {
  const named = (language: string) =>
    countries.flatMap(iso => departments.map(id => gazetteer.namesOf(`ministry:${iso}-${id}`, language)))

  test('Arabic: a construct takes one noun without its article, never «وزارة دفاع والإنتاج حربي»', () => {
    const wrong = named('ar')
      .flat()
      .filter(name => name.startsWith('وزارة '))
      .filter(name => {
        const [, first = '', second = ''] = name.split(' ')
        return !first.startsWith('ال') && second.startsWith('وال') && !/واليس|والهرسك/.test(second)
      })
    expect(wrong).toEqual([])
  })

  test('English: no country without the article it has, no "s\'s"', () => {
    expect(
      named('en')
        .flat()
        .filter(name => /s's\b| of (?:United|Netherlands|Philippines|Bahamas)/.test(name)),
    ).toEqual([])
  })

  test.each(['ar', 'en'])('%s: few, none twice, none longer than twelve words', language => {
    for (const names of named(language)) {
      expect(names.length).toBeLessThanOrEqual(16)
      expect(new Set(names).size).toBe(names.length)
      for (const name of names) expect(name.split(' ').length, name).toBeLessThanOrEqual(12)
    }
  })
})
