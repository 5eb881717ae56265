import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { frames as arabic } from '../../../src/languages/ar/frames/all.ts'
import { frameTable as english } from '../../../src/languages/en/frames/table.ts'
import { sortedNouns } from '../../../src/languages/en/lexicon/sorts.ts'
import { entityTypes } from '../../../src/model/entity.ts'
import { ontology, relationById } from '../../../src/model/ontology.ts'

const world = new URL('../../../gazetteers/world/', import.meta.url)
const known = new Set(
  readdirSync(world).flatMap(file =>
    readFileSync(new URL(file, world), 'utf8')
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { id: string }).id),
  ),
)

const examples = english.frames.flatMap(frame =>
  [...(frame.yes ?? []), ...(frame.no ?? [])].map(example => ({ frame: frame.id, ...example })),
)

describe('frames of English, as literals', () => {
  it('every frame with a relation has a sentence and a trap', () => {
    const lacking = english.frames.filter(
      frame => frame.relation !== null && !(frame.yes?.length && frame.no?.length),
    )
    expect(lacking.map(frame => frame.id)).toEqual([])
  })

  it('examples are written as edges of the ontology, between entities that the gazetteers know', () => {
    const country = /^[A-Z]{2}$/
    const composed = /^(?:ministry:[A-Z]{2}-[a-z-]+|organization:[A-Z]{2}-[a-z-]+)$/
    const is = (id: string) => id === '*' || country.test(id) || composed.test(id) || known.has(id)
    const wrong = examples.flatMap(({ frame, edges }) =>
      edges
        .filter(edge => {
          const [source = '', relation = '', target = '', ...rest] = edge.split(' ')
          return (
            !is(source) || !is(target) || !relationById.has(relation) || !['', 'not'].includes(rest.join(' '))
          )
        })
        .map(edge => `${frame}: ${edge}`),
    )
    expect(wrong).toEqual([])
  })

  it('no sentence stands twice for the same edges', () => {
    const texts = examples.map(({ text, edges }) => `${text} ${edges.join()}`)
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  it('frame ids are unique', () => {
    const ids = english.frames.map(frame => frame.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('a verb or noun stands once in a frame', () => {
    const twice = (list: readonly string[] = []) => list.filter((word, index) => list.indexOf(word) !== index)
    expect(english.frames.flatMap(frame => [...twice(frame.verbs), ...twice(frame.nouns)])).toEqual([])
  })

  it('sorts that frames ask for are sorts of the lexicon', () => {
    // a name is of the sort of its type
    const sorts = new Set([...Object.keys(sortedNouns), ...entityTypes, 'group'])
    const asked = english.frames.flatMap(frame =>
      [
        ...(frame.object ?? []),
        ...(frame.notObject ?? []),
        ...(frame.content ?? []),
        ...(frame.notContent ?? []),
      ]
        .filter(head => head.startsWith('#'))
        .map(head => `${frame.id} ${head.slice(1)}`),
    )
    expect(asked.filter(entry => !sorts.has(entry.split(' ')[1] as string))).toEqual([])
  })

  it('content is written in pairs of slot and head', () => {
    const odd = english.frames.filter(
      frame => ((frame.content?.length ?? 0) + (frame.notContent?.length ?? 0)) % 2 !== 0,
    )
    expect(odd.map(frame => frame.id)).toEqual([])
  })
})

/** Relations that a language has no frame for, each with the reason. */
const unsaid: Readonly<Record<'ar' | 'en', Readonly<Record<string, string>>>> = { ar: {}, en: {} }

describe.each([
  ['ar', arabic],
  ['en', english.frames],
] as const)('what the ontology can state, %s can say', (language, frames) => {
  it('names every relation in a frame or an example', () => {
    const said = new Set<string>()
    for (const frame of frames) {
      if (frame.relation) said.add(frame.relation)
      for (const { edges } of frame.yes ?? [])
        for (const edge of edges) said.add(edge.split(' ')[1] as string)
    }
    const missing = ontology.map(relation => relation.id).filter(id => !said.has(id))
    expect(missing).toEqual(Object.keys(unsaid[language]))
  })
})
