/** A half-open range of UTF-16 code units of the article's text as it was read. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the very words it covers. */
export interface Quote extends Span {
  readonly text: string
}

/** The words of a span, together with it. */
export const quote = (text: string, start: number, end: number): Quote => ({
  start,
  end,
  text: text.slice(start, end),
})
