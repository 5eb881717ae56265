import nlp from 'compromise/two'
import { newsCompounds } from './lexicon/news-compounds.ts'

/** A word to be tagged. */
export interface Untagged {
  /** as written; a possessive and what a hyphen joins belong to it */
  text: string
  /** a comma stands after it */
  comma: boolean
}

/** A word as compromise's tagger takes it; it adds the tags. */
interface Term {
  readonly text: string
  readonly normal: string
  readonly pre: string
  readonly post: string
  readonly tags: Set<string>
}

const tag = nlp as unknown as {
  (document: readonly { readonly terms: readonly Term[] }[]): unknown
  readonly plugin: (plugin: { readonly frozen: Readonly<Record<string, string>> }) => void
}

/**
 * The compounds as a lexicon plugin. A plugin changes the one world that all of a process shares: as frozen words they
 * stay apart from the lexicon, so that the dictionary answers as before.
 */
let correct: (() => void) | null = () =>
  tag.plugin({ frozen: Object.fromEntries(Object.keys(newsCompounds).map(compound => [compound, 'Plural'])) })

/** The tags that compromise's tagger gives the words of a stretch of text in their order: `Verb`, `PresentTense`, `Noun`, … */
export function tagsIn(words: readonly Untagged[]): readonly ReadonlySet<string>[] {
  correct?.()
  correct = null
  const terms = words.map(
    ({ text, comma }, at): Term => ({
      text,
      normal: text.toLowerCase(),
      pre: '',
      // a comma at the end would part a clause from nothing
      post: at === words.length - 1 ? '.' : comma ? ', ' : ' ',
      tags: new Set(),
    }),
  )
  if (terms.length > 0) tag([{ terms }])
  return terms.map(({ tags }) => tags)
}
