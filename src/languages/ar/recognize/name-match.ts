import { formBit, type NameEntry, typeBit } from '../name-entry.ts'
import { Namesakes } from '../namesakes.ts'
import { plainAlef } from '../normalize.ts'
import type { NameStart, Word } from '../words.ts'

/** A name of the trie at some token: where it ends, and whom it names. */
export class NameMatch {
  readonly to: number
  readonly pro: string
  readonly #namesakes: Namesakes

  constructor(to: number, pro: string, namesakes: Namesakes) {
    this.to = to
    this.pro = pro
    this.#namesakes = namesakes
  }

  get entries(): readonly NameEntry[] {
    return this.#namesakes.entries
  }

  /** The bits of the types that its entries have. */
  get types(): number {
    return this.#namesakes.types
  }

  /** The match with those of its entries that are asked for; null when there are none. */
  among(asked: Wanted): NameMatch | null {
    const namesakes = this.#namesakes
    if ((namesakes.types & asked.types) === 0 || (namesakes.forms & asked.forms) === 0) return null
    const among = namesakes.among(asked.types, asked.forms)
    if (among === namesakes) return this
    return among && new NameMatch(this.to, this.pro, among)
  }
}

/** Which names are asked for: those of these types in these forms, as bits. */
export interface Wanted {
  readonly types: number
  readonly forms: number
}

const anyType = 31
const anyForm = 63

/** The names that recognizers ask for. */
export const wanted = {
  person: { types: typeBit.person, forms: formBit.name },
  personShort: { types: typeBit.person, forms: formBit.short },
  countryName: { types: typeBit.country, forms: formBit.name | formBit.epithet },
  country: { types: typeBit.country, forms: anyForm },
  adjective: { types: anyType, forms: formBit.adjective },
  place: { types: typeBit.place, forms: anyForm },
  placeName: { types: typeBit.place, forms: anyForm & ~formBit.adjective },
  placeInFull: { types: typeBit.place, forms: anyForm & ~(formBit.adjective | formBit.short) },
  organization: { types: typeBit.organization, forms: anyForm },
  organizationShort: { types: typeBit.organization, forms: formBit.short },
  institution: { types: anyType, forms: formBit.institution },
  actorOrPlace: { types: typeBit.country | typeBit.organization | typeBit.place, forms: anyForm },
  /** a body, country, place, event or treaty in full */
  body: { types: anyType & ~typeBit.person, forms: anyForm & ~(formBit.short | formBit.adjective) },
  short: { types: anyType, forms: formBit.short },
  any: { types: anyType, forms: anyForm },
} as const satisfies Record<string, Wanted>

/**
 * Those whom one word names as the text spells it: one that is a word as it stands there needs evidence to be a name that
 * is listed otherwise («حماه» and «حماة»), and is none when a final hamza tells them apart («بناء» and «بنا»).
 */
export function asSpelled(entries: readonly NameEntry[], word: Word, { pro }: NameStart): Namesakes | null {
  const spelled = plainAlef(word.text)
  // «للحوثيين»: the alef of the article is not written behind «ل»
  const isShort = pro.endsWith('ل')
  const differs = ({ spelling }: NameEntry) => {
    if (spelling === '') return false
    const listed = plainAlef(spelling)
    return !spelled.endsWith(isShort && listed.startsWith('ال') ? listed.slice(1) : listed)
  }
  if (!entries.some(differs) || !isOrdinaryAfter(word, pro)) return new Namesakes(entries)
  const hamza = word.text.endsWith('ء')
  const meant = entries
    .filter(entry => !differs(entry) || entry.spelling.endsWith('ء') === hamza)
    .map(entry => (differs(entry) ? entry.asWeak() : entry))
  return meant.length === 0 ? null : new Namesakes(meant)
}

/** Whether what follows the proclitic, or the whole word, is a word of the language as it is written. */
const isOrdinaryAfter = ({ nouns, verbs, functions, titles }: Word, pro: string) =>
  [...nouns, ...verbs, ...functions, ...titles].some(reading => reading.pro === pro || reading.pro === '')

/** The ids of entries, each once. */
export const idsOf = (entries: readonly NameEntry[]): readonly string[] =>
  entries.length === 1 ? [(entries[0] as NameEntry).id] : [...new Set(entries.map(entry => entry.id))]
