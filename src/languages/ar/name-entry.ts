import type { Lexicon } from './lexicon/lexicon.ts'

/** The bit of each type of what a name may stand for; those that are asked for together have one. */
export const typeBit = { person: 1, place: 2, country: 4, organization: 8, other: 16 } as const

/** The bit of each way in which a name may be listed. */
export const formBit = {
  name: 1,
  short: 2,
  epithet: 4,
  demonym: 8,
  adjective: 16,
  institution: 32,
} as const

/** The bit of the type that an id begins with, told by its first letters. */
function typeBitOf(id: string): number {
  switch (id.charCodeAt(0)) {
    case 0x70:
      return id.charCodeAt(1) === 0x65 ? typeBit.person : typeBit.place
    case 0x63:
      return typeBit.country
    case 0x6f:
      return typeBit.organization
    default:
      return typeBit.other
  }
}

/** What a name in the trie stands for. */
export class NameEntry {
  readonly id: string
  readonly form: keyof typeof formBit
  /** a name of one word as it is listed, for those who must know whether the text spells it so; else empty */
  readonly spelling: string
  /** the bits of its type and of its form */
  readonly typeBit: number
  readonly formBit: number
  #weak: boolean | Lexicon

  /** `weak` says whether the name is a common word too, or gives the lexicon that is asked when the name is met. */
  constructor(id: string, form: NameEntry['form'], spelling: string, weak: boolean | Lexicon) {
    this.id = id
    this.form = form
    this.spelling = spelling
    this.typeBit = typeBitOf(id)
    this.formBit = formBit[form]
    this.#weak = weak
  }

  /** one word that is also a common word: a name only with evidence beside it */
  get weak(): boolean {
    if (typeof this.#weak !== 'boolean') this.#weak = isCommon(this.spelling, this.#weak)
    return this.#weak
  }

  /** The same entry, as one that needs evidence. */
  asWeak(): NameEntry {
    return new NameEntry(this.id, this.form, this.spelling, true)
  }
}

const isCommon = (word: string, { nouns, functions, verbs }: Lexicon): boolean =>
  nouns.get(word.replace(/^ال/, '')) !== undefined || functions.has(word) || verbs.has(word)
