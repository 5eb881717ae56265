import type { Mention } from '../model/document.ts'
import type { Resolution } from './state.ts'

/** How many words a sentence opens with at most before the comma that sets its scene off. */
const OPENING = 5
/** How many words a sentence may open with before a comma that sets off something else. */
const SET_OFF = 4
/** How many countries an article is about at most, as far as scenes go. */
const FORE = 4

/**
 * "In Algiers, the ministry said": the country, as ISO code, that the sentence of a mention opens with, set off by a
 * comma, or that an earlier one of its paragraph does.
 */
export function sceneOf(state: Resolution, mention: Mention): string | undefined {
  const { sentences, article, tokens } = state.document
  for (let number = mention.sentence; number >= 0; number--) {
    const iso = opening(state, number, mention)
    if (iso !== undefined) return iso
    // «ميدانياً، …», "Meanwhile, …": a sentence that is set off itself leaves the scene before it
    const first = sentences[number]?.from ?? 0
    if (tokens.slice(first, first + SET_OFF).some(({ text }) => isComma(text))) return undefined
    const end = sentences[number - 1]?.end ?? 0
    if (article.text.slice(end, sentences[number]?.start ?? 0).includes('\n')) return undefined
  }
  return undefined
}

function opening(state: Resolution, number: number, mention: Mention): string | undefined {
  let first: Mention | undefined
  for (const other of state.before(mention)) {
    if (other.sentence < number) break
    if (other.sentence === number && !other.embedded && other.kind !== 'adjective') first = other
  }
  if (first?.type !== 'country' && first?.type !== 'place') return undefined
  const { sentences, tokens } = state.document
  const from = sentences[number]?.from ?? 0
  if (!first.locative || first.to - from > OPENING || !isComma(tokens[first.to]?.text)) return undefined
  const iso = state.isoOf(state.referents[first.index]?.[0] ?? '')
  return iso !== undefined && (iso === state.home || state.focus.slice(0, FORE).includes(iso))
    ? iso
    : undefined
}

const isComma = (text: string | undefined) => text === '،' || text === ','
