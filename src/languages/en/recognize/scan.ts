import type { Reference, Segmented, Token } from '../../../model/document.ts'
import type { EntityType } from '../../../model/entity.ts'
import { opensArabicName } from '../begun-names.ts'
import type { Knowledge, NameEntry } from '../knowledge.ts'
import type { TitleEntry } from '../lexicon/title-entries.ts'
import type { Word } from '../words.ts'
import { Kept } from './kept.ts'
import type { NameMatch } from './name-match.ts'

const none: readonly never[] = []

/** What an acronym stands for. */
export interface Acronym {
  readonly reference: Reference
  readonly type: EntityType
}

/** A phrase of the titles at some token. */
export interface TitleMatch<Kind extends TitleEntry['kind'] = TitleEntry['kind']> {
  readonly to: number
  readonly entry: Extract<TitleEntry, { kind: Kind }>
}

/** The tokens of a document with the readings of their words, for the recognizers; what was looked up at a token is kept. */
export class Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly knowledge: Knowledge
  /** by token */
  readonly #words: (Word | null)[]
  readonly #keys: string[]
  readonly #kept: (Kept | undefined)[]
  readonly #names: (readonly NameMatch[] | undefined)[]
  /** by token the first one from there on that may open the name of an office */
  readonly #roles: Int32Array
  /** the tokens that say "counterpart" or "colleague", in their order */
  readonly #counterparts: number[] = []
  /** the tokens that open brackets, in their order */
  readonly brackets: readonly number[]
  /** acronyms that the text introduces, folded, with what they stand for */
  readonly #acronyms = new Map<string, Acronym>()

  constructor(text: string, tokens: readonly Token[], knowledge: Knowledge) {
    this.text = text
    this.tokens = tokens
    this.knowledge = knowledge
    const { length } = tokens
    this.#words = new Array(length)
    this.#keys = new Array(length)
    this.#kept = new Array(length)
    this.#names = new Array(length)
    this.#roles = new Int32Array(length)
    const brackets: number[] = []
    let role = length
    for (let at = length - 1; at >= 0; at--) {
      const token = tokens[at] as Token
      const word = token.word >= 0 ? knowledge.words.word(token.word) : null
      this.#words[at] = word
      this.#keys[at] = word ? word.key : token.text
      if (word === null && token.text === '(') brackets.push(at)
      if (word?.role) role = at
      if (word?.counterpart) this.#counterparts.unshift(at)
      this.#roles[at] = role
    }
    this.brackets = brackets.reverse()
  }

  /** What an acronym stands for, by its folded form. */
  acronym(key: string): Acronym | undefined {
    return this.#acronyms.get(key)
  }

  /** Learns what the text says an acronym stands for. */
  learn(key: string, acronym: Acronym): void {
    this.#acronyms.set(key, acronym)
    for (const kept of this.#kept) if (kept) kept.office = undefined
  }

  /** What was found at a token before a limit, to be asked first and added to. */
  kept(index: number, limit: number): Kept {
    const known = this.#kept[index]
    if (known?.limit === limit) return known
    const kept = new Kept(limit)
    // a part of the sentence is looked at once, the whole of it again and again
    if (index >= 0 && (!known || known.limit < limit)) this.#kept[index] = kept
    return kept
  }

  /** The word at a token, or null for numbers, marks and the end. */
  word(index: number): Word | null {
    return index >= 0 && index < this.#words.length ? (this.#words[index] as Word | null) : null
  }

  /** The folded word, or the mark, at a token; empty past the end. */
  key(index: number): string {
    return index >= 0 && index < this.#keys.length ? (this.#keys[index] as string) : ''
  }

  /** Whether a token is a hyphen that joins its neighbors. */
  hyphen(index: number): boolean {
    return this.key(index) === '-'
  }

  /** Whether a token is the apostrophe of a plural: "Workers' Party"; the names in the trie have none. */
  bareApostrophe(index: number): boolean {
    if (this.key(index) !== "'s") return false
    const token = this.tokens[index] as Token
    return token.end - token.start === 1
  }

  /** The longest name of some kinds, given as bits of `nameKind`, that begins at a token and is written as such names are. */
  name(index: number, limit: number, wanted: number): NameMatch | null {
    const first = this.word(index)
    if (first === null || (first.begins & wanted) === 0) return null
    let names = this.#names[index]
    if (names === undefined) {
      names = this.#namesAt(index, first)
      this.#names[index] = names
    }
    for (const match of names) {
      if (match.to > limit || (match.kinds & wanted) === 0) continue
      if ((match.kinds & ~wanted) === 0) return match
      const entries = match.entries.filter(entry => (entry.kind & wanted) !== 0)
      return { to: match.to, entries, kinds: match.kinds & wanted }
    }
    return null
  }

  #namesAt(index: number, first: Word): readonly NameMatch[] {
    const { names, entries, words } = this.knowledge
    // most have one name, and an array that is pushed to makes room for seventeen
    let found: readonly NameMatch[] = none
    let node = first.start
    let to = index + 1
    for (;;) {
      const values = names.valuesAt(node)
      if (values) {
        let written: readonly NameEntry[] = none
        let kinds = 0
        for (const value of values) {
          const entry = entries[value] as NameEntry
          if (!this.#writtenAs(entry, first, index, to)) continue
          written = written.length === 0 ? [entry] : [...written, entry]
          kinds |= entry.kind
        }
        if (written.length > 0) {
          const match = { to, entries: written, kinds }
          // the longest first
          found = found.length === 0 ? [match] : [match, ...found]
        }
      }
      if (!names.goesOn(node)) break
      let next = to
      while (this.hyphen(next) || this.bareApostrophe(next)) next++
      const token = this.tokens[next]
      if (!token || (token.kind === 'mark' && token.text !== '-')) break
      const word = this.word(next)
      node = names.step(node, word ? words.nameWord(word) : names.wordId(token.text))
      if (node < 0) break
      to = next + 1
    }
    return found
  }

  #writtenAs(entry: NameEntry, first: Word, from: number, to: number): boolean {
    if (entry.shape === 'upper')
      return (
        first.shape === 'upper' ||
        (first.shape === 'cap' && (first.text.includes('.') || (to - from === 1 && isSpoken(entry, first))))
      )
    if (entry.shape === 'any') return true
    // "el-Fasher", "al-Shabab": the article of Arabic names is small in running text
    if (first.shape === 'lower') return opensArabicName(first.key) && this.#after(from)?.shape === 'cap'
    // the last word of a person's, place's or country's name has a capital too
    if (to - from === 1 || entry.type === 'place') return true
    if (entry.type !== 'person' && entry.type !== 'country') return true
    return this.word(to - 1)?.shape !== 'lower'
  }

  /** The word after one, past a hyphen. */
  #after(index: number): Word | null {
    return this.word(this.hyphen(index + 1) ? index + 2 : index + 1)
  }

  readonly #titles: (readonly TitleMatch[] | undefined)[] = []

  /** The longest phrase of a kind that begins at a token: a role, a portfolio, an institution. */
  #title(index: number, limit: number, kind: TitleEntry['kind']): TitleMatch | null {
    const word = this.word(index)
    if (!word || word.title < 0) return null
    this.#titles[index] ??= this.#titlesAt(index, word)
    let found: TitleMatch | null = null
    for (const match of this.#titles[index] as readonly TitleMatch[]) {
      if (match.to > limit) break
      if (match.entry.kind === kind && found?.to !== match.to) found = match
    }
    return found
  }

  /** All phrases of the titles that begin at a token, the shortest first. */
  #titlesAt(index: number, first: Word): readonly TitleMatch[] {
    const { titles, titleEntries } = this.knowledge.lexicon
    let found: readonly TitleMatch[] = none
    let node = first.title
    let to = index + 1
    while (node >= 0) {
      for (const value of titles.valuesAt(node) ?? none) {
        const match = { to, entry: titleEntries[value] as TitleEntry }
        found = found.length === 0 ? [match] : [...found, match]
      }
      if (!titles.goesOn(node)) break
      const next = this.hyphen(to) || this.key(to) === ',' ? to + 1 : to
      const word = this.word(next)
      if (word === null) break
      node = titles.step(node, word.inTitles)
      to = next + 1
    }
    return found
  }

  /** The office that a word or phrase at a token names: "president", "foreign minister". */
  role(index: number, limit: number): TitleMatch<'role'> | null {
    return this.#title(index, limit, 'role') as TitleMatch<'role'> | null
  }

  /** Whether a word that may open the name of an office stands between two tokens. */
  hasRole(from: number, to: number): boolean {
    return from >= 0 && from < this.#roles.length && (this.#roles[from] as number) < to
  }

  /** Whether "counterpart" or "colleague" stands between two tokens, or at the last. */
  hasCounterpart(from: number, to: number): boolean {
    for (const at of this.#counterparts) if (at >= from) return at <= to
    return false
  }

  /** The portfolio at a token: "foreign", "energy and mines". */
  portfolio(index: number, limit: number): { readonly to: number; readonly id: string } | null {
    const found = this.#title(index, limit, 'portfolio') as TitleMatch<'portfolio'> | null
    return found ? { to: found.to, id: found.entry.portfolio } : null
  }

  /** The institution at a token: "army", "central bank". */
  institution(index: number, limit: number): { readonly to: number; readonly id: string } | null {
    const found = this.#title(index, limit, 'institution') as TitleMatch<'institution'> | null
    return found ? { to: found.to, id: found.entry.institution } : null
  }
}

/** "Nato", "Unicef", "Unrwa": British papers write an acronym that is spoken as a word with one capital. */
const isSpoken = (entry: NameEntry, word: Word) =>
  entry.type === 'organization' &&
  word.text.length > 3 &&
  /[aeiou]/.test(word.key) &&
  word.functions === 0 &&
  word.nouns.length === 0 &&
  word.verbForms === 0 &&
  !word.adjective &&
  !word.given &&
  !word.family &&
  !commonToo.has(word.key)

/** Acronyms that are words as well. */
const commonToo = new Set(
  'dawn pace swift fact alba ansa mena fana seta sami pacte unite safe care star'.split(' '),
)

// of the document read last alone: a table by documents would keep them all until the whole heap is collected
let latest: Scan | null = null

/** A scan of a document that nobody has read yet; it is kept for {@link scanOf}. */
export function newScan({ article, tokens }: Segmented, knowledge: Knowledge): Scan {
  latest = new Scan(article.text, tokens, knowledge)
  return latest
}

/** The scan of a document that its mentions were recognized with, or a new one. */
export function scanOf(document: Segmented, knowledge: Knowledge): Scan {
  return latest?.tokens === document.tokens && latest.knowledge === knowledge
    ? latest
    : newScan(document, knowledge)
}
