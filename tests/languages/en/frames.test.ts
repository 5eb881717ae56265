import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { frameTable } from '../../../src/languages/en/frames/table.ts'
import { relationById } from '../../../src/model/ontology.ts'
import { edgesOf, edgeText, isEdge, read } from './reading.ts'

interface Case {
  readonly frame: string
  readonly text: string
  readonly edges: readonly string[]
}

/** Sentences of frames that the grammar does not read yet, each with the reason. */
const knownFailures = new Map(
  readFileSync(new URL('./known-failures.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const { text, why } = JSON.parse(line) as { readonly text: string; readonly why: string }
      return [text, why] as const
    }),
)

const cases = (kind: 'yes' | 'no'): Case[] =>
  frameTable.frames.flatMap(frame => (frame[kind] ?? []).map(example => ({ frame: frame.id, ...example })))

const all = [...cases('yes'), ...cases('no')]

const known = (list: readonly Case[], failing: boolean) =>
  list.filter(({ text }) => knownFailures.has(text) === failing)

describe('frames of English', () => {
  it.each(known(cases('yes'), false))('$frame: $text', ({ text, edges }) => {
    const found = edgesOf(read(text))
    const missing = edges.filter(written => !found.some(edge => isEdge(edge, written)))
    expect(missing, `found ${found.map(edgeText).join('; ') || 'nothing'}`).toEqual([])
  })

  it.each(known(cases('no'), false))('$frame, not: $text', ({ text, edges }) => {
    const found = edgesOf(read(text))
    expect(found.filter(edge => edges.some(written => isEdge(edge, written))).map(edgeText)).toEqual([])
  })

  it('every frame with a relation has a sentence and a trap', () => {
    const lacking = frameTable.frames.filter(
      frame => frame.relation !== null && !(frame.yes?.length && frame.no?.length),
    )
    expect(lacking.map(frame => frame.id)).toEqual([])
  })

  it('examples are written as edges of the ontology', () => {
    const entity = /^(?:\*|[A-Z]{2}|(?:person|organization|ministry|place|event|treaty):\S+)$/
    const wrong = all.filter(({ edges }) =>
      edges.some(edge => {
        const [source = '', relation = '', target = '', ...rest] = edge.split(' ')
        const ids = entity.test(source) && entity.test(target)
        return !ids || !relationById.has(relation) || !['', 'not'].includes(rest.join(' '))
      }),
    )
    expect(wrong).toEqual([])
  })

  it('no sentence stands twice', () => {
    const texts = all.map(({ text, edges }) => `${text} ${edges.join()}`)
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  it('frame ids are unique but for verbs of saying', () => {
    const ids = frameTable.frames.map(frame => frame.id).filter(id => !id.startsWith('say/'))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe('known failures', () => {
  // a sentence that starts to pass leaves the list
  it.each(known(cases('yes'), true))('$frame: $text', ({ text, edges }) => {
    const found = edgesOf(read(text))
    expect(
      edges.every(written => found.some(edge => isEdge(edge, written))),
      'it passes now: take it off known-failures.jsonl',
    ).toBe(false)
  })

  it('are sentences of frames', () => {
    const texts = new Set(all.map(({ text }) => text))
    expect([...knownFailures.keys()].filter(text => !texts.has(text))).toEqual([])
  })
})
