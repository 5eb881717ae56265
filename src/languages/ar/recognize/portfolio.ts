import type { Scan } from './scan.ts'

/** The portfolio whose phrase begins at a token; `construct` looks for it without its article: «خارجية روسيا». */
export function portfolioAt(
  scan: Scan,
  index: number,
  limit: number,
  construct: boolean,
): { id: string; to: number } | null {
  const first = scan.word(index)
  if (!first || index >= limit) return null
  const portfolios = scan.knowledge.portfolios()
  let best: { id: string; to: number } | null = null
  const key = construct ? `ال${first.key}` : first.key.startsWith('لل') ? `ا${first.key.slice(1)}` : first.key
  let node = portfolios.step(0, portfolios.wordId(key))
  for (let to = index + 1; node >= 0; to++) {
    const values = portfolios.valuesAt(node)
    if (values) best = { id: values[0] as string, to }
    const word = to < limit ? scan.word(to) : null
    if (!word) break
    let next = portfolios.step(node, portfolios.wordId(word.key))
    // «خارجية وتجارة الدولة»: in a construct later words may lose their article too
    if (next < 0 && construct && word.key.startsWith('و'))
      next = portfolios.step(node, portfolios.wordId(`وال${word.key.slice(1)}`))
    node = next
  }
  return best
}
