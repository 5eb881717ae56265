import type { Segmented, Sentence, Token } from '../../model/document.ts'
import { datelineLength } from './dateline.ts'
import type { Knowledge } from './knowledge.ts'
import { tokenize } from './tokenize.ts'

const finals = new Set(['.', '!', '?', '…'])
const closers = new Set(['"', "'", ')', ']'])

/** Sentences and tokens of a text: final marks and paragraph ends end a sentence; a dateline is one of its own. */
export function segment(text: string, knowledge: Knowledge): Pick<Segmented, 'sentences' | 'tokens'> {
  if (knowledge.words.size > 300_000) knowledge.words.clear()
  const all = tokenize(text, knowledge.words)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let body = false
  const close = (from: number, kind: Sentence['kind']) => {
    const first = tokens[from]
    const last = tokens[tokens.length - 1]
    if (!first || !last || from >= tokens.length) return
    sentences.push({
      index: sentences.length,
      start: first.start,
      end: last.end,
      from,
      to: tokens.length,
      kind,
    })
  }
  for (const line of paragraphs(all)) {
    let at = 0
    if (!body) {
      const length = datelineLength(line, knowledge)
      if (length > 0) {
        const from = tokens.length
        tokens.push(...line.slice(0, length))
        close(from, 'dateline')
        at = length
        body = true
      }
    }
    if (at >= line.length) continue
    const last = line[line.length - 1] as Token
    const ended =
      finals.has(last.text) || (closers.has(last.text) && finals.has(line[line.length - 2]?.text ?? ''))
    const kind = body || ended ? 'body' : isByline(line) ? 'boilerplate' : 'headline'
    if (kind === 'body') body = true
    let from = tokens.length
    for (let i = at; i < line.length; i++) {
      tokens.push(line[i] as Token)
      if (!endsSentence(line, i, knowledge)) continue
      while (i + 1 < line.length && closes(line, i + 1)) tokens.push(line[++i] as Token)
      close(from, kind)
      from = tokens.length
    }
    close(from, kind)
  }
  return { sentences, tokens }
}

/** A closing quote or bracket right after what it closes. */
const closes = (line: readonly Token[], at: number) =>
  closers.has((line[at] as Token).text) && (line[at] as Token).start === (line[at - 1] as Token).end

/** The lines of a text; a line that goes on in lower case is wrapped, not ended. */
function* paragraphs(tokens: readonly Token[]): Generator<Token[]> {
  let line: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.text !== '\n') {
      line.push(token)
      continue
    }
    const next = tokens[i + 1]
    const last = line[line.length - 1]
    const wrapped =
      next !== undefined &&
      next.text !== '\n' &&
      last !== undefined &&
      !finals.has(last.text) &&
      last.end - (line[0] as Token).start > 40 &&
      (/^[a-z]/.test(next.text) || /^(?:,|of|the|a|an|and|in|to|for|with|on|by|from)$/.test(last.text))
    if (wrapped) continue
    if (line.length > 0) yield line
    line = []
  }
  if (line.length > 0) yield line
}

const isByline = (line: readonly Token[]) =>
  line.length <= 8 &&
  (/^(?:by|reporting|editing|photo|read|also|updated|published)$/i.test((line[0] as Token).text) ||
    line.filter(token => token.kind === 'word').length <= 1)

/** Words that open a sentence after an abbreviation: "in the U.S. The" */
const opening =
  /^(?:The|A|An|In|On|At|He|She|It|They|His|Her|Their|But|And|This|That|These|Those|After|However|Meanwhile|We|I)$/

/** A final mark before a blank and a capital, digit or quote. */
function endsSentence(line: readonly Token[], at: number, { words }: Knowledge): boolean {
  const token = line[at] as Token
  const next = line[at + 1]
  if (token.kind === 'word') {
    if (!token.text.endsWith('.') || !next) return false
    return opening.test(next.text) && token.text.length > 3 && !words.word(token.word).rank
  }
  if (!finals.has(token.text)) return false
  if (!next) return true
  const after = closes(line, at + 1) ? line[at + 2] : next
  if (!after) return true
  if (next.start === token.end && after === next) return false
  if (after.kind === 'mark') return after.text === '"' || after.text === "'" || after.text === '('
  return after.kind === 'number' || !/^[a-z]/.test(after.text) || /^(?:al|el|de|van|von)$/.test(after.text)
}
