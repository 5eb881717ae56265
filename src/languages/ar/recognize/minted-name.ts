import type { Reference } from '../../../model/document.ts'
import { spelled } from '../word-test.ts'
import { Found } from './found.ts'
import type { Scan } from './scan.ts'

const isShortWithProclitic = spelled(/^[وفبل].{0,2}$/)

/** The end of a run of words that are in no lexicon, from a token: a name that nobody listed. */
export function unknownName(scan: Scan, from: number, limit: number): number {
  let to = from
  while (to < limit && to < from + 3) {
    const word = scan.word(to)
    if (!word || word.functions.length > 0 || word.titles.length > 0) break
    if (word.nisbas.length > 0) break
    const known = word.nouns.length > 0 || word.verbs.length > 0
    if (known && !(to === from && word.text.startsWith('ال') && word.nouns.every(n => n.entry.sort === '')))
      break
    if (to > from && word.text.startsWith('ال')) break
    // «ثكنة دامانيو بمقديشو»
    if (to > from && (isShortWithProclitic(word) || word.starts.some(({ pro }) => pro !== ''))) break
    to++
    if (known) break
  }
  return to
}

/** The folded words of a name, joined with hyphens: part of the ids of minted entities. */
export function nameKey(scan: Scan, from: number, to: number, pro: string): string {
  const words: string[] = []
  for (let i = from; i < to; i++) {
    const word = scan.word(i)
    if (word) words.push(i === from ? word.key.slice(pro.length) : word.key)
    else if (scan.tokens[i]?.kind === 'number') words.push(scan.at(i))
  }
  return words.join('-')
}

/** A name that nobody listed, as it is written but for its proclitics and quotes; `article` is what «ل» swallowed of it. */
export const asWritten = (scan: Scan, from: number, to: number, pro: string, article = ''): Reference => ({
  by: 'name',
  name:
    article +
    scan.text
      .slice(scan.startOf(from, pro), (scan.tokens[to - 1] as { end: number }).end)
      .replace(/["«»“”]/g, '')
      .replace(/\s+/g, ' '),
  key: article + nameKey(scan, from, to, pro),
})

/** An organization by its whole name from a token, less its proclitics; the article's alef comes back after «ل». */
export function mintedBody(scan: Scan, index: number, to: number, pro: string): Found {
  const article = pro.endsWith('ل') && scan.at(index).startsWith(`${pro}ل`) ? 'ا' : ''
  return new Found(index, to, pro, 'organization', 'name', asWritten(scan, index, to, pro, article))
}
