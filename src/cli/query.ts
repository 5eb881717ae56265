import { type Command, Option } from 'commander'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Graph } from '../merge/graph.ts'
import { WrongInput } from '../model/problem.ts'
import { readFilter } from '../query/filter.ts'
import { findEntities } from '../query/find-entities.ts'
import { query, type RelationRow } from '../query/query.ts'
import { loadGazetteers } from '../run/load-gazetteers.ts'
import { relationCsv } from './csv.ts'
import { loadGraph } from './load-graph.ts'
import { positiveNumber, withGazetteers } from './options.ts'
import { relationTable } from './relation-table.ts'
import { counted } from './report-words.ts'
import { outputWidth, say, writeData } from './standard-streams.ts'

type Format = 'table' | 'jsonl' | 'csv'

interface Options {
  readonly format: Format
  readonly gazetteers: readonly string[]
  readonly source?: string
  readonly relation?: string
  readonly target?: string
  readonly either?: string
  readonly limit?: number
}

const EXAMPLES = `
Examples:
  isnad query output/graph.json --source لافروف
  isnad query output/graph.json --either Iran --relation met_with
  isnad query output/graph.json source=country:RU target=country:IR --format csv`

/** Adds `isnad query`: relations that match, each with its evidence. */
export function addQuery(program: Command): void {
  const command = program
    .command('query')
    .description('find relations in a graph, each with its evidence')
    .argument('<graph>', 'a graph.json that isnad wrote')
    .argument('[filter...]', 'field=value, the same as --field value')
    .option('--source <name>', 'who does it: a name in any language, or an id')
    .option('--relation <id>', 'which relation, such as met_with')
    .option('--target <name>', 'to whom')
    .option('--either <name>', 'source or target')
    .option('--limit <n>', 'how many relations at most', positiveNumber)
    .addOption(
      new Option('--format <format>', 'how to write them')
        .choices(['table', 'jsonl', 'csv'])
        .default('table'),
    )
    .addHelpText('after', EXAMPLES)
  withGazetteers(command).action(queryCommand)
}

async function queryCommand(path: string, words: readonly string[], options: Options): Promise<void> {
  const { source, relation, target, either, limit } = options
  const given = Object.entries({ source, relation, target, either, limit }).filter(
    ([, value]) => value !== undefined,
  )
  const filter = readFilter(Object.fromEntries([...given, ...words.map(fieldAndValue)]))
  const graph = await loadGraph(path)
  const names = [filter.source, filter.target, filter.either].filter(name => name !== undefined)
  const needsNames = names.some(name => !graph.network.hasNode(name))
  const gazetteer = needsNames ? loadGazetteers(options.gazetteers) : undefined
  for (const name of names) tellCandidates(graph, name, gazetteer)
  const rows = query(graph, filter, gazetteer)
  await writeData(writers[options.format](rows))
  if (rows.length === 0) say('No relation matches.')
}

/** The parts of a filter word: `source=Iran` */
function fieldAndValue(word: string): [string, string | number] {
  const equals = word.indexOf('=')
  if (equals < 1)
    throw new WrongInput('bad-filter', `expected field=value, such as source=Iran, found ${word}`)
  const [field, value] = [word.slice(0, equals), word.slice(equals + 1)]
  return [field, field === 'limit' ? Number(value) : value]
}

function tellCandidates(graph: Graph, name: string, gazetteer: Gazetteer | undefined): void {
  const found = findEntities(graph, name, gazetteer)
  if (found.length === 1) return
  if (found.length === 0) say(`No entity of this graph is called "${name}".`)
  else
    say(
      [
        `"${name}" may be ${counted(found.length, 'entity')}; give an id to choose one:`,
        ...found.map(({ id, label }) => `  ${id} (${label})`),
      ].join('\n'),
    )
}

const writers: Readonly<Record<Format, (rows: readonly RelationRow[]) => string>> = {
  table: rows =>
    rows.length === 0
      ? ''
      : relationTable(rows, { width: outputWidth(), isolate: process.stdout.isTTY === true }),
  jsonl: rows => rows.map(row => `${JSON.stringify(row)}\n`).join(''),
  csv: relationCsv,
}
