import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts'
import { NameMatcher } from '../../../src/gazetteer/matcher.ts'

/** What words may be: a name, its short form, the adjective of a country, a department of government. */
export interface Name {
  readonly sort: 'name' | 'short' | 'adjective' | 'department'
  readonly id: string
}

/** The words of a gazetteer's French names. */
export class Names {
  readonly #matcher = new NameMatcher<Name>()

  constructor(gazetteer: Gazetteer) {
    const french = gazetteer.languages.get('fr')
    for (const row of french?.rows ?? []) {
      for (const name of row.names) this.#add(name, 'name', row.id)
      for (const name of row.short ?? []) this.#add(name, 'short', row.id)
      for (const adjective of row.adjectives ?? [])
        for (const form of agreeing(adjective)) this.#add(form, 'adjective', row.id)
    }
    for (const { id, departments } of french?.portfolios ?? [])
      for (const name of departments) this.#add(name, 'department', id)
  }

  #add(name: string, sort: Name['sort'], id: string): void {
    this.#matcher.add(name.toLowerCase().split(' '), { sort, id })
  }

  /** The longest name of a sort that begins at a word, and the word after it. */
  at(words: readonly string[], from: number, sort: Name['sort']): { ids: string[]; to: number } | null {
    let found: { ids: string[]; to: number } | null = null
    let node = this.#matcher.first(words[from] ?? '')
    for (let to = from + 1; node >= 0; to++) {
      const ids = (this.#matcher.valuesAt(node) ?? []).filter(name => name.sort === sort).map(({ id }) => id)
      if (ids.length > 0) found = { ids, to }
      node = this.#matcher.step(node, this.#matcher.wordId(words[to] ?? ''))
    }
    return found
  }
}

/** The four forms of an adjective: iranien, iraniens, iranienne, iraniennes. */
function agreeing(masculine: string): string[] {
  const feminine = masculine.endsWith('e')
    ? masculine
    : masculine.replace(/(?<=ie)n$|$/, end => `${end && 'nn'}e`)
  return [masculine, masculine.replace(/(?<!s)$/, 's'), feminine, `${feminine}s`]
}
