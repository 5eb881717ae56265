import type { EntityType } from '../../model/entity.ts'
import type { OfficeRole } from '../../model/gazetteer.ts'

/** Why something of a source was left out; the closed set that reports use. */
export type SkipReason =
  | 'broken-line'
  | 'other-kind'
  | 'no-id'
  | 'no-name'
  | 'unknown-position'
  | 'unknown-country'
  | 'bad-date'
  | 'no-date'
  | 'dangling'
  | 'same-name'

/** What was left out, or left apart, and why. */
export interface Skipped {
  /** the source's own id, or the line */
  readonly source: string
  readonly reason: SkipReason
  readonly detail: string
}

/** An office as a source gives it: in an id of ours, or in another entity of the source. */
export interface DraftOffice {
  readonly role: OfficeRole
  readonly of: string | { readonly source: string }
  readonly from?: string
  readonly to?: string
}

/** An entity of a source before it has an id of ours. */
export interface Draft {
  readonly source: string
  readonly type: EntityType
  /** names by language, usual one first */
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly iso?: string
  readonly kind?: string
  readonly gender?: 'm' | 'f'
  readonly wikidata?: string
  readonly from?: string
  readonly to?: string
  readonly offices: readonly DraftOffice[]
}

/** A file of a source. */
export interface SourceText {
  readonly name: string
  readonly text: string
}

/** What a source holds for us. */
export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly skipped: readonly Skipped[]
}

const arabicLetter = /[\u0621-\u064a]/
const latinLetter = /[a-z]/i

/** Names by the script they are in: Arabic, Latin; others are in no language that we read. */
export function byScript(names: readonly string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const name of names.map(name => name.replace(/\s+/g, ' ').trim())) {
    const language = arabicLetter.test(name) ? 'ar' : latinLetter.test(name) ? 'en' : null
    if (!language || name.length < 2) continue
    const known = found[language] ?? []
    found[language] = known.includes(name) ? known : [...known, name]
  }
  return found
}

/** A date to the day, month or year, as its precision says (9 year, 10 month, 11 day); null when it is no such date. */
export function partialDate(text: string, precision = 11): string | null {
  const date = /^\+?(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.]*Z?)?$/.exec(text) // "+2014-06-08T00:00:00Z"
  if (!date || precision < 9) return null
  const [, year = '', month, day] = date
  const known = [year, month, day].filter(part => part !== undefined)
  const end = known.indexOf('00')
  return known.slice(0, Math.min(end < 0 ? 3 : end, precision - 8)).join('-') || null
}

/**
 * The term of an office from what a source says of its two ends, or why it has none. An office needs its beginning,
 * and one that is over its end: held for all time it would name the wrong person.
 */
export function termOf(
  start: { readonly said: string | undefined; readonly date: string | null },
  end: { readonly said: string | undefined; readonly date: string | null; readonly over?: boolean },
):
  | { readonly from: string; readonly to?: string }
  | { readonly reason: SkipReason; readonly detail: string } {
  for (const [name, { said, date }] of [
    ['begins', start],
    ['ends', end],
  ] as const)
    if (said !== undefined && date === null) return { reason: 'bad-date', detail: `${name} ${said}` }
  if (start.date === null) return { reason: 'no-date', detail: 'no day on which it began' }
  if (end.date === null && end.over)
    return { reason: 'no-date', detail: 'it is over, no day on which it ended' }
  return { from: start.date, ...(end.date === null ? {} : { to: end.date }) }
}
