import type { NameRow } from '../../model/gazetteer.ts'
import type { NameLine } from '../name-line.ts'
import { Answers } from './answers.ts'
import { familyNameFirst, type Spelling } from './spelling.ts'

interface Filed {
  readonly id: string
  readonly words: readonly string[]
  /** the name has one spelling: others that it could have only tell that a spelling is doubtful */
  readonly fixed: boolean
}

interface Entry {
  /** the name from the word that it begins with */
  readonly from: string
  readonly name: string
  readonly form: 'whole' | 'turned' | 'short'
}

/** A word as names begin with it, and whether it is one word with the next: «عبد». */
interface FirstWord {
  readonly bones: string
  readonly joins: boolean
}

/** Whether two words, although they could be spellings of one name, are names of their own: «جمال», «كمال». */
type Apart = (a: string, b: string) => boolean

/** Lines by first words of their names, where these are known, and those that have a name whose first word is not. */
interface Beginnings {
  readonly plain: Iterable<readonly [word: string, lines: readonly NameLine[]]>
  readonly others: readonly NameLine[]
}

const meant = (words: readonly string[], filed: Filed) =>
  !filed.fixed || words.every((word, at) => word === filed.words[at])

/**
 * Finds people by spellings that no list holds. Nothing is expanded: rows wait under the bones of the words
 * that their names begin with, are filed under those of all words when a word of such bones is first looked up, and
 * are then compared word by word.
 */
export class VariantIndex {
  readonly #spelling: Spelling
  readonly #lines: readonly NameLine[]
  readonly #isoOf: (id: string) => string | undefined
  readonly #apart: Apart
  readonly #beginnings: () => Beginnings
  #waiting: Map<string, Set<NameLine>> | undefined
  #places: ReadonlyMap<NameLine, number> | undefined
  readonly #firsts = new Map<string, FirstWord>()
  readonly #filed = new Map<string, Filed[]>()
  readonly #openings = new Set<string>()
  readonly #opened = new Answers<boolean>()
  readonly #found = new Answers<string | null>()

  constructor(
    spelling: Spelling,
    lines: readonly NameLine[],
    isoOf: (id: string) => string | undefined,
    apart: Apart = () => false,
    beginnings: () => Beginnings = () => ({ plain: [], others: lines }),
  ) {
    this.#spelling = spelling
    this.#lines = lines
    this.#isoOf = isoOf
    this.#apart = apart
    this.#beginnings = beginnings
  }

  /** Whether a name of several words may begin with a spelling of this word. */
  opens(word: string): boolean {
    return this.#opened.of(word, () => this.#opens(word))
  }

