const ROUNDS = 64

/** The first 128 bits of the SHA-256 (FIPS 180-4) of a domain and a text, in hexadecimal; without node:crypto, so that it runs in a browser. */
export function contentHash(domain: string, text: string): string {
  const blocks = padded(new TextEncoder().encode(`${domain}\0${text}`))
  const state = Uint32Array.from(initial)
  for (let at = 0; at < blocks.length; at += 16) mixBlock(state, blocks.subarray(at, at + 16))
  return Array.from(state.subarray(0, 4), word => word.toString(16).padStart(8, '0')).join('')
}

function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(((bytes.length + 8) >> 6) * 16 + 16)
  for (let at = 0; at <= bytes.length; at++)
    words[at >> 2] = (words[at >> 2] as number) | ((bytes[at] ?? 0x80) << (24 - 8 * (at % 4)))
  words[words.length - 2] = Math.floor(bytes.length / 0x20000000)
  words[words.length - 1] = bytes.length << 3
  return words
}

function mixBlock(state: Uint32Array, block: Uint32Array): void {
  const schedule = new Uint32Array(ROUNDS)
  const word = (at: number) => schedule[at] as number
  schedule.set(block)
  for (let t = 16; t < ROUNDS; t++) {
    const [a, b] = [word(t - 15), word(t - 2)]
    const small0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const small1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    schedule[t] = word(t - 16) + small0 + word(t - 7) + small1
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let t = 0; t < ROUNDS; t++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + big1 + ((e & f) ^ (~e & g)) + (constants[t] as number) + word(t)) | 0
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] as number) + value
}

const turn = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits))

// fractional parts of the roots of the first primes: square roots for the state, cube roots for the rounds
const primes = Array.from({ length: 311 }, (_, at) => at + 2)
  .filter(n => Array.from({ length: Math.floor(Math.sqrt(n)) - 1 }, (_, at) => at + 2).every(d => n % d > 0))
  .slice(0, ROUNDS)
const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0
const initial = primes.slice(0, 8).map(prime => fraction(Math.sqrt(prime)))
const constants = primes.map(prime => fraction(Math.cbrt(prime)))
