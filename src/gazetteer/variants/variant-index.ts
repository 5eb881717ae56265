import type { RowIndex } from '../compiled/row-table.ts'
import { familyNameFirst } from '../family-name-first.ts'
import type { LanguageNames } from '../gazetteer.ts'
import type { NameLine } from '../name-line.ts'
import { Answers } from './answers.ts'
import { byBones, entriesOf, FirstBones, lastWord } from './by-bones.ts'
import { SecondBones } from './second-bones.ts'
import type { Spelling } from './spelling.ts'

interface Filed {
  readonly id: string
  readonly words: readonly string[]
}

/** Whether two words, although they could be spellings of one name, are names of their own: «جمال», «كمال». */
type Apart = (a: string, b: string) => boolean

/**
 * Finds people by spellings that no list holds. Nothing is expanded: rows are found by the bones of the words
 * that their names begin with, are filed under those of all words when a word of such bones is first looked up, and
 * are then compared word by word.
 */
export class VariantIndex {
  readonly #spelling: Spelling
  readonly #names: Pick<LanguageNames, 'under'>
  readonly #isoOf: (id: string) => string | undefined
  readonly #apart: Apart
  readonly #index: RowIndex
  readonly #firstBones: FirstBones
  readonly #seen = new Set<string>()
  readonly #filed = new Map<string, Filed[]>()
  /** of names of several words the bones of the second by those of the first */
  readonly #seconds = new Map<string, SecondBones>()
  readonly #found = new Answers<string | null>()
  readonly #called = new Answers<readonly string[]>()

  /** `index` is the one of these names by the bones of this spelling. */
  constructor(
    spelling: Spelling,
    names: Pick<LanguageNames, 'under'>,
    isoOf: (id: string) => string | undefined,
    apart: Apart = () => false,
    index: RowIndex = byBones(spelling),
  ) {
    this.#spelling = spelling
    this.#names = names
    this.#isoOf = isoOf
    this.#apart = apart
    this.#index = index
    this.#firstBones = new FirstBones(spelling)
  }

  /** What follows, in names of several words, a word of which this one may be a spelling; null where no name does. */
  secondsOf(word: string): SecondBones | null {
    const [first] = this.#spelling.words(word)
    if (first === undefined) return null
    const key = this.#spelling.key(first)
    this.#file(key)
    return this.#seconds.get(key) ?? null
  }

  /** The bones of a word that is one by itself in names; null for «عبد», which is one with the next. */
  bonesOf(word: string): string | null {
    const words = this.#spelling.words(word)
    return words.length !== 1 || this.#spelling.joins(word) ? null : this.#spelling.key(words[0] as string)
  }

  /** The one person whose whole name, of two words at least, this is a spelling of; null where two could be meant. */
  whole(name: string): string | null {
    return this.#found.of(name, () => this.#whole(name))
  }

  #whole(name: string): string | null {
    const words = this.#spelling.words(name)
    if (words.length < 2) return null
    const fitting = this.#fitting(words)
    const [first] = fitting
    if (!first || fitting.some(({ id }) => id !== first.id)) return null
    return fitting.some(filed => this.#isMeant(words, filed)) ? first.id : null
  }

  /** All people whose family name or other short form of one word this is a spelling of. */
  short(word: string): readonly string[] {
    return this.#called.of(word, () => this.#short(word))
  }

  #short(word: string): readonly string[] {
    const words = this.#spelling.words(word)
    if (words.length !== 1) return []
    return [
      ...new Set(this.#fitting(words).flatMap(filed => (this.#isMeant(words, filed) ? [filed.id] : []))),
    ]
  }

  /** Names of which these words could be spellings. */
  #fitting(words: readonly string[]): Filed[] {
    this.#file(this.#spelling.key(words[0] as string))
    const filed = this.#filed.get(this.#keyOf(words)) ?? []
    return filed.filter(other => words.every((word, at) => this.#fits(word, other.words[at] as string)))
  }

  /** Whether words are a spelling of a name, and not only like it. */
  #isMeant(words: readonly string[], { id, words: listed }: Filed): boolean {
    const { sure, transliterated } = this.#spelling
    if (words.every((word, at) => word === listed[at])) return true
    // a name that has one spelling: others that it could have only tell that a spelling is doubtful
    if (!transliterated(this.#isoOf(id))) return false
    return words.every((word, at) => word === listed[at] || !sure || sure(word, listed[at] as string))
  }

  #hasFamilyNameFirst(id: string): boolean {
    return familyNameFirst.has(this.#isoOf(id) ?? '')
  }

  #fits(word: string, listed: string): boolean {
    return word === listed || (this.#spelling.agree(word, listed) && !this.#apart(word, listed))
  }

  #keyOf(words: readonly string[]): string {
    return words.map(this.#spelling.key).join(' ')
  }

  /** Files what begins with a word of these bones, in the order of the rows. */
  #file(bones: string): void {
    if (this.#seen.has(bones)) return
    const lines = this.#names.under(this.#index, bones)
    const turned = this.#names
      .under(this.#index, lastWord(bones))
      .filter(line => this.#hasFamilyNameFirst(line.id) && !lines.includes(line))
    const all = turned.length === 0 ? lines : [...lines, ...turned].sort((a, b) => a.place - b.place)
    if (all.length > 0) this.#seen.add(bones)
    for (const line of all) this.#fileLine(line, bones)
  }

  #fileLine({ id, row }: NameLine, bones: string): void {
    for (const { from, name, form, familyNameFirst } of entriesOf(row)) {
      if (this.#firstBones.of(from, 0, from.length) !== bones) continue
      if (familyNameFirst && !this.#hasFamilyNameFirst(id)) continue
      const words = this.#spelling.words(name)
      if ((form === 'short') !== (words.length === 1)) continue
      const key = this.#keyOf(words)
      const filed = this.#filed.get(key)
      if (filed) filed.push({ id, words })
      else this.#filed.set(key, [{ id, words }])
      if (words.length === 1) continue
      const [first, second] = words.map(this.#spelling.key) as [string, string]
      const seconds = this.#seconds.get(first)
      if (seconds) seconds.add(second)
      else this.#seconds.set(first, new SecondBones(second))
    }
  }
}
