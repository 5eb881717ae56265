/** A single-byte encoding of Arabic or Western news. */
export type LegacyEncoding = 'windows-1256' | 'iso-8859-6' | 'windows-1252'

const SAMPLE = 16_384

// per thousand letters of Arabic newswire, rounded; the order of size is what matters
const arabicFrequency: Readonly<Record<string, number>> = {
  ...{ ا: 145, ل: 120, ي: 75, م: 65, و: 60, ن: 60, ر: 50, ت: 45, ب: 36, ع: 35, ه: 30, د: 30, س: 27, ف: 27 },
  ...{ ة: 25, أ: 24, ق: 23, ك: 22, ح: 20, ج: 15, ى: 10, ش: 10, ط: 10, ص: 10, خ: 9, إ: 9, ذ: 8, ث: 6, ض: 6 },
  ...{ ز: 6, ئ: 4, غ: 4, ء: 4, ظ: 2, ؤ: 2, آ: 2, '،': 12, '؛': 1, '؟': 1, '«': 2, '»': 2, ـ: 1 },
}
const UNLIKELY = -5

/** The 32 characters where windows-1252 is not ISO-8859-1 (Node 20 decodes them wrongly, nodejs/node#56542). */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text of bytes in a single-byte encoding. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes)
  // iso-8859-1 of the Encoding Standard is windows-1252 too, so the C1 range is mended by hand: 0x92 → ’
  let text = ''
  for (let from = 0; from < bytes.length; from += SAMPLE)
    text += String.fromCharCode(...bytes.subarray(from, from + SAMPLE))
  return text.replace(/[\u0080-\u009f]/g, control => western[control.charCodeAt(0) - 0x80] as string)
}

/** The single-byte encoding in which these bytes read most like news, or null when none does. */
export function guessLegacy(bytes: Uint8Array): LegacyEncoding | null {
  const sample = bytes.subarray(0, SAMPLE)
  const scores: readonly (readonly [LegacyEncoding, number])[] = [
    ['windows-1256', scoreArabic(sample, arabicScores('windows-1256')) - 6],
    ['iso-8859-6', scoreArabic(sample, arabicScores('iso-8859-6')) - 6],
    ['windows-1252', scoreWestern(sample) - 1],
  ]
  const best = scores.reduce((a, b) => (b[1] > a[1] ? b : a))
  return best[1] >= 0 ? best[0] : null
}

const tables = new Map<LegacyEncoding, Float64Array>()

/** For each byte from 0x80 the bits by which it is likelier in Arabic of this encoding than at random. */
function arabicScores(encoding: LegacyEncoding): Float64Array {
  let table = tables.get(encoding)
  if (!table) {
    const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, at) => 128 + at))
    table = Float64Array.from(letters, letter => {
      const frequency = arabicFrequency[letter]
      return frequency === undefined ? UNLIKELY : Math.log2((frequency / 1000) * 128)
    })
    tables.set(encoding, table)
  }
  return table
}

function scoreArabic(bytes: Uint8Array, table: Float64Array): number {
  let score = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    const insideWestern = isAsciiLetter(bytes[at - 1]) || isAsciiLetter(bytes[at + 1])
    score += insideWestern ? UNLIKELY : (table[byte - 0x80] as number)
  }
  return score
}

// in Western text letters with accents stand alone among plain ones: "café", "naïve"
function scoreWestern(bytes: Uint8Array): number {
  let score = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    const [before, after] = [bytes[at - 1] ?? 0, bytes[at + 1] ?? 0]
    if (byte < 0xc0) score += (western[byte - 0x80] ?? ' ') < '\u00a0' ? UNLIKELY : 1
    else if (before >= 0xc0 || after >= 0xc0) score += UNLIKELY
    else if (isAsciiLetter(before) || isAsciiLetter(after)) score += 2
  }
  return score
}

const isAsciiLetter = (byte: number | undefined) =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))
