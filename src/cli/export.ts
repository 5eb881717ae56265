import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Command, Option } from 'commander'
import { checkTexts } from '../export/check-texts.ts'
import type { ExportOptions } from '../export/format.ts'
import { type FormatName, formats } from '../export/formats.ts'
import { withoutBackground } from '../export/without-background.ts'
import { withBackground } from '../merge/background.ts'
import type { Graph } from '../merge/graph.ts'
import { type Extraction, extractionSchema } from '../model/extraction.ts'
import { WrongInput } from '../model/problem.ts'
import { loadGazetteers } from '../run/load-gazetteers.ts'
import { readSources } from '../run/read-sources.ts'
import { listSources, unreadable } from '../run/sources.ts'
import { prepareFolder, writeFile } from '../run/write-file.ts'
import { inChunks } from './in-chunks.ts'
import { loadGraph } from './load-graph.ts'
import { withGazetteers } from './options.ts'
import { say, stdin, writeData } from './standard-streams.ts'

interface Options {
  readonly to: string
  readonly out?: string
  readonly gexfVersion: '1.2' | '1.3'
  readonly background?: true
  readonly gazetteers: readonly string[]
  readonly neo4j?: true
  readonly bom?: true
  readonly extractions?: string
  readonly articles: readonly string[]
}

const names = Object.keys(formats)
const width = Math.max(...names.map(name => name.length))
const FORMATS = `
Formats:
${Object.entries(formats)
  .map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`)
  .join('\n')}

Examples:
  isnad export output/graph.json --to gexf --out graph.gexf
  isnad export output/graph.json --to csv --out tables
  isnad export output/graph.json --to events --extractions output/extractions.jsonl
  isnad export output/graph.json --to brat --extractions output/extractions.jsonl --articles seeds --out brat`

/** Adds `isnad export`: the graph in another format, on standard output or in files. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('write a graph in another format')
    .argument('<graph>', 'a graph.json that isnad wrote')
    .requiredOption('--to <format>', `one of: ${names.join(', ')}`)
    .option('--out <path>', 'a file, or for formats of several files (csv, brat) a folder')
    .addOption(
      new Option('--gexf-version <version>', 'gexf: NetworkX reads 1.2 only')
        .choices(['1.2', '1.3'])
        .default('1.3'),
    )
    .option('--background', 'with what gazetteers know and no article states, marked background')
    .option('--neo4j', 'csv: with the headers of neo4j-admin')
    .option('--bom', 'csv: with a byte order mark, for Excel')
    .option('--extractions <file>', 'events, brat: extractions.jsonl of the run that made the graph')
    .addOption(
      new Option('--articles <input>', 'brat, RDF: what that run read (may be repeated)')
        .argParser((input, before: string[]) => [...before, input])
        .default([], 'none'),
    )
    .addHelpText('after', FORMATS)
  withGazetteers(command).action(exportCommand)
}

async function exportCommand(path: string, options: Options): Promise<void> {
  const { to, out } = options
  if (!Object.hasOwn(formats, to))
    throw new WrongInput('unknown-format', `expected one of ${names.join(', ')}, found "${to}"`, {
      field: '--to',
    })
  const format = formats[to as FormatName]
  if (format.files === 'several' && out === undefined)
    throw new WrongInput('bad-option', `expected a folder for the files of ${to}, found none`, {
      field: '--out',
    })
  const graph = await graphOf(path, options)
  const settings = await settingsOf(options)
  if (settings.texts) checkTexts(graph, settings.texts)
  if (to === 'events' && !settings.extractions)
    say('Events that leave a side out are no edges: give --extractions to have them too.')
  if (format.files === 'several') {
    const write = await format.load()
    await prepareFolder(out as string)
    for (const { name, parts } of write(graph, settings)) await writeFile(join(out as string, name), parts)
    return
  }
  const write = await format.load()
  if (out !== undefined) {
    await prepareFolder(dirname(out))
    await writeFile(out, write(graph, settings))
  } else for (const chunk of inChunks(write(graph, settings))) await writeData(chunk)
}

/** The graph to write: without background unless it is asked for; event data need it to know the countries of people. */
async function graphOf(path: string, { background, to, gazetteers }: Options): Promise<Graph> {
  const stated = withoutBackground(await loadGraph(path))
  return background || to === 'events' ? withBackground(stated, await loadGazetteers(gazetteers)) : stated
}

async function settingsOf(options: Options): Promise<ExportOptions> {
  const { gexfVersion, neo4j, bom, extractions, articles } = options
  return {
    gexfVersion,
    ...(neo4j ? { neo4j } : {}),
    ...(bom ? { bom } : {}),
    ...(extractions === undefined ? {} : { extractions: await readExtractions(extractions) }),
    ...(articles.length === 0 ? {} : { texts: await readTexts(articles) }),
  }
}

async function readExtractions(file: string): Promise<Extraction[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw unreadable(file, error)
  })
  return text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : readExtraction(line, file, at + 1)))
}

function readExtraction(json: string, file: string, line: number): Extraction {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new WrongInput(
      'broken-json',
      `expected an extraction, found no JSON: ${(error as Error).message}`,
      {
        ...{ file, line },
      },
    )
  }
  const result = extractionSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new WrongInput('broken-json', `expected an extraction that isnad wrote: ${issue?.message}`, {
    ...{ file, line },
    field: issue?.path.join('.') ?? '',
  })
}

async function readTexts(inputs: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for await (const input of readSources(await listSources(inputs), stdin)) {
    if ('wrong' in input) throw input.wrong
    texts.set(input.read.article.id, input.read.article.text)
  }
  return texts
}
