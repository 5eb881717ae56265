import type { OfficeRole } from '../../../model/gazetteer.ts'
import { offices } from './offices.ts'

/** A phrase of the trie of titles: an office, a department that goes with one, or an institution every country has. */
export type TitleEntry =
  | RoleEntry
  | { readonly kind: 'portfolio'; readonly words: readonly string[]; readonly portfolio: string }
  | { readonly kind: 'institution'; readonly words: readonly string[]; readonly institution: string }

/** An office by its words. */
export interface RoleEntry {
  readonly kind: 'role'
  readonly words: readonly string[]
  readonly role: OfficeRole | null
  readonly plural: boolean
  /** the department that the words themselves name: "foreign secretary" */
  readonly portfolio: string | undefined
  readonly iso: string | undefined
  /** what it is an office in, where nothing else is said */
  readonly of: 'country' | 'ministry' | 'body'
  readonly needsOffice: boolean
  /** sits in a parliament: "lawmaker" */
  readonly sits: boolean
  /** the gender that the words tell: "spokeswoman" */
  readonly gender: 'm' | 'f' | null
}

const heads = new Set<OfficeRole | null>([
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'monarch',
  'crown-prince',
  'supreme-leader',
  'head-of-government',
  'ambassador',
])

const departments: Readonly<Record<string, { portfolio: string; iso?: string }>> = {
  'foreign secretary': { portfolio: 'foreign' },
  'deputy foreign secretary': { portfolio: 'foreign' },
  'home secretary': { portfolio: 'interior' },
  'defence secretary': { portfolio: 'defence' },
  'defense secretary': { portfolio: 'defence' },
  'treasury secretary': { portfolio: 'finance' },
  'attorney general': { portfolio: 'justice' },
  'attorney-general': { portfolio: 'justice' },
  'chancellor of the exchequer': { portfolio: 'finance', iso: 'GB' },
  'top diplomat': { portfolio: 'foreign' },
  'secretary of state': { portfolio: 'foreign' },
  'deputy secretary of state': { portfolio: 'foreign' },
  'assistant secretary of state': { portfolio: 'foreign' },
  'undersecretary of state': { portfolio: 'foreign' },
  'under secretary of state': { portfolio: 'foreign' },
}

const split = (phrase: string) => phrase.toLowerCase().replace(/[,.]/g, '').split(/[ -]+/)

const seated =
  /^(?:lawmakers?|senators?|mps?|legislators?|parliamentarians?|congressm[ae]n|congresswom[ae]n)$/

const genderOf = (words: string): RoleEntry['gender'] =>
  /woman|queen|empress/.test(words) ? 'f' : /(?:spokes|chair|congress)m[ae]n|king\b/.test(words) ? 'm' : null

/** All phrases that titles are made of. */
export function titleEntries(
  portfolios: readonly { readonly id: string; readonly departments: readonly string[] }[],
  institutions: readonly { readonly id: string; readonly names: readonly string[] }[],
): TitleEntry[] {
  const entries: TitleEntry[] = []
  for (const row of offices) {
    const department = departments[row.title]
    const role = (words: string, plural: boolean): RoleEntry => ({
      kind: 'role',
      words: split(words),
      sits: seated.test(split(words).join(' ')),
      gender: genderOf(split(words).join(' ')),
      role: row.role,
      plural,
      portfolio: department?.portfolio,
      iso: department?.iso,
      of: row.department || department ? 'ministry' : heads.has(row.role) ? 'country' : 'body',
      needsOffice: row.needsOffice,
    })
    entries.push(role(row.title, false), role(row.plural, true))
  }
  for (const row of portfolios)
    for (const phrase of row.departments)
      entries.push({ kind: 'portfolio', words: split(phrase), portfolio: row.id })
  for (const row of institutions) {
    const bare = row.names.map(name =>
      name.replace(/\{adj\} |\{country\}'s |\{country\} | of (?:the )?\{country\}/, ''),
    )
    for (const phrase of new Set(bare.filter(name => !name.includes('{'))))
      entries.push({ kind: 'institution', words: split(phrase), institution: row.id })
  }
  // "director-general" is one word in lower case, three tokens as "Director-General"
  const hyphenated = [...offices.map(row => [row.title, row.plural] as const)]
    .flat()
    .filter(title => title.includes('-'))
  for (const entry of [...entries])
    for (const title of hyphenated)
      if (entry.kind === 'role' && entry.words.join(' ') === split(title).join(' '))
        entries.push({ ...entry, words: title.split(' ') })
  return entries
}
