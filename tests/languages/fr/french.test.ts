import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { buildGraph, createExtractor, query } from '../../../src/index.ts'
import { frameSchema } from '../../../src/model/frame.ts'
import { loadGazetteers } from '../../../src/run/load-gazetteers.ts'
import { edgesOf, edgeText, isEdge } from '../reading.ts'
import { frameTable } from './frames.ts'
import { french } from './pack.ts'

const gazetteer = await loadGazetteers([fileURLToPath(new URL('gazetteers', import.meta.url))])
const extractor = createExtractor(gazetteer, { languages: { fr: async () => french } })
const read = (text: string, id = 'fr') =>
  extractor.extract({ id, text, language: 'fr', publishedAt: '2024-01-15' })

describe('a third language, given from outside of src', () => {
  test.each<[string, string[]]>([
    [
      'Le ministre russe des Affaires étrangères Sergueï Lavrov a condamné les frappes américaines au Yémen.',
      ['person:sergey-lavrov holds_office ministry:RU-foreign', 'person:sergey-lavrov condemned US'],
    ],
    ["L'Iran n'a pas menacé Israël.", ['IR threatened IL not']],
    ['La France et la Russie soutiennent le Yémen.', ['FR supported YE', 'RU supported YE']],
    ['Les États-Unis sanctionneront l’Iran.', []],
    [
      'Emmanuel Macron rencontrera Sergueï Lavrov.',
      ['person:emmanuel-macron plans_meeting_with person:sergey-lavrov'],
    ],
    [
      'Emmanuel Macron est arrivé. Macron a remercié les Houthis.',
      ['person:emmanuel-macron thanked organization:houthis'],
    ],
    ['Le ministre russe de la Défense a salué la France.', ['person:sergei-shoigu praised FR']],
    ['La décision française a critiqué Israël.', []],
  ])('%s', async (text, edges) => {
    expect(
      edgesOf(await read(text))
        .map(edgeText)
        .sort(),
    ).toEqual([...edges].sort())
  })

  test('is known by its words where the article does not name it', async () => {
    const text =
      'Le ministre russe des Affaires étrangères Sergueï Lavrov a condamné les frappes dans le sud du Yémen.'
    expect((await extractor.extract({ id: 'x', text })).article.language).toBe('fr')
  })

  test('says who says so, and quotes the text at its offsets', async () => {
    const text = "Paris.\nL'Iran a affirmé qu'Israël a bombardé le Yémen.\n"
    const { entities, relations } = await read(text)
    expect(relations).toMatchObject([
      {
        relation: 'attacked',
        attributedTo: 'country:IR',
        rule: 'fr/attacked/bombarder',
        evidence: { sentence: 1 },
      },
    ])
    const quotes = [
      ...entities.flatMap(({ mentions }) => mentions),
      ...relations.flatMap(r => [r.evidence, r.trigger]),
    ]
    for (const { start, end, text: quoted } of quotes) expect(text.slice(start, end)).toBe(quoted)
  })

  test('goes into one graph with Arabic and English, where the same is one', async () => {
    const graph = buildGraph([
      await read('Sergueï Lavrov a condamné la France.', 'fr'),
      await extractor.extract({ id: 'ar', text: 'أدان سيرغي لافروف فرنسا.' }),
      await extractor.extract({ id: 'en', text: 'Sergey Lavrov condemned France.' }),
    ])
    const found = query(graph, { source: 'Sergueï Lavrov', relation: 'condemned' })
    expect(found).toMatchObject([{ target: { id: 'country:FR' } }])
    expect(found[0]?.evidence.map(({ article }) => article.id).sort()).toEqual(['ar', 'en', 'fr'])
  })
})

describe('each frame', () => {
  test.each(frameTable.frames.map(frame => [frame.id, frame] as const))('%s', async (_, frame) => {
    expect(frameSchema.parse(frame)).toEqual(frame)
    for (const { text, edges } of frame.yes ?? []) {
      const found = edgesOf(await read(text))
      for (const edge of edges)
        expect(
          found.some(one => isEdge(one, edge)),
          text,
        ).toBe(true)
    }
    for (const { text, edges } of frame.no ?? []) {
      const found = edgesOf(await read(text))
      for (const edge of edges)
        expect(
          found.some(one => isEdge(one, edge)),
          text,
        ).toBe(false)
    }
  })
})
