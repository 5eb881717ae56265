const ROUNDS = 64
const encoder = new TextEncoder()
// one of each for all calls: a graph has a million edges to name
const schedule = new Uint32Array(ROUNDS)
const state = new Uint32Array(8)

/** Bytes of most texts, and a block for their end. */
const ROOM = 1 << 12
const bytes = new Uint8Array(ROOM)
const words = new Uint32Array(ROOM / 4 + 32)
const digits: number[] = new Array(32).fill(0)

/** The first 128 bits of the SHA-256 (FIPS 180-4) of a domain and a text, in hexadecimal; without node:crypto, so that it runs in a browser. */
export function contentHash(domain: string, text: string): string {
  const whole = `${domain}\0${text}`
  // a code unit takes three bytes at most
  const blocks =
    whole.length * 3 <= ROOM
      ? padded(bytes, encoder.encodeInto(whole, bytes).written, words)
      : padded(encoder.encode(whole))
  state.set(initial)
  for (let at = 0; at < blocks.length; at += 16) mixBlock(blocks, at)
  for (let at = 0; at < 32; at++) {
    const digit = ((state[at >> 3] as number) >>> (28 - 4 * (at % 8))) & 15
    digits[at] = digit + (digit < 10 ? 0x30 : 0x57) // 9 → "9", 10 → "a"
  }
  return String.fromCharCode(...digits)
}

/** The first bytes as big-endian words, with the end that the standard asks for; in `room`, if it is given. */
function padded(from: Uint8Array, length = from.length, room?: Uint32Array): Uint32Array {
  const count = ((length + 8) >> 6) * 16 + 16
  const blocks = room?.subarray(0, count).fill(0) ?? new Uint32Array(count)
  for (let at = 0; at < length; at++)
    blocks[at >> 2] = (blocks[at >> 2] as number) | ((from[at] as number) << (24 - 8 * (at % 4)))
  blocks[length >> 2] = (blocks[length >> 2] as number) | (0x80 << (24 - 8 * (length % 4)))
  blocks[count - 2] = Math.floor(length / 0x20000000)
  blocks[count - 1] = length << 3
  return blocks
}

function mixBlock(blocks: Uint32Array, from: number): void {
  const w = schedule
  for (let t = 0; t < 16; t++) w[t] = blocks[from + t] as number
  for (let t = 16; t < ROUNDS; t++) {
    const x = w[t - 15] as number
    const y = w[t - 2] as number
    const small0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const small1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    w[t] = ((w[t - 16] as number) + small0 + (w[t - 7] as number) + small1) | 0
  }
  let a = (state[0] as number) | 0
  let b = (state[1] as number) | 0
  let c = (state[2] as number) | 0
  let d = (state[3] as number) | 0
  let e = (state[4] as number) | 0
  let f = (state[5] as number) | 0
  let g = (state[6] as number) | 0
  let h = (state[7] as number) | 0
  for (let t = 0; t < ROUNDS; t++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + big1 + ((e & f) ^ (~e & g)) + (constants[t] as number) + (w[t] as number)) | 0
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  add(0, a)
  add(1, b)
  add(2, c)
  add(3, d)
  add(4, e)
  add(5, f)
  add(6, g)
  add(7, h)
}

const add = (at: number, value: number) => {
  state[at] = (state[at] as number) + value
}
const turn = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits))

// fractional parts of the roots of the first primes: square roots for the state, cube roots for the rounds
const primes = Array.from({ length: 311 }, (_, at) => at + 2)
  .filter(n => Array.from({ length: Math.floor(Math.sqrt(n)) - 1 }, (_, at) => at + 2).every(d => n % d > 0))
  .slice(0, ROUNDS)
const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0
const initial = Uint32Array.from(primes.slice(0, 8), prime => fraction(Math.sqrt(prime)))
const constants = Int32Array.from(primes, prime => fraction(Math.cbrt(prime)))
