import { MultiDirectedGraph } from 'graphology'
import type { z } from 'zod'
import { WrongInput } from '../model/problem.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Graph, graphAttributes } from './graph.ts'
import { type Evidence, type GraphFile, graphFileSchema } from './graph-schema.ts'

/** The text of graph.json, line by line: a record a line, so that differences show. */
export function* graphLines({ network, articles, evidence }: Graph): Generator<string> {
  const { type, multi, allowSelfLoops } = network
  yield `{\n"options": ${canonicalJson({ type, multi, allowSelfLoops })},\n"attributes": ${canonicalJson(graphAttributes)},\n`
  const nodes = network.mapNodes(
    (key, attributes) => `{"key":${JSON.stringify(key)},"attributes":${canonicalJson(attributes)}}`,
  )
  yield* section('nodes', nodes)
  const edges = network.mapEdges((key, attributes, source, target) => {
    const ends = `"source":${JSON.stringify(source)},"target":${JSON.stringify(target)}`
    return `{"key":${JSON.stringify(key)},${ends},"attributes":${canonicalJson(attributes)}}`
  })
  yield* section('edges', edges)
  yield* section('articles', [...articles.values()].map(canonicalJson))
  yield* section(
    'evidence',
    network.edges().flatMap(key => (evidence.get(key) ?? []).map(canonicalJson)),
    '\n}\n',
  )
}

/** The text of graph.json. */
export const serializeGraph = (graph: Graph) => [...graphLines(graph)].join('')

function* section(name: string, records: readonly string[], end = ',\n'): Generator<string> {
  if (records.length === 0) {
    yield `"${name}": []${end}`
    return
  }
  yield `"${name}": [\n`
  for (const [at, record] of records.entries())
    yield at === records.length - 1 ? `${record}\n` : `${record},\n`
  yield `]${end}`
}

/** The graph of a graph.json text; throws {@link WrongInput} `bad-graph` naming the field that is not as it should be. */
export function parseGraph(text: string, file?: string): Graph {
  const content = readContent(text, file)
  const network: Graph['network'] = new MultiDirectedGraph()
  network.replaceAttributes({ ...graphAttributes })
  const nodes = new Set(content.nodes.map(node => node.key))
  if (nodes.size < content.nodes.length)
    throw badGraph('expected each node once, found one twice', file, 'nodes')
  for (const node of content.nodes) network.addNode(node.key, node.attributes)
  const evidence = evidenceByEdge(content, file)
  for (const [at, { key, source, target, attributes }] of content.edges.entries()) {
    if (!nodes.has(source) || !nodes.has(target))
      throw badGraph(`expected both ends among the nodes, found ${source} and ${target}`, file, `edges.${at}`)
    if (network.hasEdge(key))
      throw badGraph(`expected each key once, found ${key} twice`, file, `edges.${at}`)
    if (!evidence.has(key))
      throw badGraph(`expected evidence for edge ${key}, found none`, file, `edges.${at}`)
    network.addDirectedEdgeWithKey(key, source, target, attributes)
  }
  return { network, articles: new Map(content.articles.map(article => [article.id, article])), evidence }
}

function readContent(text: string, file: string | undefined): GraphFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw badGraph(`expected a graph.json that isnad wrote, found no JSON: ${(error as Error).message}`, file)
  }
  const result = graphFileSchema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0] as z.core.$ZodIssue
  throw badGraph(`expected a graph.json that isnad wrote: ${issue.message}`, file, issue.path.join('.'))
}

function evidenceByEdge(
  { articles, edges, evidence }: GraphFile,
  file: string | undefined,
): Map<string, Evidence[]> {
  const articleIds = new Set(articles.map(article => article.id))
  const byEdge = new Map<string, Evidence[]>(edges.map(edge => [edge.key, []]))
  for (const [at, piece] of evidence.entries()) {
    const known = byEdge.get(piece.edge)
    if (!known)
      throw badGraph(`expected an edge of this file, found ${piece.edge}`, file, `evidence.${at}.edge`)
    if (!articleIds.has(piece.article))
      throw badGraph(
        `expected an article of this file, found ${piece.article}`,
        file,
        `evidence.${at}.article`,
      )
    known.push(piece)
  }
  for (const [key, pieces] of byEdge) if (pieces.length === 0) byEdge.delete(key)
  return byEdge
}

const badGraph = (message: string, file?: string, field?: string) =>
  new WrongInput('bad-graph', message, {
    ...(file === undefined ? {} : { file }),
    ...(field ? { field } : {}),
  })
