import type { Command } from 'commander'
import type { WrongInput } from '../model/problem.ts'
import { createExtractor } from '../pipeline.ts'
import { exitCodeOfReport } from '../run/exit-codes.ts'
import { DEFAULT_IN_FLIGHT, extractAll } from '../run/extract-all.ts'
import { loadGazetteers } from '../run/load-gazetteers.ts'
import { readSources } from '../run/read-sources.ts'
import { checkAccounts, type Report } from '../run/report.ts'
import { listSources } from '../run/sources.ts'
import { positiveNumber, withGazetteers } from './options.ts'
import { counted } from './report-words.ts'
import { say, stdin, writeData } from './standard-streams.ts'

interface Options {
  readonly jsonl?: true
  readonly gazetteers: readonly string[]
  readonly inFlight?: number
  readonly explain?: true
}

/** Adds `isnad extract`: one extraction a line on standard output, in the order of the inputs. */
export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .description('write what each article says, one JSON line an article, in input order')
    .argument('[input...]', 'files, folders, or - for JSON lines on standard input')
    .option('--jsonl', 'without INPUT: read articles as JSON lines from standard input, and stream')
    .option(
      '--explain',
      'write how each article was read instead: roles, rules, and what was refused and why',
    )
    .option('--in-flight <n>', 'how many articles are in flight at most', positiveNumber)
  withGazetteers(command).action(extractCommand)
}

async function extractCommand(inputs: readonly string[], options: Options, command: Command): Promise<void> {
  if (inputs.length === 0 && !options.jsonl)
    command.error('error: expected an INPUT, or --jsonl to read JSON lines from standard input')
  const extractor = createExtractor(await loadGazetteers(options.gazetteers))
  const sources = await listSources(inputs.length > 0 ? inputs : ['-'])
  const outcomes = extractAll(readSources(sources, stdin), extractor, options.inFlight ?? DEFAULT_IN_FLIGHT)
  const setAside: WrongInput[] = []
  const flaws: WrongInput[] = []
  let [extracted, seen, readable] = [0, 0, false]
  for await (const outcome of outcomes) {
    seen++
    if (outcome.kind === 'set-aside') {
      setAside.push(outcome.error)
      readable ||= outcome.read
      say(`${outcome.error.code}: ${outcome.error.message}`)
      continue
    }
    extracted++
    readable = true
    flaws.push(...outcome.flaws)
    for (const flaw of outcome.flaws) say(`${flaw.code}: ${flaw.message}`)
    await writeData(
      options.explain ? await extractor.explain(outcome.article) : `${JSON.stringify(outcome.extraction)}\n`,
    )
  }
  const report: Report = { seen, extracted, repeated: 0, setAside, flaws, readable, problems: new Map() }
  checkAccounts(report)
  if (setAside.length > 0)
    say(`${counted(seen, 'input')} seen: ${extracted} extracted, ${setAside.length} set aside.`)
  process.exitCode = exitCodeOfReport(report)
}
