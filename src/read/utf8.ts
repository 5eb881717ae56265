/** What is wrong with bytes as UTF-8; sequences are counted as `TextDecoder` replaces them. */
export interface Utf8Scan {
  /** well-formed sequences of two bytes and more */
  readonly good: number
  /** ill-formed sequences, each one U+FFFD when decoded */
  readonly bad: number
  /** offset of the first ill-formed sequence, -1 when there is none */
  readonly firstBad: number
}

/** Counts good and bad multi-byte sequences; a bad one is a maximal subpart (Unicode 16, section 3.9, table 3-7). */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let good = 0
  let bad = 0
  let firstBad = -1
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number
    if (lead < 0x80) {
      at++
      continue
    }
    const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    let read = 1
    while (read < length && continues(lead, read, bytes[at + read])) read++
    if (length > 0 && read === length) good++
    else {
      bad++
      if (firstBad < 0) firstBad = at
    }
    at += read
  }
  return { good, bad, firstBad }
}

// the second byte is narrower after E0 (overlong), ED (surrogates), F0 (overlong) and F4 (beyond U+10FFFF)
function continues(lead: number, position: number, byte: number | undefined): boolean {
  if (byte === undefined) return false
  const first = position === 1
  const low = first && lead === 0xe0 ? 0xa0 : first && lead === 0xf0 ? 0x90 : 0x80
  const high = first && lead === 0xed ? 0x9f : first && lead === 0xf4 ? 0x8f : 0xbf
  return byte >= low && byte <= high
}
