import type { Segmented, Sentence, Token } from '../../model/document.ts'
import { isClosingMark, isFinalMark } from './closing-marks.ts'
import { datelineLength } from './dateline.ts'
import type { Knowledge } from './knowledge.ts'
import { tokenize } from './tokenize.ts'

/** Sentences and tokens of a text: final marks and paragraph ends end a sentence; a dateline is one of its own. */
export function segment(text: string, knowledge: Knowledge): Pick<Segmented, 'sentences' | 'tokens'> {
  if (knowledge.words.size > 300_000) knowledge.words.clear()
  const tokens = tokenize(text, knowledge.words)
  const sentences: Sentence[] = []
  const close = (from: number, to: number, kind: Sentence['kind']) => {
    if (from >= to) return
    const { start } = tokens[from] as Token
    const { end } = tokens[to - 1] as Token
    sentences.push({ index: sentences.length, start, end, from, to, kind })
  }
  let body = false
  let line = 0
  for (const end of paragraphEnds(tokens)) {
    let from = line
    if (!body) {
      from += datelineLength(tokens.slice(line, end), knowledge)
      close(line, from, 'dateline')
      if (from > line) body = true
    }
    const ended = isEnded(tokens, line, end)
    const kind = body || ended ? 'body' : isByline(tokens.slice(line, end)) ? 'boilerplate' : 'headline'
    if (kind === 'body' && from < end) body = true
    for (let at = from; at < end; at++) {
      if (!endsSentence(tokens, at, end, knowledge)) continue
      while (at + 1 < end && closes(tokens, at + 1)) at++
      close(from, at + 1, kind)
      from = at + 1
    }
    close(from, end, kind)
    line = end
  }
  return { sentences, tokens }
}

/** Whether a mark right after what it closes stands at a token. */
const closes = (tokens: readonly Token[], at: number) =>
  isClosingMark((tokens[at] as Token).text) && (tokens[at] as Token).start === (tokens[at - 1] as Token).end

/** Whether a line ends as a sentence does. */
function isEnded(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1] as Token
  if (isFinalMark(last.text)) return true
  return isClosingMark(last.text) && to - from > 1 && isFinalMark((tokens[to - 2] as Token).text)
}

/** Takes the line ends out of some tokens, and says where each line ends; one that goes on in lower case is wrapped, not ended. */
function paragraphEnds(tokens: Token[]): number[] {
  const ends: number[] = []
  let line = 0
  let kept = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.text !== '\n') tokens[kept++] = token
    else if (kept > line && !isWrapped(tokens[line] as Token, tokens[kept - 1] as Token, tokens[at + 1])) {
      ends.push(kept)
      line = kept
    }
  }
  tokens.length = kept
  if (kept > line) ends.push(kept)
  return ends
}

/** Whether a word begins with a small letter. */
const isSmall = (text: string): boolean => {
  const first = text.charCodeAt(0)
  return first >= 97 && first <= 122
}

/** Whether a line goes on behind its end. */
const isWrapped = (first: Token, last: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  next.text !== '\n' &&
  !isFinalMark(last.text) &&
  last.end - first.start > 40 &&
  (isSmall(next.text) || /^(?:,|of|the|a|an|and|in|to|for|with|on|by|from)$/.test(last.text))

const isByline = (line: readonly Token[]) =>
  line.length <= 8 &&
  (/^(?:by|reporting|editing|photo|read|also|updated|published)$/i.test((line[0] as Token).text) ||
    line.filter(token => token.kind === 'word').length <= 1)

/** Words that open a sentence after an abbreviation: "in the U.S. The" */
const opening =
  /^(?:The|A|An|In|On|At|He|She|It|They|His|Her|Their|But|And|This|That|These|Those|After|However|Meanwhile|We|I)$/

/** A final mark before a blank and a capital, digit or quote, in a line that ends at a token. */
function endsSentence(tokens: readonly Token[], at: number, end: number, { words }: Knowledge): boolean {
  const { kind, text, word, end: place } = tokens[at] as Token
  const next = at + 1 < end ? tokens[at + 1] : undefined
  if (kind === 'word') {
    // "U.S."
    if (text.charCodeAt(text.length - 1) !== 46 || !next) return false
    return opening.test(next.text) && text.length > 3 && !words.word(word).rank
  }
  if (!isFinalMark(text)) return false
  if (!next) return true
  const closed = closes(tokens, at + 1)
  const after = !closed ? next : at + 2 < end ? tokens[at + 2] : undefined
  if (!after) return true
  if (next.start === place && !closed) return false
  if (after.kind === 'mark') return after.text === '"' || after.text === "'" || after.text === '('
  return after.kind === 'number' || !isSmall(after.text) || /^(?:al|el|de|van|von)$/.test(after.text)
}
