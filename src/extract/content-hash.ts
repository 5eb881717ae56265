import { hexadecimal } from './hexadecimal.ts'

// Two 32-bit multiply-xorshift streams over UTF-16 units (after MurmurHash3's finalizer, Appleby 2011).
const mix = (hash: number, unit: number, prime: number) => {
  const mixed = Math.imul(hash ^ unit, prime)
  return mixed ^ (mixed >>> 15)
}

/** A 64-bit hash of some strings as 16 hexadecimal digits: the same on every machine, for ids and not for secrets. */
export function contentHash(parts: readonly string[]): string {
  let high = 0x9747b28c
  let low = 0x1b873593
  // one string, for the parts are of many shapes inside and every letter would be asked for its own
  const whole = parts.join('')
  let from = 0
  for (const { length } of parts) {
    const to = from + length
    for (let at = from; at < to; at++) {
      const unit = whole.charCodeAt(at)
      high = mix(high, unit, 0x85ebca6b)
      low = mix(low, unit, 0xc2b2ae35)
    }
    high = mix(high, 0x10000, 0xc2b2ae35)
    low = mix(low, 0x10000, 0x85ebca6b)
    from = to
  }
  return hexadecimal(high) + hexadecimal(low)
}
