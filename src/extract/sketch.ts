import type { Segmented, Token } from '../model/document.ts'
import { hexadecimal } from './hexadecimal.ts'

const WORDS = 3
const KEPT = 64
const FEWEST = 4
const SEED = 0x9747b28c

// the hashes of the text at hand: made once, for memory outside of the heap is dear
let hashes = new Uint32Array(1 << 10)

/**
 * A bottom-k sketch of the shingles of three words in the body (Broder 1997): the 64 lowest 32-bit hashes, ascending,
 * as 8 hexadecimal digits each; absent below four shingles. Headline and dateline are left out: copies differ there.
 */
export function sketchOf({ sentences, tokens }: Segmented): string | undefined {
  if (hashes.length < tokens.length) hashes = new Uint32Array(2 * tokens.length)
  let shingles = 0
  let before = 0
  let last = 0
  let words = 0
  for (const sentence of sentences)
    if (sentence.kind === 'body')
      for (let at = sentence.from; at < sentence.to; at++) {
        const token = tokens[at] as Token
        if (token.kind === 'mark') continue
        const word = hashWord(token.text)
        if (++words >= WORDS) hashes[shingles++] = mix(mix(mix(SEED, before), last), word)
        before = last
        last = word
      }
  const ordered = hashes.subarray(0, shingles).sort()
  let sketch = ''
  let kept = 0
  for (let at = 0; at < shingles && kept < KEPT; at++) {
    if (at > 0 && ordered[at] === ordered[at - 1]) continue
    sketch += hexadecimal(ordered[at] as number)
    kept++
  }
  return kept < FEWEST ? undefined : sketch
}

// spellings that houses change in copies: «أميركا» stays apart from «امريكا», but not «إيران» from «ايران»
const seats: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه' }
const ARABIC = 0x600
const ASCII = 0x80
const A = 0x41
const Z = 0x5a
const SMALL = 0x20
const seated = Uint16Array.from({ length: 0x100 }, (_, at) => {
  const letter = String.fromCharCode(ARABIC + at)
  return (seats[letter] ?? letter).charCodeAt(0)
})

/** A hash of a word without the case and the seats of its letters. */
function hashWord(word: string): number {
  let hash = 0x1b873593
  const { length } = word
  for (let at = 0; at < length; at++) {
    const unit = word.charCodeAt(at)
    const letter = unit - ARABIC
    if (unit < ASCII) hash = mix(hash, unit >= A && unit <= Z ? unit + SMALL : unit)
    else if (letter >= 0 && letter <= 0xff) hash = mix(hash, seated[letter] as number)
    // other letters may have cases or be two units
    else return hashOther(word)
  }
  return hash
}

function hashOther(word: string): number {
  let hash = 0x1b873593
  for (const letter of word.toLowerCase()) hash = mix(hash, (seats[letter] ?? letter).charCodeAt(0))
  return hash
}

// the finalizer of MurmurHash3 (Appleby 2011) after each unit
function mix(hash: number, unit: number): number {
  let mixed = Math.imul(hash ^ unit, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
