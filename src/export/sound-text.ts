/** Text without what XML, N-Triples, terminals and UTF-8 cannot carry: controls, noncharacters, halves of surrogate pairs. */
export const soundText = (text: string): string =>
  // "a\0b" → "ab"; "\ud800" → "\ufffd"
  text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '').replace(/\p{Surrogate}/gu, '\ufffd')

/** Text on one line. */
export const oneLine = (text: string): string => soundText(text).replace(/\s+/gu, ' ').trim() // "a\r\n b" → "a b"
