import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { NameMatcher } from '../../gazetteer/matcher.ts'
import type { EntityType } from '../../model/entity.ts'
import type { Frame } from '../../model/frame.ts'
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts'
import { fold, plain } from './normalize.ts'
import { WordTable } from './words.ts'

/** What a name in the trie stands for. */
export interface NameEntry {
  readonly id: string
  /** what stands before the colon of the id */
  readonly type: EntityType
  readonly form: 'name' | 'short' | 'epithet' | 'demonym' | 'adjective'
  /** how the first word must be written: as an acronym, with a capital, or anyhow */
  readonly shape: 'upper' | 'cap' | 'any'
  readonly words: number
}

/** Everything that reading English needs, built once for a gazetteer. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly words: WordTable
  readonly names: NameMatcher<number, () => void>
  readonly entries: readonly NameEntry[]
  /** the country whose seat a place is: place id → country id */
  readonly seats: ReadonlyMap<string, string>
}

/** The folded words of a name; hyphens part words as blanks do, `'s` is a word. */
export function nameWords(name: string): string[] {
  return plain(name)
    .replace(/['’]s\b/g, " 's")
    .split(/[\s–—-]+|,\s*/)
    .map(word => fold(word).replace(/^["'(]+|["')]+$/g, match => (match === "'" ? '' : '')))
    .map(word => (word === 's' ? "'s" : word))
    .filter(Boolean)
}

function shapeOf(name: string): NameEntry['shape'] {
  const first = /[\p{L}\p{N}].*/u.exec(name)?.[0] ?? ''
  const letters = first.replace(/[^\p{L}]/gu, '')
  if (!/[\s-]/.test(name) && letters.length > 1 && letters.length <= 6 && letters === letters.toUpperCase())
    return 'upper'
  return /^\p{Lu}/u.test(first) ? 'cap' : 'any'
}

/** Builds the names, lexicon and word table. */
export function buildKnowledge(gazetteer: Gazetteer, frames: readonly Frame[]): Knowledge {
  const language = gazetteer.languages.get('en') ?? { rows: [], portfolios: [], institutions: [] }
  const lexicon = buildLexicon(frames, language.portfolios, language.institutions)
  const names = new NameMatcher<number, () => void>(enter => enter())
  const entries: NameEntry[] = []
  const isAct = (word: string) =>
    /^(?:annexation|occupation|capture|seizure)$/.test(word) ||
    (word !== 'war' &&
      lexicon.nouns.get(word)?.some(noun => noun.sort === 'attack' || noun.sort === 'harm') === true)
  const add = (name: string, id: string, form: NameEntry['form']) => {
    // "Russian invasion of Ukraine" tells an act: it is read, not looked up
    if (id.startsWith('event:') && name.split(' ').some(isAct)) return
    const type = id.slice(0, id.indexOf(':')) as EntityType
    const first = /^[A-Za-z]+/.exec(name)?.[0]
    const plainFirst =
      first &&
      /^[\s'-]|^$/.test(name.slice(first.length, first.length + 1)) &&
      !name.slice(first.length).startsWith("'")
    const enter = () => {
      const words = nameWords(name.replace(/^[Tt]he (?=\S)/, ''))
      if (words.length === 0) return
      names.add(words, entries.length)
      entries.push({
        id,
        type,
        form,
        shape: shapeOf(name.replace(/^[Tt]he (?=\S)/, '')),
        words: words.length,
      })
    }
    // Most names never occur in what is read: they are filed under their first word until it is met.
    if (plainFirst && first.toLowerCase() !== 'the') names.later(first.toLowerCase(), enter)
    else enter()
  }
  for (const row of language.rows) {
    const person = row.id.startsWith('person:')
    for (const name of row.names) add(name, row.id, person && !/[\s-]/.test(name.trim()) ? 'short' : 'name')
    for (const name of row.short ?? []) add(name, row.id, 'short')
    for (const name of row.epithets ?? []) add(name, row.id, 'epithet')
    for (const name of row.demonyms ?? []) add(name, row.id, 'demonym')
    for (const name of row.adjectives ?? []) add(name, row.id, 'adjective')
  }
  const seats = new Map<string, string>()
  for (const id of gazetteer.world.keys()) {
    const seat = id.startsWith('country:') ? gazetteer.world.get(id)?.seat : undefined
    if (seat) seats.set(seat, id)
  }
  return { gazetteer, lexicon, words: new WordTable(lexicon, names), names, entries, seats }
}
