import type { NameRow } from '../../model/gazetteer.ts'
import type { NameLine } from '../name-line.ts'
import { familyNameFirst, type Spelling } from './spelling.ts'

interface Filed {
  readonly id: string
  readonly words: readonly string[]
  /** the name has one spelling: others that it could have only tell that a spelling is doubtful */
  readonly fixed: boolean
}

interface Entry {
  /** the word that it begins with */
  readonly first: string
  readonly name: string
  readonly form: 'whole' | 'turned' | 'short'
}

/** Whether two words, although they could be spellings of one name, are names of their own: «جمال», «كمال». */
type Apart = (a: string, b: string) => boolean

const meant = (words: readonly string[], filed: Filed) =>
  !filed.fixed || words.every((word, at) => word === filed.words[at])

/**
 * Finds people by spellings that no list holds. Nothing is expanded: names wait under the sound that they begin with,
 * are filed under the bones of their words when that sound is first looked up, and are then compared word by word.
 */
export class VariantIndex {
  readonly #spelling: Spelling
  readonly #lines: readonly NameLine[]
  readonly #isoOf: (id: string) => string | undefined
  readonly #apart: Apart
  #waiting: Map<string, NameLine[]> | undefined
  readonly #sounds = new Map<string, string>()
  readonly #filed = new Map<string, Filed[]>()
  readonly #openings = new Set<string>()

  constructor(
    spelling: Spelling,
    lines: readonly NameLine[],
    isoOf: (id: string) => string | undefined,
    apart: Apart = () => false,
  ) {
    this.#spelling = spelling
    this.#lines = lines
    this.#isoOf = isoOf
    this.#apart = apart
  }

  /** Whether a name of several words may begin with a spelling of this word. */
  opens(word: string): boolean {
    const [first] = this.#spelling.words(word)
    if (first === undefined) return false
    this.#file(this.#soundOf(first))
    return this.#openings.has(this.#spelling.key(first))
  }

  /** The one person whose whole name, of two words at least, this is a spelling of; null where two could be meant. */
  whole(name: string): string | null {
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
    this.#file(this.#soundOf(words[0] as string))
    const filed = this.#filed.get(this.#keyOf(words)) ?? []
    return filed.filter(other => words.every((word, at) => this.#fits(word, other.words[at] as string)))
  }

  #fits(word: string, listed: string): boolean {
    return word === listed || (this.#spelling.agree(word, listed) && !this.#apart(word, listed))
  }

  #keyOf(words: readonly string[]): string {
    return words.map(this.#spelling.key).join(' ')
  }

  #soundOf(word: string): string {
    return this.#spelling.key(word).charAt(0)
  }

  /** Files what begins with a sound. */
  #file(sound: string): void {
    this.#waiting ??= this.#wait()
    const waiting = this.#waiting.get(sound)
    if (!waiting) return
    this.#waiting.delete(sound)
    for (const line of waiting) this.#fileLine(line, sound)
  }

  #fileLine({ id, row }: NameLine, sound: string): void {
    const iso = this.#isoOf(id)
    const fixed = !this.#spelling.transliterated(iso)
    for (const { first, name, form } of entriesOf(row, iso)) {
      if (this.#soundOfPart(first) !== sound) continue
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

  /** The sound with which a part of a name begins; empty for one without letters. */
  #soundOfPart(part: string): string {
    let sound = this.#sounds.get(part)
    if (sound === undefined) {
      const [first] = this.#spelling.words(part)
      sound = first === undefined ? '' : this.#soundOf(first)
      this.#sounds.set(part, sound)
    }
    return sound
  }

  /** The rows of people under each sound that one of their names may begin with, as far as their lines tell. */
  #wait(): Map<string, NameLine[]> {
    const waiting = new Map<string, NameLine[]>()
    for (const line of this.#lines) {
      if (!line.id.startsWith('person:')) continue
      const add = (part: string) => {
        const sound = this.#soundOfPart(part)
        const others = waiting.get(sound)
        if (!others) waiting.set(sound, [line])
        else if (others.at(-1) !== line) others.push(line)
      }
      const turned = familyNameFirst.has(this.#isoOf(line.id) ?? '')
      const seen = line.strings((text, start, end) => {
        const space = text.indexOf(' ', start)
        add(text.slice(start, space < 0 || space > end ? end : space))
        if (turned) add(text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end))
      })
      if (!seen) for (const { first } of entriesOf(line.row, this.#isoOf(line.id))) add(first)
    }
    return waiting
  }
}

/** The names of a person of two words or more, turned round where the family name may come first, and the short forms. */
function* entriesOf({ names, short = [] }: NameRow, iso = ''): Generator<Entry> {
  for (const name of names) {
    const space = name.indexOf(' ')
    if (space < 0) continue
    yield { first: name.slice(0, space), name, form: 'whole' }
    if (familyNameFirst.has(iso)) yield { first: name.slice(name.lastIndexOf(' ') + 1), name, form: 'turned' }
  }
  for (const name of short) if (!name.includes(' ')) yield { first: name, name, form: 'short' }
}
