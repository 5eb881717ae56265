import { sortedBy, startsBy, upTo } from '../counting-sort.ts'
import type { Evidence } from '../graph-schema.ts'
import type { EdgeMap } from './edge-map.ts'
import type { EvidenceStore } from './evidence-store.ts'
import type { Interner } from './interner.ts'
import { LazyMap } from './lazy-map.ts'

/** Evidence by article: which stand among the places, one article's together, where each article begins; and the edge of each. */
interface ByArticle {
  readonly first: Uint32Array
  readonly held: Uint32Array
  readonly edges: Uint32Array
}

/** The evidence of each edge that has some by the key of the edge, in the order of edges. */
export class EvidenceMap extends LazyMap<readonly Evidence[]> {
  readonly size: number
  readonly #edges: EdgeMap
  readonly #strings: Interner
  readonly #store: EvidenceStore
  readonly #first: Uint32Array
  readonly #places: Uint32Array
  #ofArticles: ByArticle | undefined

  /** Takes places in the store, those of each edge together, and where those of each edge begin, with the end behind. */
  constructor(
    edges: EdgeMap,
    strings: Interner,
    store: EvidenceStore,
    first: Uint32Array,
    places: Uint32Array,
  ) {
    super()
    this.#edges = edges
    this.#strings = strings
    this.#store = store
    this.#first = first
    this.#places = places
    let size = 0
    for (let edge = 0; edge < edges.size; edge++) if (this.#count(edge) > 0) size++
    this.size = size
  }

  has(key: string): boolean {
    const edge = this.#edges.numberOf(key)
    return edge >= 0 && this.#count(edge) > 0
  }

  get(key: string): readonly Evidence[] | undefined {
    const edge = this.#edges.numberOf(key)
    return edge < 0 || this.#count(edge) === 0 ? undefined : this.#pieces(edge, key)
  }

  *entries(): MapIterator<[string, readonly Evidence[]]> {
    for (let edge = 0; edge < this.#edges.size; edge++) {
      if (this.#count(edge) === 0) continue
      const key = this.#edges.keyOf(edge)
      yield [key, this.#pieces(edge, key)]
    }
  }

  *keys(): MapIterator<string> {
    for (let edge = 0; edge < this.#edges.size; edge++)
      if (this.#count(edge) > 0) yield this.#edges.keyOf(edge)
  }

  *values(): MapIterator<readonly Evidence[]> {
    for (const [, pieces] of this.entries()) yield pieces
  }

  /** The evidence in an article, in the order of edges. */
  *ofArticle(article: string): Generator<Evidence> {
    this.#ofArticles ??= byArticle(this.#store, this.#first, this.#places, this.#strings.size)
    const { first, held, edges } = this.#ofArticles
    const number = this.#strings.find(article)
    // strings may have been added since
    if (number === undefined || number + 1 >= first.length) return
    for (let at = first[number] as number; at < (first[number + 1] as number); at++) {
      const stand = held[at] as number
      yield this.#store.at(this.#places[stand] as number, this.#edges.keyOf(edges[stand] as number))
    }
  }

  #count(edge: number): number {
    return (this.#first[edge + 1] as number) - (this.#first[edge] as number)
  }

  #pieces(edge: number, key: string): readonly Evidence[] {
    return Array.from(this.#places.subarray(this.#first[edge], this.#first[edge + 1]), place =>
      this.#store.at(place, key),
    )
  }
}

function byArticle(
  store: EvidenceStore,
  firstOfEdges: Uint32Array,
  places: Uint32Array,
  strings: number,
): ByArticle {
  const articleOf = (stand: number) => store.article(places[stand] as number)
  const all = upTo(places.length)
  const first = startsBy(all, articleOf, strings)
  const edges = new Uint32Array(places.length)
  for (let edge = 0; edge + 1 < firstOfEdges.length; edge++)
    edges.fill(edge, firstOfEdges[edge], firstOfEdges[edge + 1])
  return { first, held: sortedBy(all, articleOf, strings, first), edges }
}
