import { detectLanguage } from './detect.ts'

/** The part of an article that is in one language: its text with everything else blanked, so that offsets stay. */
export interface Passages {
  /** ISO 639-1 code */
  readonly language: string
  readonly text: string
}

type Script = 'arabic' | 'latin'

/** Fewer letters than these in another script are names and quotes, and no sentence of another language. */
const SENTENCE = 20
const PASSAGES = 40

/** Languages in Arabic letters; others are taken to be written in Latin ones. */
const arabicWritten = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug'])

interface Piece {
  readonly start: number
  readonly end: number
  readonly arabic: number
  readonly latin: number
}

/**
 * What an article says in its own language, and what in another that is written in other letters; null where all of
 * it is in one language, or the other is not among the `readable`. A sentence belongs to the script of most of its letters.
 */
export function passagesOf(
  text: string,
  language: string,
  readable: (language: string) => boolean,
): readonly [own: Passages, other: Passages] | null {
  const all = lettersIn(text, 0, text.length)
  if (Math.min(all.arabic, all.latin) < PASSAGES) return null
  const own: Script = arabicWritten.has(language) ? 'arabic' : 'latin'
  const pieces = piecesOf(text)
  const scripts = scriptsOf(pieces, own)
  const isOther = (piece: Piece, script: Script | undefined) =>
    script !== own && piece.arabic + piece.latin >= SENTENCE
  const others = pieces.filter((piece, at) => isOther(piece, scripts[at]))
  const letters = others.reduce((sum, { arabic, latin }) => sum + arabic + latin, 0)
  if (letters < PASSAGES || scripts.every(script => script !== own)) return null
  const other = detectLanguage(others.map(({ start, end }) => text.slice(start, end)).join('\n'))
  if (other === language || !readable(other)) return null
  const keep = (wanted: boolean) =>
    pieces
      .map(({ start, end }, at) =>
        (scripts[at] === own) === wanted ? text.slice(start, end) : blank(text.slice(start, end)),
      )
      .join('')
  return [
    { language, text: keep(true) },
    { language: other, text: keep(false) },
  ]
}

/** Lines, cut after the marks that end sentences; together they are the whole text. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  // «… الحوار. The minister …»: a final mark, what closes after it, and the space
  for (const { index, 0: end } of text.matchAll(/\n|[.!?؟…]["'”’»)\]]*[ \t\u00a0]/g)) {
    const stop = index + end.length
    pieces.push({ start, end: stop, ...lettersIn(text, start, stop) })
    start = stop
  }
  if (start < text.length) pieces.push({ start, end: text.length, ...lettersIn(text, start, text.length) })
  return pieces
}

/** The script of each piece; what has too few letters to be a sentence goes with what stands before it in its line. */
function scriptsOf(pieces: readonly Piece[], own: Script): Script[] {
  let before = own
  return pieces.map(({ arabic, latin }) => {
    if (arabic + latin >= SENTENCE) before = arabic >= latin ? 'arabic' : 'latin'
    else if (arabic > 0 && latin === 0) before = 'arabic'
    else if (latin > 0 && arabic === 0 && before !== 'latin') return own
    return before
  })
}

function lettersIn(text: string, start: number, end: number): { arabic: number; latin: number } {
  let arabic = 0
  let latin = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x620 && unit <= 0x6d3) arabic++
    else if (unit >= 0xfb50 && unit <= 0xfefc) arabic++
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++
    else if (unit >= 0xc0 && unit <= 0x24f) latin++
  }
  return { arabic, latin }
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')
