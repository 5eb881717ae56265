import { LazyMap } from './lazy-map.ts'

/** Two maps without a key in common, one after the other. */
export class JoinedMap<Value> extends LazyMap<Value> {
  readonly first: ReadonlyMap<string, Value>
  readonly second: ReadonlyMap<string, Value>

  constructor(first: ReadonlyMap<string, Value>, second: ReadonlyMap<string, Value>) {
    super()
    this.first = first
    this.second = second
  }

  get size(): number {
    return this.first.size + this.second.size
  }

  // the second is asked first: it is the smaller
  get(key: string): Value | undefined {
    return this.second.get(key) ?? this.first.get(key)
  }

  has(key: string): boolean {
    return this.second.has(key) || this.first.has(key)
  }

  *entries(): MapIterator<[string, Value]> {
    yield* this.first.entries()
    yield* this.second.entries()
  }

  *keys(): MapIterator<string> {
    yield* this.first.keys()
    yield* this.second.keys()
  }

  *values(): MapIterator<Value> {
    yield* this.first.values()
    yield* this.second.values()
  }
}
