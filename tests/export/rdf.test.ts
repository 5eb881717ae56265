import { Parser, type Quad, Store } from 'n3'
import { describe, expect, test } from 'vitest'
import { iriOf } from '../../src/export/vocabulary.ts'
import { byCodeUnit } from '../../src/merge/by-code-unit.ts'
import { graph, nasty, texts, written } from './fixture.ts'
import { expandedOf } from './jsonld-quads.ts'

const isnad = 'urn:isnad:term:'
const oa = 'http://www.w3.org/ns/oa#'
const sem = 'http://semanticweb.cs.vu.nl/2009/11/sem/'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

const parse = (text: string, format: string) => new Store(new Parser({ format }).parse(text))
const turtle = parse(await written('turtle'), 'text/turtle')
const one = (store: Store, subject: string, predicate: string) =>
  store.getObjects(subject, predicate, null).map(object => object.value)

const lineOf = ({ subject, predicate, object }: Quad) => {
  const tag = object.termType === 'Literal' ? ` ${object.language || object.datatype.value}` : ''
  return `${subject.value} ${predicate.value} ${object.value}${tag}`
}
const linesOf = (store: Store) => [...new Set([...store].map(quad => lineOf(quad as Quad)))].sort(byCodeUnit)

describe('Turtle', () => {
  test('has every edge as an event with its ends, and its label', () => {
    const found = turtle
      .getSubjects(`${rdf}type`, `${sem}Event`, null)
      .filter(({ value }) => value.startsWith('urn:isnad:event:'))
    expect(found).toHaveLength(graph.network.size)
    for (const key of graph.network.edges()) {
      const [source, target] = graph.network.extremities(key)
      const event = iriOf('event', key)
      expect(one(turtle, event, `${isnad}source`)).toEqual([iriOf('entity', source)])
      expect(one(turtle, event, `${isnad}target`)).toEqual([iriOf('entity', target)])
      expect(one(turtle, event, `${sem}eventType`)).toEqual([
        isnad + graph.network.getEdgeAttribute(key, 'relation'),
      ])
    }
  })

  test('states what is affirmed as a triple, and never what is denied', () => {
    const stated = new Set<string>()
    for (const { source, target, attributes } of graph.network.edgeEntries())
      if (attributes.polarity === 'affirmed')
        stated.add(`${iriOf('entity', source)} ${isnad}${attributes.relation} ${iriOf('entity', target)}`)
    const relations = new Set(graph.network.mapEdges((_, { relation }) => isnad + relation))
    const found = [...turtle]
      .filter(({ predicate }) => relations.has(predicate.value))
      .map(quad => lineOf(quad as Quad))
    expect(found.sort()).toEqual([...stated].sort())
    expect(graph.network.someEdge((_, { polarity }) => polarity === 'negated')).toBe(true)
  })

  test('quotes every sentence, derived from its article, said by its speaker', () => {
    for (const piece of [...graph.evidence.values()].flat()) {
      const evidence = iriOf('evidence', piece.id)
      expect(one(turtle, evidence, `${oa}hasBody`)).toEqual([iriOf('event', piece.edge)])
      const [target] = one(turtle, evidence, `${oa}hasTarget`) as [string]
      const [quote] = one(turtle, target, `${oa}hasSelector`) as [string]
      expect(one(turtle, quote, `${oa}exact`)).toEqual([
        piece.text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/\p{Surrogate}/gu, '\ufffd'),
      ])
      const speaker = piece.attributedTo === null ? [] : [iriOf('entity', piece.attributedTo)]
      expect(one(turtle, evidence, 'http://www.w3.org/ns/prov#wasAttributedTo')).toEqual(speaker)
    }
  })

  test('names are in their languages, and nothing of them is lost', () => {
    const [label] = turtle.getObjects(
      iriOf('entity', 'place:غزة'),
      'http://www.w3.org/2000/01/rdf-schema#label',
      null,
    )
    expect(label?.value).toBe(nasty.marks)
    const names = turtle.getObjects(iriOf('entity', 'place:غزة'), 'https://schema.org/name', null)
    expect(names.map(name => [name.value, (name as { language?: string }).language])).toEqual([['غزة', 'ar']])
  })

  test('dates have the type of their precision', () => {
    const types = new Set(
      turtle
        .getObjects(null, `${sem}hasTimeStamp`, null)
        .map(
          object =>
            `${object.value} ${(object as { datatype?: { value: string } }).datatype?.value.split('#')[1]}`,
        ),
    )
    expect(types).toContain('2024-01 date'.replace('date', 'gYearMonth'))
    expect(types).toContain('2023 gYear')
  })
})

