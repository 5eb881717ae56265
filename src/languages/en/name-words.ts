import { fold, plain } from './normalize.ts'

/** The folded words of a name; hyphens part words as blanks do, `'s` is a word. */
export function nameWords(name: string): string[] {
  return plain(name)
    .replace(/['’]s\b/g, " 's")
    .split(/[\s–—-]+|,\s*/)
    .map(word => (word === "'s" ? word : fold(word).replace(/^["'(]+|["')]+$/g, '')))
    .filter(Boolean)
}

/** A name without the article that it may begin with: "the Hague" → "Hague". */
export const withoutArticle = (name: string) => name.replace(/^[Tt]he (?=\S)/, '')

/** The first of the folded words of a name that stands in a text, its article left out; empty where it has none. */
export function firstWord(text: string, start: number, end: number): string {
  let at = start
  while (at < end && isPlain(text.charCodeAt(at))) at++
  const whole = at === end || text.charAt(at) === ' ' || text.charAt(at) === '-'
  const word = text.slice(start, at)
  if (at > start && whole && word !== 'The' && word !== 'the') return word.toLowerCase()
  return nameWords(withoutArticle(text.slice(start, end)))[0] ?? ''
}

const isPlain = (unit: number) => (unit | 32) >= 0x61 && (unit | 32) <= 0x7a
