import { type Command, Option } from 'commander'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Graph } from '../merge/graph.ts'
import { WrongInput } from '../model/problem.ts'
import { countKeys } from '../query/counts.ts'
import { type Filter, filterFields } from '../query/filter.ts'
import { filterFromParams } from '../query/filter-params.ts'
import { findEntities } from '../query/find-entities.ts'
import { buckets } from '../query/timeline.ts'
import { loadGazetteers } from '../run/load-gazetteers.ts'
import { answer, type QueryOptions, type Question, questionOf } from './answer.ts'
import { loadGraph } from './load-graph.ts'
import { positiveNumber, withGazetteers } from './options.ts'
import { counted } from './report-words.ts'
import { say, writeData } from './standard-streams.ts'

/** What the fields of a filter mean, for `--help`. */
const fieldWords: Readonly<Record<keyof Filter, string>> = {
  relation: 'which relation, such as met_with',
  source: 'who does it: a name in any language, or an id',
  target: 'to whom',
  either: 'source or target',
  type: 'source or target is a person, country, ministry, organization, place, event or treaty',
  country: 'source or target is this country or belongs to it: a name or an ISO code',
  from: 'first day of the act: 2024, 2024-01 or 2024-01-15',
  to: 'last day of the act',
  polarity: 'affirmed or negated',
  attributedTo: 'who says so: a speaker, an agency or a publisher',
  text: 'words of the sentence',
  cameo: 'a CAMEO code or its beginning, such as 19',
  quad: 'verbal_cooperation, material_cooperation, verbal_conflict, material_conflict or structural',
  minSources: 'how many independent sources at least',
  minConfidence: 'how sure at least, 0 to 1',
  background: 'also what the gazetteers know and no article states',
  by: 'country: the same acts between countries',
  limit: 'how many at most',
  sort: 'by evidence, sources, confidence, last, first, source, target or relation',
}

const EXAMPLES = `
Fields may also be given as words: source=لافروف is the same as --source لافروف.

Examples:
  isnad query output/graph.json --source لافروف
  isnad query output/graph.json country=RU quad=verbal_conflict from=2024-01 --format md
  isnad query output/graph.json --between "روسيا,إيران"
  isnad query output/graph.json --path "شويغو,اليمن"
  isnad query output/graph.json --counts speaker country=RU
  isnad query output/graph.json --stats`

/** Adds `isnad query`: relations that match, each with its evidence, and what else can be asked of a graph. */
export function addQuery(program: Command): void {
  const command = program
    .command('query')
    .description('find relations in a graph, each with its evidence')
    .argument('<graph>', 'a graph.json that isnad wrote')
    .argument('[filter...]', 'field=value, the same as --field value')
  for (const field of filterFields)
    command.option(
      field === 'background' ? '--background' : `--${dashed(field)} <${field}>`,
      fieldWords[field],
    )
  command
    .option('--between <a,b>', 'relations between two entities, in both directions')
    .option('--neighbors <name>', 'entities related to one')
    .option('--depth <n>', 'how many steps away, for --neighbors', positiveNumber, 1)
    .option('--path <a,b>', 'a shortest chain of relations from one entity to another')
    .option('--timeline <name>', 'what an entity did and suffered over time')
    .addOption(
      new Option('--bucket <span>', 'how finely, for --timeline')
        .choices(Object.keys(buckets))
        .default('month'),
    )
    .addOption(new Option('--counts <key>', 'how much there is of each').choices(countKeys))
    .option(
      '--stats',
      'the graph in figures: degrees, communities, busiest pairs, what one source alone reports',
    )
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['table', 'jsonl', 'csv', 'md'])
        .default('table'),
    )
    .addHelpText('after', EXAMPLES)
  withGazetteers(command).action(queryCommand)
}

const dashed = (field: string) => field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`) // "minSources" → "min-sources"

async function queryCommand(path: string, words: readonly string[], options: QueryOptions): Promise<void> {
  const filter = filterFromParams([...givenFields(options), ...words.map(fieldAndValue)])
  const question = questionOf(options)
  const graph = await loadGraph(path)
  const gazetteer = needsGazetteer(graph, filter, question.names)
    ? await loadGazetteers(options.gazetteers)
    : undefined
  const { source, target, either } = filter
  for (const name of [source, target, either, ...question.names])
    if (name !== undefined) tellCandidates(graph, name, gazetteer)
  let empty = true
  for (const part of answer(graph, question, filter, gazetteer, options.format)) {
    empty = false
    await writeData(part)
  }
  if (empty) say(`No relation matches.${asksForDates(filter, question) ? undated(graph) : ''}`)
}

const asksForDates = ({ from, to }: Filter, { kind }: Question) =>
  from !== undefined || to !== undefined || kind === 'timeline'

/** How many relations no question about dates can find. */
function undated({ edges }: Graph): string {
  let without = 0
  for (const { attributes } of edges.values()) if (attributes.firstSeen === null) without++
  return without === 0
    ? ''
    : ` ${without} of ${edges.size} relations bear no date, and their articles none: from, to and --timeline pass over them.`
}

/** The fields of the filter among the options, as an address would say them. */
const givenFields = (options: QueryOptions) =>
  filterFields.flatMap(field => {
    const value = (options as unknown as Record<string, unknown>)[field]
    return value === undefined ? [] : [[field, String(value)] as const]
  })

/** The parts of a filter word: `source=Iran` */
function fieldAndValue(word: string): readonly [string, string] {
  const equals = word.indexOf('=')
  if (equals < 1)
    throw new WrongInput('bad-filter', `expected field=value, such as source=Iran, found ${word}`)
  return [word.slice(0, equals), word.slice(equals + 1)]
}

/** Gazetteers are read where they can add something: names that are no ids, countries, the background. */
function needsGazetteer(graph: Graph, filter: Filter, names: readonly string[]): boolean {
  const { source, target, either, attributedTo, country, by, background } = filter
  const asked = [source, target, either, attributedTo, ...names].filter(name => name !== undefined)
  return (
    country !== undefined ||
    by !== undefined ||
    background === true ||
    asked.some(name => !graph.nodes.has(name))
  )
}

function tellCandidates(graph: Graph, name: string, gazetteer: Gazetteer | undefined): void {
  const found = findEntities(graph, name, gazetteer)
  if (found.length === 1) return
  if (found.length === 0) say(`No entity of this graph is called "${name}".`)
  else
    say(
      [
        `"${name}" may be ${counted(found.length, 'entity')}; give an id to choose one:`,
        ...found.slice(0, 20).map(({ id, label }) => `  ${id} (${label})`),
        ...(found.length > 20 ? [`  … and ${found.length - 20} more`] : []),
      ].join('\n'),
    )
}
