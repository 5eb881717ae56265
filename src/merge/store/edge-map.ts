import { sortedBy, startsBy, upTo } from '../counting-sort.ts'
import type { Edge } from '../graph.ts'
import type { EdgeStore } from './edge-store.ts'
import type { Interner } from './interner.ts'
import type { Keys } from './keys.ts'
import { LazyMap } from './lazy-map.ts'

/** The edges of a store by key, in its order. */
export class EdgeMap extends LazyMap<Edge> {
  readonly #store: EdgeStore
  readonly #strings: Interner
  readonly #keyOf: (edge: number) => string
  readonly #keys: Keys
  #incident: { readonly first: Uint32Array; readonly edges: Uint32Array } | undefined

  constructor(store: EdgeStore, strings: Interner, keyOf: (edge: number) => string, keys: Keys) {
    super()
    this.#store = store
    this.#strings = strings
    this.#keyOf = keyOf
    this.#keys = keys
  }

  get size(): number {
    return this.#store.size
  }

  /** The number of an edge, or -1. */
  numberOf(key: string): number {
    return this.#keys.findInOrder(key, this.size)
  }

  keyOf(edge: number): string {
    return this.#keyOf(edge)
  }

  has(key: string): boolean {
    return this.numberOf(key) >= 0
  }

  get(key: string): Edge | undefined {
    const number = this.numberOf(key)
    return number < 0 ? undefined : this.#edge(number)
  }

  *entries(): MapIterator<[string, Edge]> {
    for (const edge of this.values()) yield [edge.key, edge]
  }

  *keys(): MapIterator<string> {
    for (let number = 0; number < this.size; number++) yield this.#keyOf(number)
  }

  *values(): MapIterator<Edge> {
    for (let number = 0; number < this.size; number++) yield this.#edge(number)
  }

  /** The edges of a node, in their order; a loop once. */
  ofNode(id: string): Edge[] {
    return Array.from(this.#numbersOf(id), number => this.#edge(number))
  }

  /** The edges of a node, those with the largest figure first, of equal ones the heavier, then in their order; each made when it is come to. */
  *strongestOf(id: string, figure: 'weight' | 'sources'): Generator<Edge> {
    const store = this.#store
    const figureOf = store[figure]
    const order = (a: number, b: number) =>
      figureOf(b) - figureOf(a) || store.weight(b) - store.weight(a) || a - b
    for (const number of this.#numbersOf(id).slice().sort(order)) yield this.#edge(number)
  }

  #numbersOf(id: string): Uint32Array {
    this.#incident ??= incidence(this.#store, this.#strings.size)
    const { first, edges } = this.#incident
    const node = this.#strings.find(id)
    // strings may have been added since
    if (node === undefined || node + 1 >= first.length) return new Uint32Array(0)
    return edges.subarray(first[node], first[node + 1])
  }

  #edge(number: number): Edge {
    return this.#store.at(number, this.#keyOf(number))
  }
}

/** The edges of every node, one after the other, and where those of each begin. */
function incidence(store: EdgeStore, nodes: number): { first: Uint32Array; edges: Uint32Array } {
  const { source, target } = store
  // end n is where edge n / 2 begins, or where it ends if n is odd
  const nodeOf = (end: number) => (end % 2 === 0 ? source(end >>> 1) : target(end >>> 1))
  const ends = upTo(store.size * 2).filter(end => end % 2 === 0 || source(end >>> 1) !== target(end >>> 1))
  const first = startsBy(ends, nodeOf, nodes)
  return { first, edges: sortedBy(ends, nodeOf, nodes, first).map(end => end >>> 1) }
}
