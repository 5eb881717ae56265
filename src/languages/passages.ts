import { detectLanguage } from './detect.ts'
import { type Script, scriptOfLanguage } from './function-words.ts'
import { type Letters, lettersIn } from './letters.ts'

/** The part of an article that is in one language: its text with everything else blanked, so that offsets stay. */
export interface Passages {
  /** ISO 639-1 code */
  readonly language: string
  readonly text: string
}

/** Fewer letters than these in another script are names and quotes, and no sentence of another language. */
const SENTENCE = 20
const PASSAGES = 40

interface Piece extends Letters {
  readonly text: string
}

interface Scripted extends Piece {
  readonly script: Script
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
  const own = scriptOfLanguage(language)
  const pieces = scripted(piecesOf(text), own)
  const others = pieces.filter(({ script, arabic, latin }) => script !== own && arabic + latin >= SENTENCE)
  const letters = others.reduce((sum, { arabic, latin }) => sum + arabic + latin, 0)
  if (letters < PASSAGES || pieces.every(({ script }) => script !== own)) return null
  const other = detectLanguage(others.map(piece => piece.text).join('\n'))
  if (other === language || !readable(other)) return null
  const keep = (wanted: boolean) =>
    pieces.map(piece => ((piece.script === own) === wanted ? piece.text : blank(piece.text))).join('')
  return [
    { language, text: keep(true) },
    { language: other, text: keep(false) },
  ]
}

/** Lines, cut after the marks that end sentences; together they are the whole text. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  const cut = (end: number) => {
    if (start < end) pieces.push({ text: text.slice(start, end), ...lettersIn(text, start, end) })
    start = end
  }
  // «… الحوار. The minister …»: a final mark, what closes after it, and the space
  for (const { index, 0: end } of text.matchAll(/\n|[.!?؟…]["'”’»)\]]*[ \t\u00a0]/g)) cut(index + end.length)
  cut(text.length)
  return pieces
}

/** Pieces with their script; what has too few letters to be a sentence goes with what stands before it. */
function scripted(pieces: readonly Piece[], own: Script): Scripted[] {
  let before = own
  return pieces.map(piece => {
    const { arabic, latin } = piece
    if (arabic + latin >= SENTENCE) before = arabic >= latin ? 'ar' : 'en'
    else if (arabic > 0 && latin === 0) before = 'ar'
    else if (latin > 0 && arabic === 0 && before !== 'en') return { ...piece, script: own }
    return { ...piece, script: before }
  })
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')
