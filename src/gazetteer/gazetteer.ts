import type { EntityType } from '../model/entity.ts'
import type { InstitutionRow, NameRow, OfficeRole, PortfolioRow, WorldRow } from '../model/gazetteer.ts'
import type { RowIndex, RowTable } from './compiled/row-table.ts'
import type { NameLine } from './name-line.ts'

/** What one language calls things. */
export interface LanguageNames {
  readonly rows: readonly NameRow[]
  /** the rows that an index has under a key, lower layers first; others may be among them */
  readonly under: (index: RowIndex, key: string) => readonly NameLine[]
  /** the rows of one entity, lower layers first */
  readonly of: (id: string) => readonly NameRow[]
  readonly portfolios: readonly PortfolioRow[]
  readonly institutions: readonly InstitutionRow[]
}

/** Someone who held an office. */
export interface Holder {
  readonly person: string
  readonly role: OfficeRole
  readonly from: string | null
  readonly to: string | null
}

/** The facts and names that articles are read with. */
export interface Gazetteer {
  readonly world: ReadonlyMap<string, WorldRow>
  readonly languages: ReadonlyMap<string, LanguageNames>
  /** tables that languages had made beforehand, by name; one that is not there is made when it is needed */
  readonly tables: ReadonlyMap<string, RowTable>
  /** the country that an entity belongs to, without reading its row whole */
  readonly isoOf: (id: string) => string | undefined
  /** the rows of these kinds, such as `news-agency`, in the order of the files */
  readonly ofKinds: (kinds: ReadonlySet<string>) => readonly WorldRow[]
  /** the ids of those whose seat a place is, in the order of the files */
  readonly seatedIn: (place: string) => readonly string[]
  /** names of an entity in a language, usual one first; composed ones for ministries and institutions */
  readonly namesOf: (id: string, language: string) => readonly string[]
  /** the holders of offices in a ministry, country or organization */
  readonly holders: (target: string) => readonly Holder[]
}

/** Whether an office with these partial dates was held on a day: a year or month counts from its first to its last day. */
export function heldOn(from: string | null, to: string | null, day: string): boolean {
  if (from !== null && day.slice(0, from.length) < from) return false
  return to === null || day.slice(0, to.length) <= to
}

/** The parts of the id of a ministry or composed institution: `ministry:RU-defence` → RU, defence. */
export function composedId(
  id: string,
): { type: 'ministry' | 'organization'; iso: string; part: string } | null {
  // most ids are of people, countries and places: a look at one letter spares them the pattern
  if (id.charCodeAt(0) !== 0x6d && id.charCodeAt(0) !== 0x6f) return null
  const match = /^(ministry|organization):([A-Z]{2})-([a-z-]+)$/.exec(id)
  return match
    ? { type: match[1] as 'ministry' | 'organization', iso: match[2] as string, part: match[3] as string }
    : null
}

/** The type that an id begins with. */
export const typeOfId = (id: string) => id.slice(0, id.indexOf(':')) as EntityType
