// What each format costs on a large graph: time, bytes, and how far the heap grows while it is written.
// node --expose-gc benchmarks/export.js [edges [format]]
import { formats } from '../dist/export/formats.js'
import { GraphParser } from '../dist/merge/parse-graph.js'

const SIZE = Number(process.argv[2] ?? 100_000)
const sentence = 'من جهتهما أدان وزير الخارجية الروسي سيرغي لافروف، ونظيره الإيراني الهجمات على اليمن.'
const numbers = Array.from({ length: SIZE }, (_, at) => at)
const people = Math.ceil(SIZE / 10)
const article = at => `a${at % 5000}`

// as the command does: the graph comes record by record, and is kept in columns
const parser = new GraphParser()
for (const at of numbers.slice(0, people)) {
  const name = { label: `Person ${at}`, names_ar: `شخص ${at}` }
  const attributes = { ...name, type: 'person', known: true, articles: 1, mentions: 1 }
  parser.add('nodes', { key: `person:p${at}`, attributes })
}
for (const at of numbers) parser.add('edges', edge(at))
for (const at of numbers.slice(0, 5000)) {
  const when = { language: 'ar', publishedAt: '2024-01-15' }
  parser.add('articles', { id: article(at), ...when, source: 'SANA', title: null, url: null })
}
for (const at of numbers) parser.add('evidence', piece(at))
const graph = parser.finish()

function edge(at) {
  const acts = {
    label: 'condemned',
    relation: 'condemned',
    polarity: 'affirmed',
    cameo: '111',
    plover: 'ACCUSE',
  }
  const counts = { weight: 1, articles: 1, sources: 1, quad: 'verbal_conflict', goldstein: -2 }
  const days = { firstSeen: '2024-01-15', lastSeen: '2024-01-15' }
  const ends = { source: `person:p${at % people}`, target: `person:p${(at * 7 + 1) % people}` }
  return { key: `e${at}`, ...ends, attributes: { ...acts, ...counts, ...days } }
}

function piece(at) {
  const place = {
    edge: `e${at}`,
    id: `r${at}`,
    article: article(at),
    sentence: 0,
    start: 0,
    end: sentence.length,
  }
  const said = {
    text: sentence,
    trigger: { start: 9, end: 13, text: 'أدان' },
    attributedTo: null,
    chain: ['SANA'],
  }
  return { ...place, ...said, date: null, cameo: '111', rule: 'ar/condemned', confidence: 0.9 }
}

if (!global.gc) throw new Error('expected --expose-gc')
const held = () => {
  global.gc()
  return process.memoryUsage().heapUsed
}

console.log(`${SIZE} edges, one sentence each`)
for (const [name, format] of Object.entries(formats)) {
  if (name !== (process.argv[3] ?? name)) continue
  const write = await format.load()
  const files = format.files === 'one' ? [{ parts: write(graph, {}) }] : write(graph, {})
  const before = held()
  let [bytes, parts, growth, measuring] = [0, 0, 0, 0]
  const start = process.hrtime.bigint()
  for (const { parts: texts } of files)
    for (const text of texts) {
      bytes += Buffer.byteLength(text)
      if (++parts % Math.ceil(SIZE / 4) > 0) continue
      const pause = process.hrtime.bigint()
      growth = Math.max(growth, held() - before)
      measuring += Number(process.hrtime.bigint() - pause)
    }
  const seconds = (Number(process.hrtime.bigint() - start) - measuring) / 1e9
  const [size, grown] = [bytes / 1e6, growth / 1e6].map(value => value.toFixed(1))
  console.log(
    `${name.padEnd(11)} ${seconds.toFixed(2).padStart(6)} s ${size.padStart(7)} MB  heap +${grown} MB`,
  )
}
