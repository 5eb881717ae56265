import type { Segmented, Sentence, Token } from '../../../src/model/document.ts'

/** Sentences end with a mark or the line, words at a space or an elision: "l'Iran", "États-Unis". */
export function segment(text: string): Pick<Segmented, 'sentences' | 'tokens'> {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let from = 0
  const close = () => {
    const [first, last] = [tokens[from], tokens.at(-1)]
    if (first && last)
      sentences.push({
        ...{ index: sentences.length, start: first.start, end: last.end },
        ...{ from, to: tokens.length, kind: 'body' },
      })
    from = tokens.length
  }
  for (const { 0: word, index } of text.matchAll(
    /\p{L}{1,2}['’]|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|\n|[^\s\p{L}\p{N}]/gu,
  )) {
    if (word !== '\n') {
      const kind = /\p{L}/u.test(word) ? 'word' : /\p{N}/u.test(word) ? 'number' : 'mark'
      const folded = word.replace('’', "'")
      tokens.push({ start: index, end: index + word.length, text: folded, kind, word: -1 })
    }
    if (/[.!?…\n]/.test(word)) close()
  }
  close()
  return { sentences, tokens }
}
