import { type Place, WrongInput } from '../model/problem.ts'
import { fullOfControls, signatureOf } from './binary.ts'
import { decodeLegacy, guessLegacy, type LegacyEncoding } from './legacy.ts'
import { scanUtf8 } from './utf8.ts'

/** The encodings that articles are read in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding

/** Bytes as text: without byte order mark, and without lone surrogates, each of which is U+FFFD now. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** how many ill-formed sequences became U+FFFD */
  readonly replaced: number
  /** line (from 1) of the first of them */
  readonly firstLine: number | null
}

const BAD_SHARE = 0.1

/** The text of bytes that begin at `place`; throws {@link WrongInput} `binary-file` or `invalid-utf8` when they hold none. */
export function decode(bytes: Uint8Array, place: Place): Decoded {
  const kind = signatureOf(bytes)
  if (kind)
    throw new WrongInput(
      'binary-file',
      `expected a text, found a ${kind}; save its text as a .txt file`,
      place,
    )
  const wide = wideEncoding(bytes)
  const decoded = wide ? decodeWide(bytes, wide) : decodeNarrow(bytes, place)
  if (fullOfControls(decoded.text)) throw binary(place)
  return decoded
}

const binary = (place: Place) =>
  new WrongInput('binary-file', 'expected a text, found binary data; give the article as UTF-8 text', place)

function decodeNarrow(bytes: Uint8Array, place: Place): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8', replaced: 0, firstLine: null }
  } catch {
    return decodeIllFormed(bytes, place)
  }
}

function decodeIllFormed(bytes: Uint8Array, place: Place): Decoded {
  const { good, bad, firstBad } = scanUtf8(bytes)
  const firstLine = lineAt(bytes, firstBad)
  if (good > 0 && bad < BAD_SHARE * (good + bad))
    return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', replaced: bad, firstLine }
  if (fullOfControls(bytes)) throw binary(place)
  const encoding = guessLegacy(bytes)
  if (encoding) return { text: decodeLegacy(bytes, encoding), encoding, replaced: 0, firstLine: null }
  const found = `found ${bad} broken byte sequences beside ${good} sound ones`
  const message = `expected UTF-8 (or UTF-16, windows-1256, iso-8859-6, windows-1252), ${found}; convert the file to UTF-8`
  throw new WrongInput('invalid-utf8', message, { ...place, line: (place.line ?? 1) + firstLine - 1 })
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  let replaced = 0
  for (const character of text) if (character === '\ufffd') replaced++
  const firstLine = replaced > 0 ? text.slice(0, text.indexOf('\ufffd')).split('\n').length : null
  return { text, encoding, replaced, firstLine }
}

/** UTF-16 by its mark, or because nearly every second byte is the high half of Arabic, Latin or punctuation. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 4 || bytes.length % 2 === 1) return null
  const highHalves = [0, 0]
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]
    // U+00xx, U+06xx; U+20xx is left out: its high half is the space of ASCII
    if (byte === 0x00 || byte === 0x06) highHalves[at % 2] = (highHalves[at % 2] as number) + 1
  }
  const [even = 0, odd = 0] = highHalves
  const most = 0.45 * length
  if (odd >= most && even < most) return 'utf-16le'
  return even >= most && odd < most ? 'utf-16be' : null
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) line++
  return line
}
