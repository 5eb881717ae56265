// npm run bench:merge [ARTICLES]: merges extractions made from the tests' articles, writes and loads the graph, asks it.
import { spawnSync } from 'node:child_process'
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadGraph } from '../dist/cli/load-graph.js'
import { Contributions } from '../dist/merge/contributions.js'
import { graphLines } from '../dist/merge/serialize.js'
import { createExtractor } from '../dist/pipeline.js'
import { counts } from '../dist/query/counts.js'
import { prepareQueries } from '../dist/query/prepare.js'
import { query } from '../dist/query/query.js'
import { loadGazetteers } from '../dist/run/load-gazetteers.js'
import { writeFile } from '../dist/run/write-file.js'
import { arabicArticles } from './corpus.js'
import { variants } from './variants.js'

const seconds = ms => `${(ms / 1000).toFixed(1)} s`
const gigabytes = bytes => `${(bytes / 1e9).toFixed(2)} GB`
const peak = () => gigabytes(process.resourceUsage().maxRSS * 1024)
const processor = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
/** A result, how long it took, and how long the processor worked on it, all threads together. */
const timed = async work => {
  const [from, cpu] = [performance.now(), processor()]
  const result = await work()
  return [result, performance.now() - from, processor() - cpu]
}
const both = (wall, cpu) => `${seconds(wall)} (${seconds(cpu)} of processor time)`

function ask(graph, gazetteer) {
  const names = ['روسيا', 'United States', 'لافروف', 'الخارجية الروسية', 'ايران', 'SANA', 'Putin']
  const times = []
  const worked = []
  for (const name of [...names, ...names, ...names]) {
    const [from, cpu] = [performance.now(), processor()]
    const rows = query(graph, { either: name, limit: 100 }, gazetteer)
    times.push(performance.now() - from)
    worked.push(processor() - cpu)
    if (rows.length === 0) throw new Error(`${name} found nothing: nothing was measured`)
  }
  return `a query by name: ${spread(times)}; of processor time ${spread(worked)}`
}

function spread([first, ...rest]) {
  const sorted = rest.sort((a, b) => a - b)
  const figures = [first, sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(ms => ms.toFixed(1))
  return `the first ${figures[0]} ms, then median ${figures[1]} ms, slowest ${figures[2]} ms`
}

/** How long the lines of a file take to be decoded and parsed, whatever they hold: what loading cannot be faster than. */
async function parseLines(file) {
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes = Buffer.concat([rest, chunk])
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      const line = bytes.toString('utf8', from, bytes[end - 1] === 44 ? end - 1 : end)
      if (/^\{".*\}$/.test(line)) JSON.parse(line)
      from = end + 1
    }
    rest = bytes.subarray(from)
  }
}

if (process.argv[2] === 'load') {
  const [, , parsing] = await timed(() => parseLines(process.argv[3]))
  const [graph, wall, cpu] = await timed(() => loadGraph(process.argv[3]))
  console.log(
    `loaded in ${both(wall, cpu)}, peak ${peak()}; to parse its lines alone takes ${seconds(parsing)} of that`,
  )
  const gazetteer = await loadGazetteers()
  const [, ...preparing] = await timed(() => prepareQueries(graph, gazetteer))
  console.log(`the indexes of queries made in ${both(...preparing)}; ${ask(graph, gazetteer)}`)
  const [, ...counting] = await timed(() => counts(graph, 'relation'))
  console.log(`counts over all of it in ${both(...counting)}`)
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
  let batch = []
  // a hundred at a time: to ask for the processor's time costs more than to take in an article of few relations
  const put = async () => {
    const [, wall, cpu] = await timed(() => {
      for (const extraction of batch) contributions.put(extraction)
    })
    putting += wall
    worked += cpu
    batch = []
  }
  for (const variant of variants(base, gazetteer, articles)) {
    // as it would come from a file: no string is shared
    const line = JSON.stringify(variant)
    bytes += Buffer.byteLength(line)
    batch.push(JSON.parse(line))
    if (batch.length === 100) await put()
  }
  await put()
  const [graph, building, buildingCpu] = await timed(() => contributions.graph())
  worked += buildingCpu
  let evidence = 0
  for (const { attributes } of graph.edges.values()) evidence += attributes.weight
  const copies = [...graph.articles.values()].filter(article => article.copyOf).length
  console.log(
    `${articles} extractions, ${gigabytes(bytes)} of JSON lines: ${graph.nodes.size} nodes, ${graph.edges.size} edges, ${evidence} pieces of evidence, ${copies} copies found`,
  )
  console.log(
    `merged in ${seconds(putting + building)} (taking in ${seconds(putting)}, building ${seconds(building)}; ${seconds(worked)} of processor time), peak ${peak()}, one core, Node ${process.version}`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  const file = join(folder, 'graph.json')
  const [, ...writing] = await timed(() => writeFile(file, graphLines(graph)))
  console.log(
    `graph.json of ${gigabytes(statSync(file).size)} written in ${both(...writing)}, peak ${peak()}`,
  )
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'load', file], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  if (child.status !== 0) throw new Error(child.stderr)
  process.stdout.write(child.stdout)
}
