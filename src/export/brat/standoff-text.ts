import { codePointsBefore } from '../code-points.ts'

interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Segment extends Sentence {
  /** where it begins in the drawn text, in code points */
  readonly at: number
}

/** The text of a .txt, and where offsets into the article come to lie in it. */
export class StandoffText {
  /** as long as what it is drawn from: what brat or UTF-8 cannot hold is replaced one for one */
  readonly drawn: string
  readonly #segments: readonly Segment[]

  constructor(article: string | null, sentences: readonly Sentence[]) {
    const parts = article === null ? apart(sentences) : [{ start: 0, end: article.length, text: article }]
    const segments: Segment[] = []
    let at = 0
    for (const part of parts) {
      segments.push({ ...part, at })
      at += codePointsBefore(part.text, part.text.length) + 1
    }
    this.#segments = segments
    this.drawn = segments.map(segment => drawable(segment.text)).join('\n')
  }

  /**
   * The fragments of a span, split at line breaks, in code points, with their words; null when the span lies outside of
   * the text. Throws nothing: other people's extractions may point anywhere.
   */
  fragments(
    start: number,
    end: number,
  ): { readonly spans: readonly [number, number][]; readonly text: string } | null {
    const segment = this.#segments.find(part => part.start <= start && end <= part.end)
    if (!segment || start >= end) return null
    const spans: [number, number][] = []
    const words: string[] = []
    const first = wholeBefore(segment.text, start - segment.start)
    const last = wholeAfter(segment.text, end - segment.start)
    for (const match of segment.text.slice(first, last).matchAll(/[^\n]+/g)) {
      const from = first + match.index
      const begin = segment.at + codePointsBefore(segment.text, from)
      spans.push([begin, begin + codePointsBefore(match[0], match[0].length)])
      words.push(drawable(match[0]))
    }
    return spans.length === 0 ? null : { spans, text: words.join(' ') }
  }
}

/** Sentences in their order, each once, those left out that begin inside of another. */
function apart(sentences: readonly Sentence[]): Sentence[] {
  const kept: Sentence[] = []
  for (const { start, end, text } of [...sentences].sort((a, b) => a.start - b.start || b.end - a.end))
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end, text })
  return kept
}

// a tab ends a field of an .ann, and readers take \r for a line break
const drawable = (text: string) => text.replace(/(?!\n)\p{Cc}/gu, ' ').replace(/\p{Surrogate}/gu, '\ufffd')

// the spans of others may cut a pair of surrogates in two: the whole character is annotated
const isPair = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
const wholeBefore = (text: string, at: number) => (isPair(text, at) ? at - 1 : at)
const wholeAfter = (text: string, at: number) => (isPair(text, at) ? at + 1 : at)
