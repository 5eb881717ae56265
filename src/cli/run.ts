import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { createExtractor } from '../pipeline.ts'
import { query, type RelationRow } from '../query/query.ts'
import { exitCodeOfReport } from '../run/exit-codes.ts'
import { loadGazetteers } from '../run/load-gazetteers.ts'
import type { RunResult } from '../run/report.ts'
import { run } from '../run/run.ts'
import { positiveNumber, withGazetteers } from './options.ts'
import { showProgress } from './progress.ts'
import { shortRelationTable } from './relation-table.ts'
import { counted, reportWords } from './report-words.ts'
import { outputWidth, say, stdin, writeData } from './standard-streams.ts'

interface Options {
  readonly out: string
  readonly gazetteers: readonly string[]
  readonly inFlight?: number
  readonly rows: number
}

/** Adds `isnad run`: articles in, graph.json and extractions.jsonl out. */
export function addRun(program: Command): void {
  const command = program
    .command('run')
    .description('read articles and write a knowledge graph')
    .argument('[input...]', 'files, folders, or - for JSON lines on standard input (default: seeds/)')
    .option('-o, --out <dir>', 'folder for graph.json and extractions.jsonl', 'output')
    .option('--in-flight <n>', 'how many articles are in flight at most', positiveNumber)
    .option('--rows <n>', 'rows of the table at the end', positiveNumber, 20)
  withGazetteers(command).action(runCommand)
}

async function runCommand(
  inputs: readonly string[],
  { out, gazetteers, inFlight, rows }: Options,
): Promise<void> {
  const extractor = createExtractor(await loadGazetteers(gazetteers))
  const progress = showProgress()
  try {
    const result = await run({
      inputs: inputs.length > 0 ? inputs : [seeds()],
      out,
      extractor,
      stdin,
      ...(inFlight === undefined ? {} : { inFlight }),
      onProgress: progress.update,
    })
    progress.stop()
    await tell(result, rows)
    process.exitCode = exitCodeOfReport(result.report)
  } finally {
    progress.stop()
  }
}

/** The seeds of this folder, else those that travel in the package. */
const seeds = () => (existsSync('seeds') ? 'seeds' : fileURLToPath(new URL('../../seeds', import.meta.url)))

/** Rows in the order of the articles and, within one, of the text: as somebody would read them. */
const byPlace = (a: RelationRow, b: RelationRow): number => {
  const [first, second] = [a.evidence[0], b.evidence[0]]
  if (!first || !second) return first ? -1 : second ? 1 : 0
  if (first.article.id !== second.article.id) return first.article.id < second.article.id ? -1 : 1
  return first.start - second.start || first.trigger.start - second.trigger.start
}

async function tell({ report, graph, files }: RunResult, limit: number): Promise<void> {
  const rows = [...query(graph, {})].sort(byPlace)
  const style = { width: outputWidth(), isolate: process.stdout.isTTY === true }
  if (rows.length > 0) await writeData(shortRelationTable(rows.slice(0, limit), style))
  const [graphFile, extractionsFile] = files
  if (rows.length > limit) say(`… and ${rows.length - limit} more: isnad query ${graphFile}`)
  say(reportWords(report))
  if (graphFile === undefined) {
    say(
      'Nothing could be read, so nothing is written. An article is a .txt file or a JSON line {"id", "text"}.',
    )
    return
  }
  const { order, size } = graph.network
  say(`${graphFile}: ${counted(order, 'entity')}, ${counted(size, 'relation')}`)
  say(`${extractionsFile}: ${counted(report.extracted, 'extraction')}`)
}
