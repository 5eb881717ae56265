import type { z } from 'zod'
import { WrongInput } from '../model/problem.ts'
import type { Edge, Graph } from './graph.ts'
import {
  type ArticleRecord,
  articleRecordSchema,
  type Evidence,
  edgeSchema,
  evidenceSchema,
  graphAttributesSchema,
  graphOptionsSchema,
  type NodeAttributes,
  nodeSchema,
} from './graph-schema.ts'
import { graphAttributes, makeGraph } from './make-graph.ts'
import { Pool } from './pool.ts'

/** The lists of records of a graph.json. */
export const sections = ['nodes', 'edges', 'articles', 'evidence'] as const

/** A list of records of a graph.json. */
export type Section = (typeof sections)[number]

/** Makes a graph of the records of a graph.json as they come; throws {@link WrongInput} `bad-graph` naming the field that is not as it should be. */
export class GraphParser {
  readonly #nodes = new Map<string, NodeAttributes>()
  readonly #edges = new Map<string, Edge>()
  readonly #articles = new Map<string, ArticleRecord>()
  readonly #evidence = new Map<string, Evidence[]>()
  readonly #sentences = new Map<string, Map<number, string>>()
  readonly #counts: Record<Section, number> = { nodes: 0, edges: 0, articles: 0, evidence: 0 }
  readonly #pool = new Pool()
  readonly #file: string | undefined

  constructor(file?: string) {
    this.#file = file
  }

  /** Reads what the file says of itself: `options` and `attributes`. */
  head(field: 'options' | 'attributes', value: unknown): void {
    if (field === 'options') this.#read(graphOptionsSchema, value, field)
    else {
      const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown }
      if (format === graphAttributes.format && version !== graphAttributes.version)
        throw this.wrong(
          `expected a graph of version ${graphAttributes.version}, found version ${JSON.stringify(version)}; build it anew with this isnad`,
          'attributes.version',
        )
      this.#read(graphAttributesSchema, value, field)
    }
  }

  /** Reads one record; sections come in their order. */
  add(section: Section, value: unknown): void {
    const at = `${section}.${this.#counts[section]++}`
    if (section === 'nodes') this.#addNode(value, at)
    else if (section === 'edges') this.#addEdge(value, at)
    else if (section === 'articles') {
      const article = this.#read(articleRecordSchema, value, at)
      this.#articles.set(article.id, article)
    } else this.#addEvidence(value, at)
  }

  /** The graph, when all records have come. */
  finish(): Graph {
    let at = 0
    for (const { key, attributes } of this.#edges.values()) {
      if (!this.#evidence.has(key) && !attributes.background)
        throw this.wrong(`expected evidence for edge ${key}, found none`, `edges.${at}`)
      at++
    }
    // in the order of edges, as it is built
    const evidence = new Map<string, readonly Evidence[]>()
    for (const key of this.#edges.keys()) {
      const pieces = this.#evidence.get(key)
      if (pieces) evidence.set(key, pieces)
    }
    return makeGraph({ nodes: this.#nodes, edges: this.#edges, articles: this.#articles, evidence })
  }

  /** What to throw for a file that is no such graph. */
  wrong(message: string, field?: string): WrongInput {
    return new WrongInput('bad-graph', message, {
      ...(this.#file === undefined ? {} : { file: this.#file }),
      ...(field ? { field } : {}),
    })
  }

  #addNode(value: unknown, at: string): void {
    const { key, attributes } = this.#read(nodeSchema, value, at)
    if (this.#nodes.has(key)) throw this.wrong(`expected each node once, found ${key} twice`, at)
    this.#nodes.set(this.#pool.text(key), attributes)
  }

  #addEdge(value: unknown, at: string): void {
    const { key, source, target, attributes } = this.#read(edgeSchema, value, at)
    if (!this.#nodes.has(source) || !this.#nodes.has(target))
      throw this.wrong(`expected both ends among the nodes, found ${source} and ${target}`, at)
    if (this.#edges.has(key)) throw this.wrong(`expected each key once, found ${key} twice`, at)
    const ends = { source: this.#pool.text(source), target: this.#pool.text(target) }
    this.#edges.set(key, { key, ...ends, attributes })
  }

  #addEvidence(value: unknown, at: string): void {
    const piece = this.#read(evidenceSchema, value, at)
    const edge = this.#edges.get(piece.edge)
    if (!edge) throw this.wrong(`expected an edge of this file, found ${piece.edge}`, `${at}.edge`)
    const article = this.#articles.get(piece.article)
    if (!article)
      throw this.wrong(`expected an article of this file, found ${piece.article}`, `${at}.article`)
    const known = this.#evidence.get(edge.key)
    const shared = this.#shared(piece, edge.key, article.id)
    if (known) known.push(shared)
    else this.#evidence.set(edge.key, [shared])
  }

  /** The same with one copy of what recurs. */
  #shared(piece: Evidence, edge: string, article: string): Evidence {
    const pool = this.#pool
    let sentences = this.#sentences.get(article)
    if (!sentences) {
      sentences = new Map()
      this.#sentences.set(article, sentences)
    }
    const text = sentences.get(piece.start)
    if (text !== piece.text) sentences.set(piece.start, piece.text)
    piece.edge = edge
    piece.article = article
    piece.text = sentences.get(piece.start) as string
    piece.chain = pool.chain(piece.chain)
    piece.date = pool.date(piece.date)
    piece.rule = pool.text(piece.rule)
    if (piece.attributedTo !== null) piece.attributedTo = pool.text(piece.attributedTo)
    if (piece.cameo !== null) piece.cameo = pool.text(piece.cameo)
    return piece
  }

  #read<Output>(schema: z.ZodType<Output>, value: unknown, at: string): Output {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    const issue = result.error.issues[0] as z.core.$ZodIssue
    const field = [at, ...issue.path.map(String)].join('.')
    throw this.wrong(`expected a graph.json that isnad wrote: ${issue.message}`, field)
  }
}

/** The graph of a graph.json text; throws {@link WrongInput} `bad-graph` naming the field that is not as it should be. */
export function parseGraph(text: string, file?: string): Graph {
  const parser = new GraphParser(file)
  const content = contentOf(text, parser)
  for (const field of ['options', 'attributes'] as const) parser.head(field, content[field])
  for (const section of sections) {
    const records = content[section]
    if (!Array.isArray(records))
      throw parser.wrong('expected a graph.json that isnad wrote: a list of records', section)
    for (const record of records) parser.add(section, record)
  }
  return parser.finish()
}

function contentOf(text: string, parser: GraphParser): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(text)
    if (typeof content === 'object' && content !== null) return content as Record<string, unknown>
  } catch (error) {
    throw parser.wrong(`expected a graph.json that isnad wrote, found no JSON: ${(error as Error).message}`)
  }
  throw parser.wrong('expected a graph.json that isnad wrote, found no object')
}
