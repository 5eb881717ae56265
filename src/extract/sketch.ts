import type { Segmented } from '../model/document.ts'

const WORDS = 3
const KEPT = 64

/**
 * A bottom-k sketch of the shingles of three words in the body (Broder 1997): the 64 lowest 32-bit hashes, ascending,
 * as 8 hexadecimal digits each; absent below four shingles. Headline and dateline are left out: copies differ there.
 */
export function sketchOf({ sentences, tokens }: Segmented): string | undefined {
  const words: number[] = []
  for (const sentence of sentences)
    if (sentence.kind === 'body')
      for (let at = sentence.from; at < sentence.to; at++) {
        const token = tokens[at]
        if (token && token.kind !== 'mark') words.push(hashWord(token.text))
      }
  const hashes = new Set<number>()
  for (let at = 0; at + WORDS <= words.length; at++) {
    let hash = 0x9747b28c
    for (let next = at; next < at + WORDS; next++) hash = mix(hash, words[next] as number)
    hashes.add(hash >>> 0)
  }
  if (hashes.size < 4) return undefined
  return Array.from(Uint32Array.from(hashes).sort().subarray(0, KEPT), hash =>
    hash.toString(16).padStart(8, '0'),
  ).join('')
}

// spellings that houses change in copies: «أميركا» stays apart from «امريكا», but not «إيران» from «ايران»
const seats: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه' }

// articles say the same words again and again
const known = new Map<string, number>()

function hashWord(word: string): number {
  const before = known.get(word)
  if (before !== undefined) return before
  let hash = 0x1b873593
  for (const letter of word.toLowerCase()) hash = mix(hash, (seats[letter] ?? letter).charCodeAt(0))
  if (known.size >= 100_000) known.clear()
  known.set(word, hash)
  return hash
}

// the finalizer of MurmurHash3 (Appleby 2011) after each unit
function mix(hash: number, unit: number): number {
  let mixed = Math.imul(hash ^ unit, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