  #opens(word: string): boolean {
    const [first] = this.#spelling.words(word)
    if (first === undefined) return false
    const key = this.#spelling.key(first)
    this.#file(key)
    return this.#openings.has(key)
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
    return fitting.some(filed => meant(words, filed)) ? first.id : null
  }

  /** All people whose family name or other short form of one word this is a spelling of. */
  short(word: string): readonly string[] {
    const words = this.#spelling.words(word)
    if (words.length !== 1) return []
    return [...new Set(this.#fitting(words).flatMap(filed => (meant(words, filed) ? [filed.id] : [])))]
  }

  /** Names of which these words could be spellings. */
  #fitting(words: readonly string[]): Filed[] {
    this.#file(this.#spelling.key(words[0] as string))
    const filed = this.#filed.get(this.#keyOf(words)) ?? []
    return filed.filter(other => words.every((word, at) => this.#fits(word, other.words[at] as string)))
  }

  #fits(word: string, listed: string): boolean {
    return word === listed || (this.#spelling.agree(word, listed) && !this.#apart(word, listed))
  }

  #keyOf(words: readonly string[]): string {
    return words.map(this.#spelling.key).join(' ')
  }

  /** Files what begins with a word of these bones. */
  #file(bones: string): void {
    this.#waiting ??= this.#wait()
    const waiting = this.#waiting.get(bones)
    if (!waiting) return
    this.#waiting.delete(bones)
    this.#places ??= new Map(this.#lines.map((line, place) => [line, place]))
    const place = (line: NameLine) => this.#places?.get(line) ?? 0
    for (const line of [...waiting].sort((a, b) => place(a) - place(b))) this.#fileLine(line, bones)
  }

  #fileLine({ id, row }: NameLine, bones: string): void {
    const iso = this.#isoOf(id)
    const fixed = !this.#spelling.transliterated(iso)
    for (const { from, name, form } of entriesOf(row, iso)) {
      if (this.#firstBones(from, 0, from.length) !== bones) continue
      const words = this.#spelling.words(name)
      if ((form === 'short') !== (words.length === 1)) continue
      if (form === 'turned') {
        if (words.length !== 2) continue
        words.reverse()
      }
      const key = this.#keyOf(words)
      const filed = this.#filed.get(key)
      if (filed) filed.push({ id, words, fixed })
      else this.#filed.set(key, [{ id, words, fixed }])
      if (words.length > 1) this.#openings.add(this.#spelling.key(words[0] as string))
    }
  }

  /** The bones of the first word of a name that stands in a text; «عبد» is one word with what follows. */
  #firstBones(text: string, start: number, end: number): string {
    const space = text.indexOf(' ', start)
    const alone = space < 0 || space >= end
    const word = text.slice(start, alone ? end : space)
    let first = this.#firsts.get(word)
    if (first === undefined) {
      first = {
        bones: this.#bonesOfFirst(word),
        joins: this.#spelling.joins(word),
      }
      this.#firsts.set(word, first)
    }
    return first.joins && !alone ? this.#bonesOfFirst(text.slice(start, end)) : first.bones
  }

  #bonesOfFirst(name: string): string {
    const [word] = this.#spelling.words(name)
    return word === undefined ? '' : this.#spelling.key(word)
  }

  /** The rows of people under the bones of each word that one of their names may begin with, as far as their lines tell. */
  #wait(): Map<string, Set<NameLine>> {
    const waiting = new Map<string, Set<NameLine>>()
    const add = (bones: string, line: NameLine) => {
      const others = waiting.get(bones)
      if (others) others.add(line)
      else waiting.set(bones, new Set([line]))
    }
    const { plain, others } = this.#beginnings()
    for (const [word, lines] of plain) {
      const people = lines.filter(isPerson)
      if (people.length === 0) continue
      const bones = this.#bonesOfFirst(word)
      for (const line of people) add(bones, line)
    }
    for (const line of new Set([...others, ...this.#lines.filter(line => this.#turns(line))])) {
      if (!isPerson(line)) continue
      const iso = this.#isoOf(line.id)
      const see = (text: string, start: number, end: number) => {
        add(this.#firstBones(text, start, end), line)
        if (!familyNameFirst.has(iso ?? '')) return
        const last = Math.max(start, text.lastIndexOf(' ', end - 1) + 1)
        add(this.#firstBones(text, last, end), line)
      }
      if (!line.strings(see)) for (const { from } of entriesOf(line.row, iso)) see(from, 0, from.length)
    }
    return waiting
  }

  #turns(line: NameLine): boolean {
    return isPerson(line) && familyNameFirst.has(this.#isoOf(line.id) ?? '')
  }
}

const isPerson = (line: NameLine) => line.id.startsWith('person:')

/** The names of a person of two words or more, turned round where the family name may come first, and the short forms. */
function* entriesOf({ names, short = [] }: NameRow, iso = ''): Generator<Entry> {
  for (const name of names) {
    if (!name.includes(' ')) continue
    yield { from: name, name, form: 'whole' }
    if (familyNameFirst.has(iso)) yield { from: name.slice(name.lastIndexOf(' ') + 1), name, form: 'turned' }
  }
  for (const name of short) if (!name.includes(' ')) yield { from: name, name, form: 'short' }
}
