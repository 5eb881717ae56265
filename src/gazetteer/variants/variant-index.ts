import type { NameRow, WorldRow } from '../../model/gazetteer.ts'
import { familyNameFirst, type Spelling } from './spelling.ts'

interface Filed {
  readonly id: string
  readonly words: readonly string[]
  /** the name has one spelling: others that it could have only tell that a spelling is doubtful */
  readonly fixed: boolean
}

interface Waiting {
  readonly id: string
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
  readonly #rows: readonly NameRow[]
  readonly #world: ReadonlyMap<string, WorldRow>
  readonly #apart: Apart
  #waiting: Map<string, Waiting[]> | undefined
  readonly #filed = new Map<string, Filed[]>()
  readonly #openings = new Set<string>()

  constructor(
    spelling: Spelling,
    rows: readonly NameRow[],
    world: ReadonlyMap<string, WorldRow>,
    apart: Apart = () => false,
  ) {
    this.#spelling = spelling
    this.#rows = rows
    this.#world = world
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
    for (const { id, name, form } of waiting) {
      const words = this.#spelling.words(name)
      if ((form === 'short') !== (words.length === 1)) continue
      if (form === 'turned') {
        if (words.length !== 2) continue
        words.reverse()
      }
      const key = this.#keyOf(words)
      const fixed = !this.#spelling.transliterated(this.#world.get(id)?.iso)
      const filed = this.#filed.get(key)
      if (filed) filed.push({ id, words, fixed })
      else this.#filed.set(key, [{ id, words, fixed }])
      if (words.length > 1) this.#openings.add(this.#spelling.key(words[0] as string))
    }
  }

  #wait(): Map<string, Waiting[]> {
    const waiting = new Map<string, Waiting[]>()
    const add = (part: string, entry: Waiting) => {
      const [first] = this.#spelling.words(part)
      if (first === undefined) return
      const sound = this.#soundOf(first)
      const others = waiting.get(sound)
      if (others) others.push(entry)
      else waiting.set(sound, [entry])
    }
    for (const { id, names, short = [] } of this.#rows) {
      if (!id.startsWith('person:')) continue
      const iso = this.#world.get(id)?.iso ?? ''
      for (const name of names) {
        const space = name.indexOf(' ')
        if (space < 0) continue
        add(name.slice(0, space), { id, name, form: 'whole' })
        if (familyNameFirst.has(iso)) add(name.slice(name.lastIndexOf(' ') + 1), { id, name, form: 'turned' })
      }
      for (const name of short) if (!name.includes(' ')) add(name, { id, name, form: 'short' })
    }
    return waiting
  }
}
