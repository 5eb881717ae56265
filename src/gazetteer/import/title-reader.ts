import type { OfficeRole } from '../../model/gazetteer.ts'
import type { Gazetteer } from '../gazetteer.ts'

/** An office: what it is, and in what. */
export interface TitledOffice {
  readonly role: OfficeRole
  readonly of: string
}

type Rule = readonly [words: RegExp, role: OfficeRole, of: (iso: string) => string]

const country = (iso: string) => `country:${iso}`
const body = (part: string) => (iso: string) => `organization:${iso}-${part}`

// what is left of an English title when its country is taken away: "president of the republic"
const rules: readonly Rule[] = [
  [/^president(?: of the (?:\w+ )*(?:republic|state|federation))?$/, 'president', country],
  [/^(?:first )?vice[- ]president$/, 'vice-president', country],
  [
    /^(?:prime minister|premier|(?:federal )?chancellor|president of the (?:council|government))$/,
    'prime-minister',
    country,
  ],
  [/^(?:first )?(?:deputy|vice)[- ](?:prime minister|premier|chancellor)$/, 'deputy-prime-minister', country],
  [/^(?:king|queen|emir|amir|sultan|emperor|monarch|grand duke)$/, 'monarch', country],
  [/^crown prince$/, 'crown-prince', country],
  [/^supreme leader$/, 'supreme-leader', country],
  [/^(?:head of government)$/, 'head-of-government', country],
  [/^ambassador(?: to .+)?$/, 'ambassador', country],
  [
    /^(?:speaker|president) of the (?:parliament|national assembly|house of (?:representatives|commons)|chamber of deputies|legislative assembly)$/,
    'speaker',
    body('parliament'),
  ],
  [/^(?:speaker|president) of the senate$/, 'speaker', body('senate')],
  [
    /^chief of (?:the )?(?:general|defen[cs]e|army) staff(?: of the armed forces)?$/,
    'chief-of-staff',
    body('armed-forces'),
  ],
  [/^governor of the (?:central|national|reserve) bank$/, 'governor', body('central-bank')],
]
const ministry =
  /^(deputy )?(?:(?:federal )?minister (?:of|for) (?:the )?(.+)|secretary (?:of state for|of|for) (?:the )?(.+)|(.+) (?:minister|secretary))$/

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** Reads English titles of offices, such as "Minister of Foreign Affairs of Russia", with the names of a gazetteer. */
export class TitleReader {
  /** country names and adjectives, longest first */
  readonly #countries: readonly { readonly iso: string; readonly words: string }[]
  readonly #portfolios = new Map<string, string>()

  constructor(gazetteer: Gazetteer) {
    const english = gazetteer.languages.get('en')
    this.#countries = (english?.rows ?? [])
      .filter(row => row.id.startsWith('country:'))
      .flatMap(row =>
        [...row.names, ...(row.adjectives ?? [])].map(words => ({
          iso: row.id.slice(8),
          words: plain(words),
        })),
      )
      .sort((a, b) => b.words.length - a.words.length)
    for (const { id, departments } of english?.portfolios ?? [])
      for (const department of departments) this.#portfolios.set(plain(department), id)
    this.#portfolios.set('treasury', 'finance').set('state', 'foreign')
  }

  /** The office that a title names; the country is the one given, or the one the title says. */
  read(title: string, iso: string | null): TitledOffice | null {
    const words = plain(title).replace(/^(?:acting|interim|caretaker) /, '')
    const said = this.#countryIn(words)
    const where = iso ?? said?.iso ?? null
    if (where === null) return null
    for (const rest of new Set([said?.rest ?? words, words]))
      for (const [pattern, role, of] of rules) if (pattern.test(rest)) return { role, of: of(where) }
    return this.#minister(said?.rest ?? words, where)
  }

  #minister(words: string, iso: string): TitledOffice | null {
    const [, deputy, ...departments] = ministry.exec(words) ?? []
    const department = departments.find(part => part !== undefined)
    if (!department) return null
    const portfolio =
      this.#portfolios.get(department) ?? this.#portfolios.get(department.split(/,| and /)[0] as string)
    return portfolio
      ? { role: deputy ? 'deputy-minister' : 'minister', of: `ministry:${iso}-${portfolio}` }
      : null
  }

  #countryIn(words: string): { iso: string; rest: string } | null {
    for (const { iso, words: name } of this.#countries) {
      for (const ending of [` of the ${name}`, ` of ${name}`])
        if (words.endsWith(ending)) return { iso, rest: words.slice(0, -ending.length) }
      for (const opening of [`${name}'s `, `${name} `])
        if (words.startsWith(opening)) return { iso, rest: words.slice(opening.length) }
    }
    return null
  }
}
