import type { Mention, OfficeRef, Reference, Token } from '../../../model/document.ts'
import type { EntityType } from '../../../model/entity.ts'
import type { Knowledge, NameEntry } from '../knowledge.ts'
import type { TitleEntry } from '../lexicon/title-entries.ts'
import type { Word } from '../words.ts'

/** A noun phrase found in the tokens and not yet numbered as a mention. */
export interface Found {
  /** token indexes of the whole phrase with its titles, determiners and appositions */
  readonly from: number
  readonly to: number
  /** tokens of the words that are quoted as the mention */
  readonly nameFrom?: number
  readonly nameTo?: number
  readonly type: EntityType
  readonly kind: Mention['kind']
  readonly reference: Reference
  readonly offices?: readonly OfficeRef[]
  readonly gender?: 'm' | 'f' | null
  readonly number?: 1 | 2 | 3
  /** entities named inside this phrase */
  readonly inner?: readonly Found[]
  /** more phrases that this one opened: "the presidents of A and B, X and Y" */
  readonly and?: readonly Found[]
}

/** A name of the trie at some token. */
export interface NameMatch {
  readonly to: number
  readonly entries: readonly NameEntry[]
}

/** The tokens of a document with the readings of their words, for the recognizers. */
export class Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly knowledge: Knowledge

  constructor(text: string, tokens: readonly Token[], knowledge: Knowledge) {
    this.text = text
    this.tokens = tokens
    this.knowledge = knowledge
  }

  /** The word at a token, or null for numbers, marks and the end. */
  word(index: number): Word | null {
    const token = this.tokens[index]
    return token && token.word >= 0 ? this.knowledge.words.word(token.word) : null
  }

  /** The folded word, or the mark, at a token; empty past the end. */
  key(index: number): string {
    const token = this.tokens[index]
    if (!token) return ''
    return token.word >= 0 ? this.knowledge.words.word(token.word).key : token.text
  }

  /** Whether a token is a hyphen that joins its neighbors. */
  hyphen(index: number): boolean {
    return this.tokens[index]?.text === '-'
  }

  /** acronyms that the text introduces, folded, with what they stand for */
  readonly acronyms = new Map<string, { readonly reference: Reference; readonly type: EntityType }>()

  /** "Workers' Party": the names in the trie have no bare apostrophe. */
  #bareApostrophe(index: number): boolean {
    const token = this.tokens[index]
    return token?.text === "'s" && token.end - token.start === 1
  }

  readonly #names: (readonly NameMatch[] | undefined)[] = []

  /** The longest name that begins at a token and is written as names of its kind are. */
  name(index: number, limit: number, accept: (entry: NameEntry) => boolean): NameMatch | null {
    this.#names[index] ??= this.#namesAt(index)
    for (const match of this.#names[index] as readonly NameMatch[]) {
      if (match.to > limit) continue
      const entries = match.entries.every(accept) ? match.entries : match.entries.filter(accept)
      if (entries.length > 0) return entries === match.entries ? match : { ...match, entries }
    }
    return null
  }

  #namesAt(index: number): readonly NameMatch[] {
    const first = this.word(index)
    if (!first || first.start < 0) return none
    const { names, entries } = this.knowledge
    const found: NameMatch[] = []
    let node = first.start
    let to = index + 1
    for (;;) {
      const values = names.valuesAt(node)
      if (values) {
        const written = values
          .map(value => entries[value] as NameEntry)
          .filter(entry => this.#writtenAs(entry, first, index, to))
        if (written.length > 0) found.push({ to, entries: written })
      }
      let next = to
      while (this.hyphen(next) || this.#bareApostrophe(next)) next++
      const token = this.tokens[next]
      if (!token || (token.kind === 'mark' && token.text !== '-')) break
      node = names.step(node, names.wordId(token.word >= 0 ? this.key(next) : token.text))
      if (node < 0) break
      to = next + 1
    }
    return found.length > 1 ? found.reverse() : found
  }

  #writtenAs(entry: NameEntry, first: Word, from: number, to: number): boolean {
    if (entry.shape === 'upper')
      return first.shape === 'upper' || (first.shape === 'cap' && first.text.includes('.'))
    if (entry.shape === 'any') return true
    if (first.shape === 'lower') return false
    // the last word of a person's, place's or country's name has a capital too
    if (/^(?:person|place|country):/.test(entry.id) && to - from > 1) {
      const last = this.word(to - 1)
      return last === null || last.shape !== 'lower' || entry.id.startsWith('place:')
    }
    return true
  }

  /** The longest phrase of the titles that begins at a token and is accepted. */
  phrase(
    index: number,
    limit: number,
    accept: (entry: TitleEntry) => boolean,
  ): { readonly to: number; readonly entry: TitleEntry } | null {
    const { titles, titleEntries } = this.knowledge.lexicon
    let node = this.word(index)?.title ?? -1
    let to = index + 1
    let found: { to: number; entry: TitleEntry } | null = null
    while (node >= 0 && to <= limit) {
      const entry = titles
        .valuesAt(node)
        ?.map(value => titleEntries[value] as TitleEntry)
        .find(accept)
      if (entry) found = { to, entry }
      const next = this.hyphen(to) || this.tokens[to]?.text === ',' ? to + 1 : to
      const token = this.tokens[next]
      if (!token || token.word < 0) break
      node = titles.step(node, titles.wordId(this.key(next)))
      to = next + 1
    }
    return found
  }

  /** A phrase of a kind, see {@link phrase}. */
  role(index: number, limit: number) {
    const found = this.phrase(index, limit, entry => entry.kind === 'role')
    return found?.entry.kind === 'role' ? { to: found.to, entry: found.entry } : null
  }

  portfolio(index: number, limit: number) {
    const found = this.phrase(index, limit, entry => entry.kind === 'portfolio')
    return found?.entry.kind === 'portfolio' ? { to: found.to, id: found.entry.portfolio } : null
  }

  institution(index: number, limit: number) {
    const found = this.phrase(index, limit, entry => entry.kind === 'institution')
    return found?.entry.kind === 'institution' ? { to: found.to, id: found.entry.institution } : null
  }
}

const none: readonly NameMatch[] = []
