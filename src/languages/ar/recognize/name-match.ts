import type { NameEntry } from '../knowledge.ts'
import { plainAlef } from '../normalize.ts'
import type { NameStart, Word } from '../words.ts'

/** A name of the trie at some token, with the bits of the types and forms that its entries have. */
export interface NameMatch {
  readonly to: number
  readonly pro: string
  readonly entries: readonly NameEntry[]
  readonly types: number
  readonly forms: number
}

/** Which names are asked for: those of these types in these forms, as bits. */
export interface Wanted {
  readonly types: number
  readonly forms: number
}

const type = { person: 1, place: 2, country: 4, organization: 8, other: 16 } as const
const form: Readonly<Record<NameEntry['form'], number>> = {
  name: 1,
  short: 2,
  epithet: 4,
  demonym: 8,
  adjective: 16,
  institution: 32,
}
const anyType = 31
const anyForm = 63

/** The names that recognizers ask for. */
export const wanted = {
  person: { types: type.person, forms: form.name },
  personShort: { types: type.person, forms: form.short },
  countryName: { types: type.country, forms: form.name | form.epithet },
  country: { types: type.country, forms: anyForm },
  adjective: { types: anyType, forms: form.adjective },
  place: { types: type.place, forms: anyForm },
  placeName: { types: type.place, forms: anyForm & ~form.adjective },
  placeInFull: { types: type.place, forms: anyForm & ~(form.adjective | form.short) },
  organization: { types: type.organization, forms: anyForm },
  organizationShort: { types: type.organization, forms: form.short },
  institution: { types: anyType, forms: form.institution },
  actorOrPlace: { types: type.country | type.organization | type.place, forms: anyForm },
  /** a body, country, place, event or treaty in full */
  body: { types: anyType & ~type.person, forms: anyForm & ~(form.short | form.adjective) },
  short: { types: anyType, forms: form.short },
  any: { types: anyType, forms: anyForm },
} as const satisfies Record<string, Wanted>

/** The bit of the type that an id begins with, told by its first letters. */
export function typeBit(id: string): number {
  switch (id.charCodeAt(0)) {
    case 0x70:
      return id.charCodeAt(1) === 0x65 ? type.person : type.place
    case 0x63:
      return type.country
    case 0x6f:
      return type.organization
    default:
      return type.other
  }
}

/** A name at a token, with what its entries are. */
export function nameMatch(to: number, pro: string, entries: readonly NameEntry[]): NameMatch {
  let types = 0
  let forms = 0
  for (const entry of entries) {
    types |= typeBit(entry.id)
    forms |= form[entry.form]
  }
  return { to, pro, entries, types, forms }
}

/** The match with those of its entries that are asked for; null when there are none. */
export function among(match: NameMatch, { types, forms }: Wanted): NameMatch | null {
  if ((match.types & types) === 0 || (match.forms & forms) === 0) return null
  if ((match.types & ~types) === 0 && (match.forms & ~forms) === 0) return match
  const entries = match.entries.filter(
    entry => (typeBit(entry.id) & types) !== 0 && (form[entry.form] & forms) !== 0,
  )
  return entries.length === 0 ? null : nameMatch(match.to, match.pro, entries)
}

/**
 * Entries of one word as the text spells it: one that is a word as it stands there needs evidence to be a name that is
 * listed otherwise («حماه» and «حماة»), and is none when a final hamza tells them apart («بناء» and «بنا»).
 */
export function asSpelled(
  entries: readonly NameEntry[],
  word: Word,
  { pro }: NameStart,
): readonly NameEntry[] {
  const spelled = plainAlef(word.text)
  // «للحوثيين»: the alef of the article is not written behind «ل»
  const isShort = pro.endsWith('ل')
  const differs = ({ spelling }: NameEntry) => {
    if (spelling === '') return false
    const listed = plainAlef(spelling)
    return !spelled.endsWith(isShort && listed.startsWith('ال') ? listed.slice(1) : listed)
  }
  if (!entries.some(differs) || !isOrdinaryAfter(word, pro)) return entries
  const hamza = word.text.endsWith('ء')
  return entries
    .filter(entry => !differs(entry) || entry.spelling.endsWith('ء') === hamza)
    .map(entry => (differs(entry) ? { ...entry, weak: true } : entry))
}

/** Whether what follows the proclitic, or the whole word, is a word of the language as it is written. */
const isOrdinaryAfter = ({ nouns, verbs, functions, titles }: Word, pro: string) =>
  [...nouns, ...verbs, ...functions, ...titles].some(reading => reading.pro === pro || reading.pro === '')

/** The ids of entries, each once. */
export const idsOf = (entries: readonly NameEntry[]): readonly string[] =>
  entries.length === 1 ? [(entries[0] as NameEntry).id] : [...new Set(entries.map(entry => entry.id))]
