import { Model } from '@alephdata/followthemoney'
import defaultModel from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { soundText } from '../../src/export/sound-text.ts'
import { graph, nasty, written } from './fixture.ts'

interface Line {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const model = new Model(defaultModel as ConstructorParameters<typeof Model>[0])
const lines = (await written('ftm'))
  .trimEnd()
  .split('\n')
  .map(line => JSON.parse(line) as Line)
const byId = new Map(lines.map(line => [line.id, line]))

test('every line is an entity of the model, with properties of its schema', () => {
  expect(byId.size).toBe(lines.length)
  for (const line of lines) {
    const entity = model.getEntity(line as unknown as Parameters<Model['getEntity']>[0])
    const schema = model.getSchema(line.schema)
    expect(schema.abstract).not.toBe(true)
    for (const [name, values] of Object.entries(line.properties)) {
      expect([line.schema, name, schema.hasProperty(name)]).toEqual([line.schema, name, true])
      expect(entity.getProperty(name).map(value => (typeof value === 'string' ? value : value.id))).toEqual(
        values,
      )
    }
    for (const name of schema.required ?? [])
      expect([line.id, name, line.properties[name]?.length ?? 0]).not.toContain(0)
    expect(line.id).toMatch(/^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/)
  }
})

test('nodes, articles and edges are there, links end in entities of the right kind', () => {
  expect(lines).toHaveLength(graph.network.order + graph.articles.size + graph.network.size)
  const thing = (id: string | undefined) =>
    model.getSchema(byId.get(id as string)?.schema as string).isA('Thing')
  const links = lines.filter(line => line.schema === 'UnknownLink')
  expect(links.map(link => link.id)).toEqual(graph.network.edges())
  for (const { id, properties } of links) {
    expect([thing(properties.subject?.[0]), thing(properties.object?.[0])]).toEqual([true, true])
    const sentences = [...new Set((graph.evidence.get(id) ?? []).map(piece => soundText(piece.text)))]
    expect(properties.summary).toEqual(sentences)
    expect(properties.status).toEqual([graph.network.getEdgeAttribute(id, 'polarity')])
  }
})

test('countries have their code, people all their names', () => {
  expect(byId.get('country.SY')).toMatchObject({ schema: 'PublicBody' })
  const named = lines.find(line => line.properties.name?.[0] === nasty.quotes)
  expect(named).toMatchObject({ schema: 'Person', properties: { alias: [nasty.mixed] } })
})
