import { idOfLine, type RowIndex } from '../compiled/row-table.ts'
import type { LanguageNames } from '../gazetteer.ts'
import { NameLine } from '../name-line.ts'
import { Answers } from './answers.ts'
import { alikePlaces, isForeign, placeSounds, samePlace } from './arabic-places.ts'

/** Shorter names are like too many others. */
const LEAST = 3

/** Places by the bones of their Arabic names. */
export const byPlaceBones: RowIndex = {
  name: 'place-bones',
  keys: (text, add) => {
    const id = idOfLine(text)
    if (!id.startsWith('place:')) return
    for (const name of new NameLine(id, text).row.names) {
      const { bones } = placeSounds(name)
      if (bones.length >= LEAST) add(bones)
    }
  },
}

/** Finds foreign places by Arabic spellings that no list holds. */
export class PlaceVariants {
  readonly #names: Pick<LanguageNames, 'under'>
  readonly #isoOf: (id: string) => string | undefined
  readonly #found = new Answers<string | null>()

  constructor(names: Pick<LanguageNames, 'under'>, isoOf: (id: string) => string | undefined) {
    this.#names = names
    this.#isoOf = isoOf
  }

  /** The one foreign place of which this is a spelling; null where another place could be meant. */
  of(name: string): string | null {
    return this.#found.of(name, () => this.#find(name))
  }

  #find(name: string): string | null {
    const sounds = placeSounds(name)
    if (sounds.bones.length < LEAST) return null
    const alike = new Set<string>()
    let same = false
    for (const { id, row } of this.#names.under(byPlaceBones, sounds.bones))
      for (const listed of row.names) {
        const other = placeSounds(listed)
        if (other.bones !== sounds.bones || !alikePlaces(sounds, other)) continue
        alike.add(id)
        same ||= samePlace(sounds, other)
      }
    const [id] = alike
    return same && alike.size === 1 && isForeign(this.#isoOf(id as string)) ? (id as string) : null
  }
}
