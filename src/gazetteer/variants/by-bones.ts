import type { NameRow } from '../../model/gazetteer.ts'
import { idOfLine, type RowIndex } from '../compiled/row-table.ts'
import { NameLine } from '../name-line.ts'
import type { Spelling } from './spelling.ts'

/** The key of people by the bones of the last word of a name, which counts where people put the family name first. */
export const lastWord = (bones: string) => `…${bones}`

/** A word as names begin with it, and whether it is one word with the next: «عبد». */
interface FirstWord {
  readonly bones: string
  readonly joins: boolean
}

/** The bones of the first words of names, each word looked at once. */
export class FirstBones {
  readonly #spelling: Spelling
  readonly #known = new Map<string, FirstWord>()

  constructor(spelling: Spelling) {
    this.#spelling = spelling
  }

  /** The bones of the first word of a name that stands in a text; «عبد» is one word with what follows. */
  of(text: string, start: number, end: number): string {
    const space = text.indexOf(' ', start)
    const alone = space < 0 || space >= end
    const word = text.slice(start, alone ? end : space)
    let first = this.#known.get(word)
    if (first === undefined) {
      first = { bones: this.#bonesOf(word), joins: this.#spelling.joins(word) }
      this.#known.set(word, first)
    }
    return first.joins && !alone ? this.#bonesOf(text.slice(start, end)) : first.bones
  }

  #bonesOf(name: string): string {
    const [word] = this.#spelling.words(name)
    return word === undefined ? '' : this.#spelling.key(word)
  }
}

/** People by the bones of the words that one of their names may begin with, as far as their lines tell. */
export function byBones(spelling: Spelling): RowIndex {
  const bones = new FirstBones(spelling)
  return {
    name: 'bones',
    keys: (text, add) => {
      const line = new NameLine(idOfLine(text), text)
      if (!line.id.startsWith('person:')) return
      const see = (name: string, start: number, end: number) => {
        add(bones.of(name, start, end))
        const last = name.lastIndexOf(' ', end - 1) + 1
        if (last > start) add(lastWord(bones.of(name, last, end)))
      }
      if (!line.strings(see)) for (const name of namesOf(line.row)) see(name, 0, name.length)
    },
  }
}

const namesOf = ({ names, short = [] }: NameRow) => [...names, ...short]

/** A name of a person that a spelling is compared with. */
export interface Entry {
  /** the name from the word that it begins with */
  readonly from: string
  readonly name: string
  readonly form: 'whole' | 'short'
  /** only of people of countries where the family name comes first */
  readonly familyNameFirst: boolean
}

/** The names of a person of two words or more, also as written where the family name comes first, and the short forms. */
export function* entriesOf({ names, short = [] }: NameRow): Generator<Entry> {
  for (const name of names) {
    const space = name.indexOf(' ')
    if (space < 0) continue
    yield { from: name, name, form: 'whole', familyNameFirst: false }
    const last = name.slice(space + 1)
    // "Kishida Fumio"; "Jae-in Moon"
    if (!last.includes(' '))
      yield { from: last, name: `${last} ${name.slice(0, space)}`, form: 'whole', familyNameFirst: true }
    // "Kim Jongun", "Tsai Ingwen"
    if (name.includes('-'))
      yield { from: name, name: name.replaceAll('-', ''), form: 'whole', familyNameFirst: true }
  }
  for (const name of short)
    if (!name.includes(' ')) yield { from: name, name, form: 'short', familyNameFirst: false }
}
