import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createExtractor, readGazetteer } from '../../src/index.ts'
import { detectLanguage } from '../../src/languages/detect.ts'

const persian =
  'وزیر امور خارجه ایران در این دیدار گفت که تهران از گفت‌وگو برای صلح در منطقه حمایت می‌کند و آن را لازم است.'
const french =
  'Le ministre russe des Affaires étrangères Sergueï Lavrov a condamné les frappes américaines au Yémen, dans une déclaration.'

describe('the language of a text', () => {
  test.each<[string, string]>([
    ['ar', 'أدان وزير الخارجية الروسي سيرغي لافروف الضربات الأمريكية في اليمن.'],
    ['ar', 'قال الرئيس ان الاجتماع في طهران كان مثمرا، من غير أن يذكر ما بعد ذلک.'],
    ['ar', 'التقى أمير عبداللهيان لافروف، بحسب وكالة Reuters ووكالة Agence France-Presse.'],
    ['ar', 'روسيا'],
    ['fa', persian],
    ['fa', persian.replaceAll('ی', 'ي').replaceAll('ک', 'ك')],
    [
      'ur',
      'پاکستان کے وزیر خارجہ نے کہا ہے کہ بھارت کے ساتھ مذاکرات میں پیش رفت ہو رہی ہے اور امن کو موقع ملنا چاہیے۔',
    ],
    [
      'ps',
      'د افغانستان حکومت په کابل کې وویل چې له پاکستان سره خبرې کوي او دا کار به په راتلونکي کې دوام ولري چې سوله راشي.',
    ],
    ['en', 'Russia condemned the U.S. strikes in Yemen, the Foreign Ministry said.'],
    ['en', 'La France condamne la Russie.'],
    [
      'en',
      'Los Angeles Mayor Karen Bass met the mayors of El Paso, Las Vegas and Los Alamos, Le Monde and La Stampa said.',
    ],
    ['en', 'Putin meets Xi'],
    ['en', 'La Paz, Le Havre, El Alto, Los Cabos, Las Palmas'],
    ['fr', french],
    [
      'de',
      'Der russische Außenminister Sergej Lawrow hat die Angriffe der USA im Jemen verurteilt und das Vorgehen ist nicht neu.',
    ],
    [
      'es',
      'El ministro de Exteriores ruso condenó los ataques de las fuerzas de Estados Unidos por la noche y se reunió con el rey.',
    ],
    [
      'tr',
      'Dışişleri Bakanı, Suriye ile ilgili bir toplantı için Moskova ve Tahran ile görüştü, bu konu daha sonra açıklandı.',
    ],
    ['und', 'Министр иностранных дел России Сергей Лавров осудил удары США, сообщает Reuters.'],
    ['und', 'שר החוץ הרוסי גינה את התקיפות בתימן'],
    ['und', '俄罗斯外长拉夫罗夫谴责美国在也门的空袭'],
    ['und', '2024-01-15 …'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  const folder = new URL('../gold/', import.meta.url)
  const gold = ['ar', 'en', 'pairs'].flatMap(room =>
    readdirSync(new URL(`${room}/`, folder)).map(name => `${room}/${name}`),
  )
  test.each(gold)('%s', name => {
    const { text, language } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    expect(detectLanguage(text)).toBe(language)
  })
})

describe('an article in a language without a pack', () => {
  const { extract } = createExtractor(readGazetteer([]))

  test.each([
    ['fr', french],
    ['fa', persian],
    ['und', '俄罗斯'],
  ])('is set aside as one in %s', async (code, text) => {
    await expect(extract({ id: 'x', text })).rejects.toMatchObject({
      code: 'unsupported-language',
      message: `expected a language of ar, en, found "${code}" by its letters and words; set "language" if it is not`,
    })
  })

  test('is read when it says that it is in another', async () => {
    expect((await extract({ id: 'x', text: french, language: 'en' })).article.language).toBe('en')
  })
})
