import type { z } from 'zod'
import { WrongInput } from '../model/problem.ts'
import { sortedBy, startsBy, upTo } from './counting-sort.ts'
import type { Graph } from './graph.ts'
import {
  type ArticleRecord,
  articleRecordSchema,
  edgeSchema,
  evidenceSchema,
  graphAttributesSchema,
  graphOptionsSchema,
  type NodeAttributes,
  nodeSchema,
} from './graph-schema.ts'
import { graphAttributes, makeGraph } from './make-graph.ts'
import { EdgeMap } from './store/edge-map.ts'
import { EdgeStore } from './store/edge-store.ts'
import { EvidenceMap } from './store/evidence-map.ts'
import { EvidenceStore } from './store/evidence-store.ts'
import { Interner } from './store/interner.ts'
import { Keys } from './store/keys.ts'
import { Texts } from './store/texts.ts'

/** The lists of records of a graph.json. */
export const sections = ['nodes', 'edges', 'articles', 'evidence'] as const

/** A list of records of a graph.json. */
export type Section = (typeof sections)[number]

/** Makes a graph of the records of a graph.json as they come; throws {@link WrongInput} `bad-graph` naming the field that is not as it should be. */
export class GraphParser {
  readonly #strings = new Interner()
  readonly #nodes = new Map<string, NodeAttributes>()
  readonly #keyTexts = new Texts()
  readonly #keys = new Keys(edge => this.#keyTexts.at(edge))
  readonly #edges = new EdgeStore(this.#strings)
  readonly #articles = new Map<string, ArticleRecord>()
  readonly #evidence = new EvidenceStore(this.#strings)
  readonly #counts: Record<Section, number> = { nodes: 0, edges: 0, articles: 0, evidence: 0 }
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
    const at = this.#counts[section]++
    if (section === 'nodes') this.#addNode(value, at)
    else if (section === 'edges') this.#addEdge(value, at)
    else if (section === 'articles') this.#addArticle(value, at)
    else this.#addEvidence(value, at)
  }

  /** The graph, when all records have come. */
  finish(): Graph {
    const [edges, evidence, keys] = [this.#edges, this.#evidence, this.#keyTexts]
    const all = upTo(evidence.size)
    const first = startsBy(all, evidence.edge, edges.size)
    for (let edge = 0; edge < edges.size; edge++)
      if (first[edge + 1] === first[edge] && !edges.background(edge))
        throw this.wrong(`expected evidence for edge ${keys.at(edge)}, found none`, `edges.${edge}`)
    const places = sortedBy(all, evidence.edge, edges.size, first)
    const map = new EdgeMap(edges, this.#strings, edge => keys.at(edge), this.#keys)
    return makeGraph({
      nodes: this.#nodes,
      edges: map,
      articles: this.#articles,
      evidence: new EvidenceMap(map, this.#strings, evidence, first, places),
    })
  }

  /** What to throw for a file that is no such graph. */
  wrong(message: string, field?: string): WrongInput {
    return new WrongInput('bad-graph', message, {
      ...(this.#file === undefined ? {} : { file: this.#file }),
      ...(field ? { field } : {}),
    })
  }

  #addNode(value: unknown, at: number): void {
    const { key, attributes } = this.#read(nodeSchema, value, 'nodes', at)
    if (this.#nodes.has(key)) throw this.wrong(`expected each node once, found ${key} twice`, `nodes.${at}`)
    this.#nodes.set(key, attributes)
  }

  #addArticle(value: unknown, at: number): void {
    const article = this.#read(articleRecordSchema, value, 'articles', at)
    this.#articles.set(article.id, article)
  }

  #addEdge(value: unknown, at: number): void {
    const { key, source, target, attributes } = this.#read(edgeSchema, value, 'edges', at)
    if (!this.#nodes.has(source) || !this.#nodes.has(target))
      throw this.wrong(`expected both ends among the nodes, found ${source} and ${target}`, `edges.${at}`)
    if (this.#keys.find(key) >= 0)
      throw this.wrong(`expected each key once, found ${key} twice`, `edges.${at}`)
    this.#keyTexts.add(key)
    this.#keys.add(key)
    this.#edges.add(this.#strings.number(source), this.#strings.number(target), attributes)
  }

  #addEvidence(value: unknown, at: number): void {
    const piece = this.#read(evidenceSchema, value, 'evidence', at)
    const edge = this.#keys.findInOrder(piece.edge, this.#edges.size)
    if (edge < 0)
      throw this.wrong(`expected an edge of this file, found ${piece.edge}`, `evidence.${at}.edge`)
    if (!this.#articles.has(piece.article))
      throw this.wrong(`expected an article of this file, found ${piece.article}`, `evidence.${at}.article`)
    this.#evidence.add(edge, piece)
  }

  #read<Output>(schema: z.ZodType<Output>, value: unknown, section: string, at?: number): Output {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    const issue = result.error.issues[0] as z.core.$ZodIssue
    const field = [section, ...(at === undefined ? [] : [at]), ...issue.path.map(String)].join('.')
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
