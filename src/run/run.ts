import { join } from 'node:path'
import { distinctArticles } from '../merge/distinct.ts'
import { buildGraph } from '../merge/graph.ts'
import { graphLines } from '../merge/serialize.ts'
import { WrongInput } from '../model/problem.ts'
import type { Extractor } from '../pipeline.ts'
import { DEFAULT_IN_FLIGHT, extractAll, type Outcome } from './extract-all.ts'
import { type ByteStream, readSources } from './read-sources.ts'
import { checkAccounts, type Report, type RunResult } from './report.ts'
import { listSources } from './sources.ts'
import { prepareFolder, writeFile } from './write-file.ts'

/** What a run needs. */
export interface RunOptions {
  readonly inputs: readonly string[]
  /** folder that graph.json and extractions.jsonl go to */
  readonly out: string
  readonly extractor: Extractor
  readonly stdin: ByteStream
  /** how many articles are in flight at most */
  readonly inFlight?: number
  readonly onProgress?: (progress: Progress) => void
}

/** How far a run is. */
export interface Progress {
  readonly sources: number
  readonly sourcesDone: number
  readonly articles: number
  readonly setAside: number
}

type Extracted = Extract<Outcome, { kind: 'extracted' }>

/** Reads all inputs and writes `graph.json` and `extractions.jsonl`, the latter in the order of article ids. */
export async function run(options: RunOptions): Promise<RunResult> {
  await prepareFolder(options.out)
  const outcomes = await collect(options)
  const { kept, repeated, rivals } = distinctArticles(
    outcomes.filter(outcome => outcome.kind === 'extracted'),
  )
  const setAside = [
    ...outcomes.flatMap(outcome => (outcome.kind === 'set-aside' ? [outcome.error] : [])),
    ...rivals.map(({ kept: winner, rival }) => sameId(winner, rival)),
  ]
  const report: Report = {
    seen: outcomes.length,
    extracted: kept.length,
    repeated: repeated.length,
    setAside,
    flaws: kept.flatMap(outcome => outcome.flaws),
    readable: outcomes.some(outcome => outcome.kind === 'extracted' || outcome.read),
    problems: countProblems(kept),
  }
  checkAccounts(report)
  const extractions = kept.map(outcome => outcome.extraction)
  const graph = buildGraph(extractions)
  if (!report.readable) return { report, graph, files: [] }
  const files = [join(options.out, 'graph.json'), join(options.out, 'extractions.jsonl')] as const
  await writeFile(files[0], graphLines(graph))
  await writeFile(files[1], jsonLines(extractions))
  return { report, graph, files }
}

async function collect({ inputs, extractor, stdin, inFlight, onProgress }: RunOptions): Promise<Outcome[]> {
  const sources = await listSources(inputs)
  const outcomes: Outcome[] = []
  let sourcesDone = 0
  let setAside = 0
  const tell = () =>
    onProgress?.({ sources: sources.length, sourcesDone, articles: outcomes.length - setAside, setAside })
  const articles = readSources(sources, stdin, () => {
    sourcesDone++
    tell()
  })
  for await (const outcome of extractAll(articles, extractor, inFlight ?? DEFAULT_IN_FLIGHT)) {
    outcomes.push(outcome)
    if (outcome.kind === 'set-aside') setAside++
    tell()
  }
  return outcomes
}

function sameId(winner: Extracted, rival: Extracted): WrongInput {
  const { id } = rival.extraction.article
  const other = [winner.place.file, winner.place.line].filter(part => part !== undefined).join(':')
  const message = `expected one article of the id ${JSON.stringify(id)}, found another text in ${other}; give each its own id`
  return new WrongInput('not-an-article', message, rival.place)
}

function countProblems(kept: readonly Extracted[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { extraction } of kept)
    for (const { code } of extraction.problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

function* jsonLines(values: readonly unknown[]): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`
}