describe('positions', () => {
  test('into the article count code points, where its text is given', async () => {
    const store = parse(await written('turtle', { texts }), 'text/turtle')
    let astral = 0
    for (const piece of [...graph.evidence.values()].flat()) {
      const text = texts.get(piece.article) as string
      const points = [...text]
      const position = `${iriOf('evidence', piece.id)}:position`
      const [start] = one(store, position, `${oa}start`)
      const [end] = one(store, position, `${oa}end`)
      expect(points.slice(Number(start), Number(end)).join('')).toBe(piece.text)
      if (Number(start) !== piece.start) astral++
    }
    expect(astral).toBeGreaterThan(0)
    expect(
      turtle.getSubjects(`${oa}start`, null, null).some(({ value }) => value.endsWith(':position')),
    ).toBe(false)
  })

  test('of the trigger count code points in the sentence', () => {
    for (const piece of [...graph.evidence.values()].flat()) {
      const trigger = `${iriOf('evidence', piece.id)}:trigger`
      const [[start], [end]] = [one(turtle, trigger, `${oa}start`), one(turtle, trigger, `${oa}end`)]
      const found = [...piece.text].slice(Number(start), Number(end)).join('')
      expect(found.startsWith(piece.trigger.text) || piece.trigger.text.length === 1).toBe(true)
    }
  })
})

describe('TriG', () => {
  test('says what the Turtle says, what an article says in its graph', async () => {
    const store = parse(await written('trig'), 'application/trig')
    const derived = /^urn:isnad:graph:/
    expect(linesOf(store).filter(line => !derived.test(line))).toEqual(linesOf(turtle))
    for (const piece of [...graph.evidence.values()].flat())
      expect(store.getGraphs(iriOf('evidence', piece.id), null, null).map(({ value }) => value)).toEqual([
        iriOf('graph', piece.article),
      ])
    for (const article of graph.articles.keys())
      expect(one(store, iriOf('graph', article), 'http://www.w3.org/ns/prov#wasDerivedFrom')).toEqual([
        iriOf('article', article),
      ])
  })
})

describe('JSON-LD', () => {
  test('expands, without fetching anything, to the triples of the Turtle', async () => {
    expect(linesOf(parse(await expandedOf(await written('jsonld')), 'application/n-quads'))).toEqual(
      linesOf(turtle),
    )
  })
})

test('no blank nodes, no RDF-star', async () => {
  for (const { subject, object } of turtle)
    expect([subject.termType, object.termType]).not.toContain('BlankNode')
  expect(await written('turtle')).not.toMatch(/<</)
})

test.each([
  ['person:x y', 'urn:isnad:entity:person:x%20y'],
  ['place:غزة', 'urn:isnad:entity:place:غزة'],
  ['person:"<&>', 'urn:isnad:entity:person:%22%3C%26%3E'],
  ["place:it's\\", 'urn:isnad:entity:place:it%27s%5C'],
  ['person:😀', 'urn:isnad:entity:person:%F0%9F%98%80'],
  ['person:100%', 'urn:isnad:entity:person:100%25'],
  ['person:\ud800', 'urn:isnad:entity:person:%EF%BF%BD'],
])('the IRI of %j is %s', (id, iri) => {
  expect(iriOf('entity', id)).toBe(iri)
})
