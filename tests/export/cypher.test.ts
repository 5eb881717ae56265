import { Connection, Database, type QueryResult } from '@ladybugdb/core'
import { parse } from '@neo4j-cypher/editor-support'
import { afterAll, describe, expect, test } from 'vitest'
import { cypherString } from '../../src/export/cypher.ts'
import { oneLine, soundText } from '../../src/export/sound-text.ts'
import { factsOf, sorted } from './facts.ts'
import { graph, nasty, written } from './fixture.ts'

const database = new Database(':memory:')
const connection = new Connection(database)
afterAll(async () => {
  await connection.close()
  await database.close()
})

interface Row {
  readonly id: string
  readonly source?: string
  readonly target?: string
  readonly article?: string
  readonly speaker?: string
  readonly properties?: Readonly<Record<string, unknown>>
}

async function ask(query: string): Promise<Record<string, unknown>[]> {
  const result = (await connection.query(query)) as QueryResult
  return (await result.getAll()) as Record<string, unknown>[]
}

const statements = (await written('cypher'))
  .split(/(?<=;)\n(?=UNWIND|CREATE|$)/)
  .filter(statement => statement !== '')

/** The rows of the statements that end so, read by an engine that speaks Cypher. */
async function rowsOf(ending: RegExp): Promise<Row[]> {
  const rows: Row[] = []
  for (const statement of statements) {
    const [, list, end] = /^UNWIND \[\n(.*)\n\] AS row (.*);\n?$/s.exec(statement) ?? []
    if (list === undefined || !ending.test(end as string)) continue
    for (const map of list.split(/,\n(?=\{)/)) rows.push((await ask(`RETURN ${map} AS row`))[0]?.row as Row)
  }
  return rows
}

describe('what the statements carry is read by a Cypher engine', () => {
  test('nodes, edges and their evidence', async () => {
    const nodes = await rowsOf(/^MERGE \(n:Entity/)
    const edges = await rowsOf(/^MATCH \(a:Entity/)
    const evidence = edges.flatMap(({ id, properties }) =>
      ((properties?.evidence ?? []) as string[]).map(line => `${id} ${oneLine(line)}`),
    )
    expect(
      sorted({
        nodes: nodes.map(({ id, properties }) => `${id} ${oneLine(String(properties?.label))}`),
        edges: edges.map(
          ({ id, source, target, properties: its }) =>
            `${id} ${source} ${its?.relation} ${its?.polarity} ${target}`,
        ),
        evidence,
      }),
    ).toEqual(factsOf(graph))
  })

  test('each piece of evidence, its article, and who says so', async () => {
    const pieces = [...graph.evidence.values()].flat()
    const rows = await rowsOf(/^MATCH \(a:Article/)
    expect(
      rows.map(({ id, article, properties }) => [id, article, properties?.text, Number(properties?.start)]),
    ).toEqual(pieces.map(piece => [piece.id, piece.article, soundText(piece.text), piece.start]))
    const said = await rowsOf(/^MATCH \(e:Evidence/)
    expect(said.map(({ id, speaker }) => [id, speaker])).toEqual(
      pieces.filter(piece => piece.attributedTo !== null).map(piece => [piece.id, piece.attributedTo]),
    )
  })

  test.each(Object.entries(nasty))('a string with %s comes back', async (_, text) => {
    expect(await ask(`RETURN ${cypherString(text)} AS it`)).toEqual([{ it: soundText(text) }])
  })
})

test('a batch is at most 200 rows, and of one kind', async () => {
  for (const statement of statements) {
    expect(statement).toMatch(/^(CREATE CONSTRAINT|UNWIND \[\n)/)
    expect(statement.split('\n{').length).toBeLessThanOrEqual(201)
  }
})

describe('a parser of Neo4j takes what is written', () => {
  const errorsIn = (text: string) =>
    parse(text).errorListener.errors.map(({ line, msg }) => `${line}: ${msg}`)

  // the parser is older than named constraints
  test.each(
    statements.filter(statement => statement.startsWith('UNWIND')).map(one => [one.slice(-160), one]),
  )('%j', (_, statement) => {
    expect(errorsIn(statement)).toEqual([])
  })

  test('which sees what is wrong', () => {
    const [statement = ''] = statements.filter(one => one.startsWith('UNWIND'))
    expect(errorsIn(statement.replace('AS row', 'row'))).not.toEqual([])
    expect(errorsIn(statement.replace('properties: {', 'properties: '))).not.toEqual([])
  })
})
