import type { Mention } from '../model/document.ts'
import type { Resolution } from './state.ts'

const LINE_END = 0x0a
/** How many words a sentence opens with at most before the comma that sets its scene off. */
const OPENING = 5
/** How many words a sentence may open with before a comma that sets off something else. */
const SET_OFF = 4
/** How many countries an article is about at most, as far as scenes go. */
const FORE = 4
/** How many sentences a scene holds for at most: a text without ends of lines is no paragraph. */
const PARAGRAPH = 40

/**
 * "In Algiers, the ministry said": the country, as ISO code, that the sentence of a mention opens with, set off by a
 * comma, or that an earlier one of its paragraph does.
 */
export function sceneOf(state: Resolution, mention: Mention): string | undefined {
  const { sentences, tokens } = state.document
  const furthest = Math.max(0, mention.sentence - PARAGRAPH)
  for (let number = mention.sentence; number >= furthest; number--) {
    const iso = opening(state, number, mention)
    if (iso !== undefined) return iso
    // «ميدانياً، …», "Meanwhile, …": a sentence that is set off itself leaves the scene before it
    const first = sentences[number]?.from ?? 0
    for (let at = first; at < first + SET_OFF; at++) if (isComma(tokens[at]?.text)) return undefined
    if (startsParagraph(state, number)) return undefined
  }
  return undefined
}

function startsParagraph({ document: { sentences, article } }: Resolution, number: number): boolean {
  const start = sentences[number]?.start ?? 0
  for (let at = sentences[number - 1]?.end ?? 0; at < start; at++)
    if (article.text.charCodeAt(at) === LINE_END) return true
  return false
}

function opening(state: Resolution, number: number, mention: Mention): string | undefined {
  const first = state.order.openerOf(number)
  if (!first || (number === mention.sentence && !state.order.isBefore(first, mention))) return undefined
  if (!first.locative || (first.type !== 'country' && first.type !== 'place')) return undefined
  const { sentences, tokens } = state.document
  const from = sentences[number]?.from ?? 0
  if (first.to - from > OPENING || !isComma(tokens[first.to]?.text)) return undefined
  const iso = state.isoOf(state.referents[first.index]?.[0] ?? '')
  return iso !== undefined && (iso === state.home || isFore(state, iso)) ? iso : undefined
}

function isFore({ focus }: Resolution, iso: string): boolean {
  const rank = focus.indexOf(iso)
  return rank >= 0 && rank < FORE
}

const isComma = (text: string | undefined) => text === '،' || text === ','
