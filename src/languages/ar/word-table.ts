import type { NameMatcher } from '../../gazetteer/matcher.ts'
import { SpellingIndex } from '../spelling-index.ts'
import type { FiledNames } from './filed-names.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { NameEntry } from './name-entry.ts'
import { WordBriefs } from './word-briefs.ts'
import { WordReader } from './word-reader.ts'
import type { Word } from './words.ts'

/** The words met so far, each read once. */
export class WordTable {
  readonly #index = new SpellingIndex()
  readonly #words: Word[] = []
  /** by word its text */
  readonly texts: string[] = []
  readonly briefs = new WordBriefs()
  readonly #reader: WordReader
  readonly #names: NameMatcher<NameEntry, FiledNames>

  constructor(lexicon: Lexicon, names: NameMatcher<NameEntry, FiledNames>) {
    this.#reader = new WordReader(lexicon, names)
    this.#names = names
  }

  /** How many spellings the table holds. */
  get size(): number {
    return this.#words.length
  }

  /** The number of the word whose letters stand in `units` from `start` to `end`; new spellings are read. */
  intern(units: Uint16Array, start: number, end: number, hash: number): number {
    const known = this.#index.find(units, start, end, hash)
    if (known >= 0) return known
    let spelling = ''
    for (let i = start; i < end; i++) spelling += String.fromCharCode(units[i] as number)
    const id = this.#index.add(units, start, end, hash)
    const word = this.#reader.read(spelling, id)
    this.#words.push(word)
    this.texts.push(word.text)
    this.briefs.add(id, word.restSlots)
    return id
  }

  /** The readings of an interned word. */
  word(id: number): Word {
    return this.#words[id] as Word
  }

  /** The number of an interned word among the words of names, or -1 when no name has it. */
  nameWord(id: number): number {
    const { vocabulary } = this.#names
    const known = this.briefs.inNames(id, vocabulary)
    if (known !== undefined) return known
    const found = this.#names.wordId(this.word(id).key)
    this.briefs.setInNames(id, found, vocabulary)
    return found
  }

  /** Forgets everything, so that an endless stream of articles does not fill the memory. */
  clear(): void {
    this.#index.clear()
    this.#words.length = 0
    this.texts.length = 0
  }
}
