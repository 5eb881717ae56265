import { canonicalJson } from './canonical-json.ts'
import type { Edge, Graph, GraphRecords } from './graph.ts'
import type { Evidence } from './graph-schema.ts'
import { graphAttributes } from './make-graph.ts'

export { parseGraph } from './parse-graph.ts'

const options = { type: 'directed', multi: true, allowSelfLoops: true }

/** The text of graph.json, a record a line, so that differences show and large files can be read as they come; keys are sorted. */
export function* graphLines({ nodes, edges, articles, evidence }: GraphRecords): Generator<string> {
  yield `{\n"options": ${canonicalJson(options)},\n"attributes": ${canonicalJson(graphAttributes)},\n`
  yield* section('nodes', nodes, function* ([key, attributes]) {
    yield `{"key":${JSON.stringify(key)},"attributes":${canonicalJson(attributes)}}`
  })
  yield* section('edges', edges.values(), function* (edge) {
    yield edgeLine(edge)
  })
  yield* section('articles', articles.values(), function* (article) {
    yield canonicalJson(article)
  })
  yield* section('evidence', edges.keys(), function* (key) {
    for (const piece of evidence.get(key) ?? []) yield evidenceLine(piece)
  })
  yield '\n}\n'
}

/** The text of graph.json. */
export const serializeGraph = (graph: Graph) => [...graphLines(graph)].join('')

function* section<Item>(
  name: string,
  items: Iterable<Item>,
  records: (item: Item) => Iterable<string>,
): Generator<string> {
  let before = `"${name}": [\n`
  for (const item of items)
    for (const record of records(item)) {
      yield before + record
      before = ',\n'
    }
  const end = name === 'evidence' ? '' : ',\n'
  yield before === ',\n' ? `\n]${end}` : `"${name}": []${end}`
}

// JSON.stringify of a literal in the order of code units is canonical JSON, five times as fast
function edgeLine({ key, source, target, attributes: its }: Edge): string {
  const attributes = {
    articles: its.articles,
    background: its.background,
    cameo: its.cameo,
    color: its.color,
    firstSeen: its.firstSeen,
    goldstein: its.goldstein,
    label: its.label,
    lastSeen: its.lastSeen,
    office: its.office,
    plover: its.plover,
    polarity: its.polarity,
    quad: its.quad,
    relation: its.relation,
    size: its.size,
    sources: its.sources,
    weight: its.weight,
  }
  return JSON.stringify({ key, source, target, attributes })
}

function evidenceLine({ date, trigger, ...its }: Evidence): string {
  return JSON.stringify({
    article: its.article,
    attributedTo: its.attributedTo,
    cameo: its.cameo,
    chain: its.chain,
    confidence: its.confidence,
    date: date && { basis: date.basis, precision: date.precision, value: date.value },
    edge: its.edge,
    end: its.end,
    id: its.id,
    office: its.office,
    rule: its.rule,
    sentence: its.sentence,
    start: its.start,
    text: its.text,
    topic: its.topic,
    trigger: { end: trigger.end, start: trigger.start, text: trigger.text },
  })
}
