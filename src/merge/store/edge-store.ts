import type { Edge } from '../graph.ts'
import type { EdgeAttributes } from '../graph-schema.ts'
import { doubles, numbers } from './column.ts'
import type { Interner } from './interner.ts'

/** What many edges have in common. */
type Kind = Pick<EdgeAttributes, (typeof shared)[number]>

const shared = [
  ...(['label', 'relation', 'polarity', 'plover', 'quad', 'goldstein'] as const),
  ...(['color', 'background', 'office'] as const),
]

/** Edges in columns, about 60 bytes each and none of them on the heap. */
export class EdgeStore {
  readonly #strings: Interner
  readonly #kinds: Kind[] = []
  /** by polarity and relation */
  readonly #kindNumbers = new Map<string, number[]>()

  readonly #source = numbers()
  readonly #target = numbers()
  readonly #kind = numbers()
  readonly #weight = doubles()
  readonly #articles = doubles()
  readonly #sources = doubles()
  readonly #firstSeen = numbers()
  readonly #lastSeen = numbers()
  readonly #cameo = numbers()
  readonly #size = doubles()

  constructor(strings: Interner) {
    this.#strings = strings
  }

  /** How many edges there are. */
  get size(): number {
    return this.#kind.length
  }

  /** Adds an edge between nodes by the numbers of their ids; its number. */
  add(source: number, target: number, attributes: EdgeAttributes): number {
    this.#source.push(source)
    this.#target.push(target)
    this.#weight.push(attributes.weight)
    this.#articles.push(attributes.articles)
    this.#sources.push(attributes.sources)
    this.#firstSeen.push(this.#strings.optional(attributes.firstSeen))
    this.#lastSeen.push(this.#strings.optional(attributes.lastSeen))
    this.#cameo.push(this.#strings.optional(attributes.cameo))
    this.#size.push(attributes.size ?? Number.NaN)
    return this.#kind.push(this.#kindNumber(attributes))
  }

  source = (edge: number): number => this.#source.at(edge)
  target = (edge: number): number => this.#target.at(edge)
  weight = (edge: number): number => this.#weight.at(edge)
  sources = (edge: number): number => this.#sources.at(edge)
  background = (edge: number): boolean => this.#kinds[this.#kind.at(edge)]?.background === true

  /** The edge of a number, with its key. */
  at(edge: number, key: string): Edge {
    const strings = this.#strings
    const kind = this.#kinds[this.#kind.at(edge)] as Kind
    const size = this.#size.at(edge)
    const attributes: EdgeAttributes = {
      label: kind.label,
      relation: kind.relation,
      polarity: kind.polarity,
      weight: this.#weight.at(edge),
      articles: this.#articles.at(edge),
      sources: this.#sources.at(edge),
      firstSeen: strings.atOptional(this.#firstSeen.at(edge)),
      lastSeen: strings.atOptional(this.#lastSeen.at(edge)),
      cameo: strings.atOptional(this.#cameo.at(edge)),
      plover: kind.plover,
      quad: kind.quad,
      goldstein: kind.goldstein,
    }
    if (!Number.isNaN(size)) attributes.size = size
    if (kind.color !== undefined) attributes.color = kind.color
    if (kind.background !== undefined) attributes.background = kind.background
    if (kind.office !== undefined) attributes.office = kind.office
    return {
      key,
      source: strings.at(this.#source.at(edge)),
      target: strings.at(this.#target.at(edge)),
      attributes,
    }
  }

  #kindNumber(attributes: EdgeAttributes): number {
    const group = `${attributes.polarity} ${attributes.relation}`
    let known = this.#kindNumbers.get(group)
    if (!known) {
      known = []
      this.#kindNumbers.set(group, known)
    }
    for (const number of known) {
      const kind = this.#kinds[number] as Kind
      if (shared.every(field => kind[field] === attributes[field])) return number
    }
    const fields = shared.flatMap(field =>
      attributes[field] === undefined ? [] : [[field, attributes[field]]],
    )
    known.push(this.#kinds.length)
    return this.#kinds.push(Object.fromEntries(fields) as Kind) - 1
  }
}
