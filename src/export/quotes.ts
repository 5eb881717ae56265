import type { Evidence } from '../merge/graph-schema.ts'
import { oneLine } from './sound-text.ts'

/** The sentences an edge rests on, each once and on a line of its own: for formats in which an attribute is one text. */
export const quotesOf = (evidence: readonly Evidence[]): string =>
  [...new Set(evidence.map(piece => oneLine(piece.text)))].join('\n')

/** The ids of those who say so, each once, in the order of the evidence. */
export const speakersOf = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.flatMap(({ attributedTo }) => attributedTo ?? [])),
]
