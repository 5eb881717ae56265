import type { Evidence } from '../graph-schema.ts'
import type { EdgeMap } from './edge-map.ts'
import type { EvidenceStore } from './evidence-store.ts'
import { LazyMap } from './lazy-map.ts'

/** The evidence of each edge that has some by the key of the edge, in the order of edges. */
export class EvidenceMap extends LazyMap<readonly Evidence[]> {
  readonly size: number
  readonly #edges: EdgeMap
  readonly #store: EvidenceStore
  readonly #first: Uint32Array
  readonly #places: Uint32Array

  /** Takes places in the store, those of each edge together, and where those of each edge begin, with the end behind. */
  constructor(edges: EdgeMap, store: EvidenceStore, first: Uint32Array, places: Uint32Array) {
    super()
    this.#edges = edges
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

  #count(edge: number): number {
    return (this.#first[edge + 1] as number) - (this.#first[edge] as number)
  }

  #pieces(edge: number, key: string): readonly Evidence[] {
    return Array.from(this.#places.subarray(this.#first[edge], this.#first[edge + 1]), place =>
      this.#store.at(place, key),
    )
  }
}
