import { describe, expect, test } from 'vitest'
import { soundText } from '../../src/export/sound-text.ts'
import { readTable } from './duckdb.ts'
import { evidenceLines, factsOf, oneLine, sorted } from './facts.ts'
import { extractions, graph, nasty, written, writtenFiles } from './fixture.ts'

const expected = factsOf(graph)
const text = (value: unknown) => String(value ?? '')
// a formula's apostrophe is ours, not the text's
const bare = (value: unknown) => oneLine(text(value)).replace(/^'(?=[=+\-@])/, '')

describe('CSV, read by DuckDB', async () => {
  const files = await writtenFiles('csv')

  test('has the columns that Gephi looks for, and every node, edge and sentence', async () => {
    const [nodes, edges] = [await readTable(files.get('nodes.csv')), await readTable(files.get('edges.csv'))]
    expect(Object.keys(nodes[0] as object).slice(0, 2)).toEqual(['Id', 'Label'])
    expect(Object.keys(edges[0] as object).slice(0, 6)).toEqual([
      'Source',
      'Target',
      'Type',
      'Id',
      'Label',
      'Weight',
    ])
    expect(
      sorted({
        nodes: nodes.map(row => `${row.Id} ${bare(row.Label)}`),
        edges: edges.map(row => `${row.Id} ${row.Source} ${row.relation} ${row.polarity} ${row.Target}`),
        evidence: edges.flatMap(row => evidenceLines(text(row.Id), text(row.evidence))),
      }),
    ).toEqual(expected)
  })

  test('has each piece of evidence as it stands, with the offsets of its article', async () => {
    const rows = await readTable(files.get('evidence.csv'))
    const pieces = [...graph.evidence.values()].flat()
    expect(
      rows.map(row => [row.id, row.edge, row.article, Number(row.start), Number(row.end), row.text]),
    ).toEqual(
      pieces.map(piece => [
        piece.id,
        piece.edge,
        piece.article,
        piece.start,
        piece.end,
        soundText(piece.text),
      ]),
    )
    expect((await readTable(files.get('articles.csv'))).map(row => row.id)).toEqual([
      ...graph.articles.keys(),
    ])
  })

  test('no field is a formula of a spreadsheet', async () => {
    const labels = (await readTable(files.get('nodes.csv'))).map(row => row.Label)
    expect(labels).toContain(`'${nasty.formula}`)
    expect((await readTable(files.get('articles.csv'))).map(row => row.source)).toContain("'=SUM(1)")
    for (const content of files.values()) expect(content).not.toMatch(/(?:^|[,\n])"?=/)
  })

  test('begins with a byte order mark for Excel when asked for, else not', async () => {
    for (const content of (await writtenFiles('csv', { bom: true })).values())
      expect(content[0]).toBe('\ufeff')
    for (const content of (await writtenFiles('csv')).values()) expect(content[0]).not.toBe('\ufeff')
  })
})

describe('CSV for neo4j-admin, read by DuckDB', async () => {
  const files = await writtenFiles('csv', { neo4j: true })

  test('has its headers, and texts as they are', async () => {
    const [entities, relations] = [
      await readTable(files.get('entities.csv')),
      await readTable(files.get('relations.csv')),
    ]
    expect(Object.keys(entities[0] as object)).toEqual(
      expect.arrayContaining(['id:ID(Entity)', 'label', 'known:boolean', ':LABEL']),
    )
    expect(Object.keys(relations[0] as object).slice(0, 4)).toEqual([
      ':START_ID(Entity)',
      ':END_ID(Entity)',
      ':TYPE',
      'id',
    ])
    expect(
      sorted({
        nodes: entities.map(row => `${row['id:ID(Entity)']} ${oneLine(text(row.label))}`),
        edges: [],
        evidence: [],
      }).nodes,
    ).toEqual(expected.nodes)
    expect(
      relations
        .map(
          row =>
            `${row.id} ${row[':START_ID(Entity)']} ${row.relation} ${row.polarity} ${row[':END_ID(Entity)']}`,
        )
        .sort(),
    ).toEqual(expected.edges)
    expect(new Set(relations.map(row => row[':TYPE']))).toContain('HOLDS_OFFICE')
    expect(new Set(entities.map(row => row[':LABEL']))).toContain('Entity;Person')
  })

  test('every end of a relationship is a node of its file', async () => {
    const ids = async (name: string, space: string) =>
      new Set((await readTable(files.get(name))).map(row => row[`id:ID(${space})`]))
    const [evidence, articles, entities] = [
      await ids('evidence.csv', 'Evidence'),
      await ids('articles.csv', 'Article'),
      await ids('entities.csv', 'Entity'),
    ]
    for (const row of await readTable(files.get('stands-in.csv')))
      expect([evidence.has(row[':START_ID(Evidence)']), articles.has(row[':END_ID(Article)'])]).toEqual([
        true,
        true,
      ])
    const said = await readTable(files.get('said-by.csv'))
    expect(said.length).toBeGreaterThan(0)
    for (const row of said)
      expect([evidence.has(row[':START_ID(Evidence)']), entities.has(row[':END_ID(Entity)'])]).toEqual([
        true,
        true,
      ])
  })
})

describe('events, read by DuckDB', async () => {
  const rows = await readTable(await written('events'), '\t')
  const acts = graph.network
    .filterEdges((_, { quad }) => quad !== 'structural')
    .flatMap(key => graph.evidence.get(key) ?? [])

  test('there is one for each piece of evidence of an act; offices are none', () => {
    expect(rows.map(row => [row.event, bare(row.text)])).toEqual(
      acts.map(piece => [piece.id, oneLine(piece.text)]),
    )
    expect(acts.length).toBeLessThan([...graph.evidence.values()].flat().length)
  })

  test('is coded as event data are', () => {
    const row = rows.find(({ event }) => event === 'a/../b "x" <y>-0')
    expect(row).toMatchObject({
      ...{ date: '2024-01', source: 'person:"<&>', source_name: oneLine(nasty.quotes), target: 'person:😀' },
      ...{ relation: 'condemned', cameo: '111', plover: 'ACCUSE', quad: 'verbal_conflict', quad_class: '3' },
      ...{ goldstein: '-2', polarity: 'affirmed', attributed_to: 'organization:=cmd', publisher: "'=SUM(1)" },
      ...{ url: 'https://example.org/a?b=1&c="2"', published_at: '2024-02-29' },
    })
  })

  test('countries and ministries have a country and a sector', () => {
    const actor = rows.find(({ source }) => /^country:/.test(text(source)))
    expect([actor?.source_country, actor?.source_sector]).toEqual([text(actor?.source).slice(8), 'GOV'])
  })

  test('with extractions, what leaves a side out comes after the others, in the words of the text', async () => {
    const all = await readTable(await written('events', { extractions }), '\t')
    const partial = extractions
      .flatMap(({ relations }) => relations)
      .filter(({ source, target, quad }) => (source === null || target === null) && quad !== 'structural')
    expect(all.slice(0, rows.length)).toEqual(rows)
    expect(
      all
        .slice(rows.length)
        .map(row => row.event)
        .sort(),
    ).toEqual(partial.map(({ id }) => id).sort())
    expect(partial.length).toBeGreaterThan(0)
    for (const row of all.slice(rows.length)) expect([row.source, row.target]).toContain(null)
  })
})
