import type { Graph } from '../merge/graph.ts'
import { labelOf, typeOf } from './cypher-names.ts'
import type { WriteText } from './format.ts'
import { speakersOf } from './quotes.ts'
import { soundText } from './sound-text.ts'
import { edgesOf, nodesOf, type Scalar } from './view.ts'

const BATCH = 200

type Value = Scalar | undefined | readonly string[]
interface Row {
  /** rows of one group have the same labels or type, which Cypher cannot take from data */
  readonly group: string
  readonly map: string
}

/**
 * Cypher statements, a batch of rows each, that may run twice over: entities, articles, evidence, and what joins them.
 * A relationship holds its sentences as a list; evidence points at it by `edge`, since nothing in Cypher can point at a relationship.
 */
export const cypher: WriteText = function* (graph) {
  for (const label of ['Entity', 'Article', 'Evidence'])
    yield `CREATE CONSTRAINT isnad_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`
  yield* batches(
    entityRows(graph),
    label => `MERGE (n:Entity {id: row.id}) SET n += row.properties, n:${label}`,
  )
  yield* batches(articleRows(graph), () => 'MERGE (n:Article {id: row.id}) SET n += row.properties')
  yield* batches(
    relationRows(graph),
    type =>
      `MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`,
  )
  yield* batches(
    evidenceRows(graph),
    () =>
      'MATCH (a:Article {id: row.article}) MERGE (e:Evidence {id: row.id}) SET e += row.properties MERGE (e)-[:STANDS_IN]->(a)',
  )
  yield* batches(
    speakerRows(graph),
    () => 'MATCH (e:Evidence {id: row.id}) MATCH (s:Entity {id: row.speaker}) MERGE (e)-[:SAID_BY]->(s)',
  )
}

function* entityRows(graph: Graph): Generator<Row> {
  for (const { id, attributes } of nodesOf(graph))
    yield { group: labelOf(attributes.type), map: mapOf({ id }, attributes) }
}

function* articleRows({ articles }: Graph): Generator<Row> {
  for (const { id, ...rest } of articles.values()) yield { group: '', map: mapOf({ id }, rest) }
}

function* relationRows(graph: Graph): Generator<Row> {
  for (const { key, source, target, attributes, evidence } of edgesOf(graph)) {
    const said = { evidence: evidence.map(piece => piece.text), attributedTo: speakersOf(evidence) }
    yield {
      group: typeOf(attributes.relation),
      map: mapOf({ source, target, id: key }, { ...attributes, ...said }),
    }
  }
}

function* evidenceRows(graph: Graph): Generator<Row> {
  for (const { evidence } of edgesOf(graph))
    for (const { id, article, attributedTo: _, trigger, date, ...rest } of evidence) {
      const when = { date: date?.value, datePrecision: date?.precision, dateBasis: date?.basis }
      const scalars = Object.entries(rest).filter(([, value]) => typeof value !== 'object') as [
        string,
        Value,
      ][]
      const properties = { ...Object.fromEntries(scalars), trigger: trigger.text, ...when }
      yield { group: '', map: mapOf({ id, article }, properties) }
    }
}

function* speakerRows(graph: Graph): Generator<Row> {
  for (const { evidence } of edgesOf(graph))
    for (const { id, attributedTo } of evidence)
      if (attributedTo !== null) yield { group: '', map: mapOf({ id, speaker: attributedTo }) }
}

/** Statements over batches of rows of one group each; at most one open batch a group is held. */
function* batches(rows: Iterable<Row>, statement: (group: string) => string): Generator<string> {
  const open = new Map<string, string[]>()
  const write = (group: string, maps: readonly string[]) =>
    `UNWIND [\n${maps.join(',\n')}\n] AS row ${statement(group)};\n`
  for (const { group, map } of rows) {
    const maps = open.get(group) ?? []
    open.set(group, maps)
    maps.push(map)
    if (maps.length < BATCH) continue
    yield write(group, maps)
    open.delete(group)
  }
  for (const [group, maps] of open) yield write(group, maps)
}

const mapOf = (
  keys: Readonly<Record<string, string>>,
  properties?: Readonly<Record<string, Value>>,
): string =>
  `{${[...pairsOf(keys), ...(properties ? [`properties: {${pairsOf(properties).join(', ')}}`] : [])].join(', ')}}`

const pairsOf = (values: Readonly<Record<string, Value>>): string[] =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${nameOf(name)}: ${literalOf(value)}`)

// `end` ends a CASE, and only some engines take it for a key
const nameOf = (name: string) =>
  /^(?!end$)[A-Za-z]\w*$/i.test(name) ? name : `\`${name.replaceAll('`', '``')}\``

function literalOf(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`
  return typeof value === 'string' ? cypherString(value) : String(value)
}

const escapes: Readonly<Record<string, string>> = {
  ...{ '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' },
}

/** A string of Cypher. */
export const cypherString = (text: string): string =>
  `'${soundText(text).replace(/[\\'\n\r\t]/g, found => escapes[found] as string)}'` // "it's" → 'it\'s'
