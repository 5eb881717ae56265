/** A map whose values are made when they are asked for. */
export abstract class LazyMap<Value> implements ReadonlyMap<string, Value> {
  abstract readonly size: number
  abstract get(key: string): Value | undefined
  abstract has(key: string): boolean
  abstract entries(): MapIterator<[string, Value]>
  abstract keys(): MapIterator<string>
  abstract values(): MapIterator<Value>

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries()
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) visit(value, key, this)
  }
}
