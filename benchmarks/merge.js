// npm run bench:merge [ARTICLES]: merges extractions made from the tests' articles, writes and loads the graph, asks it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadGraph } from '../dist/cli/load-graph.js'
import { Contributions } from '../dist/merge/contributions.js'
import { graphLines } from '../dist/merge/serialize.js'
import { createExtractor } from '../dist/pipeline.js'
import { counts } from '../dist/query/counts.js'
import { query } from '../dist/query/query.js'
import { loadGazetteers } from '../dist/run/load-gazetteers.js'
import { writeFile } from '../dist/run/write-file.js'
import { arabicArticles } from './corpus.js'
import { variants } from './variants.js'

const seconds = ms => `${(ms / 1000).toFixed(1)} s`
const gigabytes = bytes => `${(bytes / 1e9).toFixed(2)} GB`
const peak = () => gigabytes(process.resourceUsage().maxRSS * 1024)
const processor = () => process.cpuUsage().user / 1000
const timed = async work => {
  const from = performance.now()
  const result = await work()
  return [result, performance.now() - from]
}

function ask(graph, gazetteer) {
  const names = ['روسيا', 'United States', 'لافروف', 'الخارجية الروسية', 'ايران', 'SANA', 'Putin']
  const times = []
  for (const name of [...names, ...names, ...names]) {
    const from = performance.now()
    const rows = query(graph, { either: name, limit: 100 }, gazetteer)
    times.push(performance.now() - from)
    if (rows.length === 0) throw new Error(`${name} found nothing: nothing was measured`)
  }
  const [first, ...rest] = times
  const sorted = rest.sort((a, b) => a - b)
  const figures = [first, sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(ms => ms.toFixed(1))
  return `a query by name: the first, which makes the index, ${figures[0]} ms; then median ${figures[1]} ms, slowest ${figures[2]} ms`
}

if (process.argv[2] === 'load') {
  const [graph, ms] = await timed(() => loadGraph(process.argv[3]))
  console.log(`loaded in ${seconds(ms)}, peak ${peak()}; ${ask(graph, await loadGazetteers())}`)
  const [, all] = await timed(() => counts(graph, 'relation'))
  console.log(`counts over all of it in ${seconds(all)}`)
} else {
  const articles = Number(process.argv[2] ?? 100_000)
  const gazetteer = await loadGazetteers()
  const extractor = createExtractor(gazetteer)
  const base = []
  for (const article of arabicArticles()) base.push(await extractor.extract({ ...article, language: 'ar' }))
  const contributions = new Contributions()
  let putting = 0
  let worked = 0
  let bytes = 0
  for (const variant of variants(base, gazetteer, articles)) {
    // as it would come from a file: no string is shared
    const line = JSON.stringify(variant)
    bytes += Buffer.byteLength(line)
    const extraction = JSON.parse(line)
    const [from, cpu] = [performance.now(), processor()]
    contributions.put(extraction)
    putting += performance.now() - from
    worked += processor() - cpu
  }
  const cpu = processor()
  const [graph, building] = await timed(() => contributions.graph())
  worked += processor() - cpu
  const evidence = [...graph.evidence.values()].reduce((sum, pieces) => sum + pieces.length, 0)
  const copies = [...graph.articles.values()].filter(article => article.copyOf).length
  console.log(
    `${articles} extractions, ${gigabytes(bytes)} of JSON lines: ${graph.nodes.size} nodes, ${graph.edges.size} edges, ${evidence} pieces of evidence, ${copies} copies found`,
  )
  console.log(
    `merged in ${seconds(putting + building)} (taking in ${seconds(putting)}, building ${seconds(building)}; ${seconds(worked)} of processor time), peak ${peak()}, one core, Node ${process.version}`,
  )
  console.log(ask(graph, gazetteer))
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  const file = join(folder, 'graph.json')
  const [, writing] = await timed(() => writeFile(file, graphLines(graph)))
  console.log(
    `graph.json of ${gigabytes(statSync(file).size)} written in ${seconds(writing)}, peak ${peak()}`,
  )
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'load', file], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  if (child.status !== 0) throw new Error(child.stderr)
  process.stdout.write(child.stdout)
}
