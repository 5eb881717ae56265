import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { frames } from '../../../src/languages/ar/frames/all.ts'
import { ontology, relationById } from '../../../src/model/ontology.ts'
import { edgesOf, edgeText, isEdge, read } from './reading.ts'

interface Case {
  readonly frame: string
  readonly text: string
  readonly edges: readonly string[]
}

const cases = (kind: 'yes' | 'no'): Case[] =>
  frames.flatMap(frame => (frame[kind] ?? []).map(example => ({ frame: frame.id, ...example })))

const all = [...cases('yes'), ...cases('no')]

describe('frames of Arabic', () => {
  it.each(cases('yes'))('$frame: $text', ({ text, edges }) => {
    const found = edgesOf(read(text))
    const missing = edges.filter(written => !found.some(edge => isEdge(edge, written)))
    expect(missing, `found ${found.map(edgeText).join('; ') || 'nothing'}`).toEqual([])
  })

  it.each(cases('no'))('$frame, not: $text', ({ text, edges }) => {
    const found = edgesOf(read(text))
    expect(found.filter(edge => edges.some(written => isEdge(edge, written))).map(edgeText)).toEqual([])
  })

  it('every frame with a relation has a sentence and a trap', () => {
    const lacking = frames.filter(
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
    const ids = frames.map(frame => frame.id).filter(id => !id.startsWith('say/'))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

/** Relations that no Arabic frame can state, each with the reason. */
const unstated: Readonly<Record<string, string>> = {}

describe('the ontology', () => {
  it('has a frame, or an act that turns into it when it is still to come, for every relation', () => {
    const shown = new Set(cases('yes').flatMap(({ edges }) => edges.map(edge => edge.split(' ')[1])))
    for (const frame of frames) if (frame.relation) shown.add(frame.relation)
    const missing = ontology.map(relation => relation.id).filter(id => !shown.has(id))
    expect(missing).toEqual(Object.keys(unstated))
  })
})

describe('known failures', () => {
  const lines = readFileSync(new URL('./known-failures.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const known = lines.map(line => JSON.parse(line) as Omit<Case, 'frame'> & { readonly why: string })

  // a sentence that starts to pass belongs into a frame
  it.each(known)('$why: $text', ({ text, edges }) => {
    const found = edgesOf(read(text))
    const right = (written: string) =>
      written.startsWith('!')
        ? !found.some(edge => isEdge(edge, written.slice(1)))
        : found.some(edge => isEdge(edge, written))
    expect(edges.every(right), 'it passes now: take it off known-failures.jsonl').toBe(false)
  })
})
