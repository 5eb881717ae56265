import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { passagesOf } from '../../src/languages/passages.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { createExtractor } from '../../src/pipeline.ts'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'

const extractor = createExtractor(await loadGazetteers())
const publishedAt = '2025-06-01'
const read = (text: string, language?: string) =>
  extractor.extract({ id: 'mixed', text, publishedAt, ...(language ? { language } : {}) })

const arabic = [
  'موسكو – سانا',
  'بحث وزير الخارجية الروسي سيرغي لافروف مع نظيره الإيراني عباس عراقجي التطورات في قطاع غزة. وأدان الوزيران الهجمات الإسرائيلية على لبنان.',
  'من جهته قال المتحدث باسم الوزارة سامر الدغري إن موسكو ترفض العقوبات الأمريكية.',
]
const english = [
  'The United Nations condemned the attacks carried out by Israel on Lebanon. Lavrov also met with Turkish Foreign Minister Hakan Fidan in Ankara.',
  'Qatari Foreign Ministry spokesman Harold Wimbley praised Russia.',
]
const acts = ({ relations }: Extraction) =>
  relations
    .filter(({ relation }) => relation !== 'holds_office')
    .map(({ source, relation, target, polarity }) => `${source} ${relation} ${target} ${polarity}`)
    .sort()

const layouts: readonly (readonly [how: string, text: string])[] = [
  ['one language after the other', [...arabic, ...english].join('\n\n')],
  ['paragraphs in turn', [arabic[0], arabic[1], english[0], arabic[2], english[1]].join('\n\n')],
  ['sentences in one line', `${arabic[0]}\n${[arabic[1], english[0], arabic[2], english[1]].join(' ')}`],
]

test.each(layouts)('each sentence is read in its own language: %s', async (_, text) => {
  const both = await read(text)
  const apart = [await read(arabic.join('\n\n')), await read(english.join('\n\n'))]
  expect([...new Set(acts(both))]).toEqual([...new Set(apart.flatMap(acts))].sort())
  expect(acts(both).length).toBeGreaterThan(6)
  for (const { evidence, trigger } of both.relations) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
    expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text)
    expect(evidence.text).toContain(trigger.text)
  }
  for (const { mentions } of both.entities)
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
})

test('entities meet under one id, and names that no gazetteer knows stand under their own language', async () => {
  const { article, entities, relations } = await read(layouts[1]?.[1] as string)
  expect(article.language).toBe('ar')
  const lavrov = entities.find(({ id }) => id === 'person:sergey-lavrov')
  expect(lavrov?.mentions.map(({ text }) => text)).toEqual(['سيرغي لافروف', 'الوزيران', 'Lavrov'])
  const unknown = entities.filter(({ known }) => !known).map(({ names }) => names)
  expect(unknown).toEqual([{ ar: ['سامر الدغري'] }, { en: ['Harold Wimbley'] }])
  const rules = new Set(
    relations.map(({ rule, evidence }) => `${rule.slice(0, 2)} ${/[a-z]/.test(evidence.text)}`),
  )
  expect([...rules].sort()).toEqual(['ar false', 'en true'])
})

test('what one language leaves open the other may tell', async () => {
  const text = `${english[1]?.replace('Harold Wimbley', 'Majed al-Ansari')}\n\nوقالت الوزارة في بيان إن الدوحة تدين الهجمات الإسرائيلية على لبنان.`
  const said = (await read(text, 'en')).relations.find(({ relation }) => relation === 'condemned')
  expect(said).toMatchObject({
    source: 'country:QA',
    target: 'country:IL',
    attributedTo: 'ministry:QA-foreign',
  })
})

test.each([
  [
    'a name in other letters',
    'أعلنت شركة Rheinmetall Air Defence AG أنها وقعت عقداً مع وزارة الدفاع الأوكرانية. وأكدت الشركة ذلك.',
  ],
  ['a signature', 'أدانت قطر الهجمات الإسرائيلية على لبنان.\nReporting by Alan Smith.'],
  [
    'a word in Arabic letters',
    'The group, whose name (حركة المقاومة الإسلامية) means resistance, rejected the plan of Israel.',
  ],
])('%s makes no second language', (_, text) => {
  expect(passagesOf(text, /^[A-Z]/.test(text) ? 'en' : 'ar', () => true)).toBeNull()
})

test('a language without a pack is left to that of the article', () => {
  const text = `${arabic[1]}\nLe ministre des affaires étrangères de la France a condamné les attaques qui ont été menées par Israël dans le sud du Liban et les frappes sur la ville de Tyr.`
  expect(passagesOf(text, 'ar', code => code === 'ar' || code === 'en')).toBeNull()
  expect(passagesOf(text, 'ar', () => true)?.map(({ language }) => language)).toEqual(['ar', 'fr'])
})

test('passages keep every offset, and no letter is in both or in neither', () => {
  for (const [, text] of layouts) {
    const passages = passagesOf(text, 'ar', () => true)
    expect(passages).not.toBeNull()
    const [own, other] = passages as NonNullable<typeof passages>
    for (let at = 0; at < text.length; at++) {
      const kept = [own.text[at], other.text[at]].filter(letter => letter === text[at])
      if (/\S/.test(text[at] as string)) expect(kept).toHaveLength(1)
      else expect([own.text.length, other.text.length]).toEqual([text.length, text.length])
    }
  }
})

test('an annotated article is in one language', () => {
  for (const language of ['ar', 'en'])
    for (const file of readdirSync(`tests/gold/${language}`)) {
      const { text } = JSON.parse(readFileSync(`tests/gold/${language}/${file}`, 'utf8'))
      expect([file, passagesOf(text, language, () => true)]).toEqual([file, null])
    }
})
