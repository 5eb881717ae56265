import type { CheckedRows, PlacedNames } from './checked-rows.ts'
import type { Finding } from './finding.ts'

/** What a check needs to know of the languages. */
export interface NameRules {
  /** the key under which a reader of the language finds a name */
  readonly keyOf: (language: string, name: string) => string
  /** the common word of the language that one word is, or is read as; null when it is none */
  readonly commonWord: (language: string, word: string) => string | null
  /** how often a word occurs in the texts that were given */
  readonly timesInTexts?: (word: string) => number
}

interface Owner {
  readonly id: string
  readonly name: string
  readonly placed: PlacedNames
}

/** Names that two entities have, names that are common words, rows that stand twice, and what has no name. */
export function* checkNames(rows: CheckedRows, rules: NameRules): Generator<Finding> {
  const { world, places, names } = rows
  const named = new Set<string>()
  const standing = new Map<string, PlacedNames>()
  const owners = new Map<string, Owner[]>()
  for (const placed of names) {
    const { language, row, where, layer } = placed
    named.add(row.id)
    const key = `${language} ${row.id} ${layer}`
    if (standing.has(key)) yield { kind: 'repeated-names', message: `${row.id} has two rows of names`, where }
    standing.set(key, placed)
    for (const name of row.names) {
      const alias = `${language} ${rules.keyOf(language, name)}`
      const others = owners.get(alias)
      if (!others) owners.set(alias, [{ id: row.id, name, placed }])
      else if (!others.some(other => other.id === row.id)) others.push({ id: row.id, name, placed })
    }
  }
  for (const placed of names) yield* commonNames(placed, rules)
  for (const shared of owners.values()) if (shared.length > 1) yield* sharedName(shared, rows)
  for (const id of world.keys())
    if (!named.has(id))
      yield { kind: 'no-name', message: `${id} has no name in any language`, where: places.get(id) ?? {} }
}

/** Names, and short names of bodies, that are common words and not declared to be; what is declared must be a name. */
function* commonNames({ language, row, where }: PlacedNames, rules: NameRules): Generator<Finding> {
  const { id, names, short = [], common = [] } = row
  // people's short names count only once the article has named them
  const alone = id.startsWith('person:') ? names : [...names, ...short]
  for (const name of alone) {
    if (/\s/.test(name.trim()) || common.includes(name)) continue
    const word = rules.commonWord(language, name)
    if (word === null) continue
    const count = rules.timesInTexts?.(word)
    const times = count === undefined ? '' : `; it stands ${count} times in the texts`
    const read =
      word.toLowerCase() === name.toLowerCase() ? 'is a common word too' : `is read where «${word}» stands`
    const message = `«${name}» (${id}) ${read}${times}: list it in "common" if it is a name all the same`
    yield { kind: 'common-word', message, where, ...(count === undefined ? {} : { count }) }
  }
  for (const name of common)
    if (![...names, ...short].includes(name))
      yield {
        kind: 'common-word',
        message: `"common" of ${id} lists «${name}», which is no name of it`,
        where,
      }
}

/** One name for several; those that say of each other that they are `not` the same may share it. */
function* sharedName(shared: readonly Owner[], { world }: CheckedRows): Generator<Finding> {
  const apart = (a: string, b: string) => world.get(a)?.not?.includes(b) || world.get(b)?.not?.includes(a)
  const doubtful = shared.filter(({ id }) => shared.some(other => other.id !== id && !apart(id, other.id)))
  const last = doubtful.reduce<Owner | undefined>(
    (latest, owner) => (latest && latest.placed.layer > owner.placed.layer ? latest : owner),
    undefined,
  )
  if (!last) return
  const message = `«${last.name}» names ${doubtful.map(({ id }) => id).join(' and ')}; if both are called so, list one in "not" of the other`
  yield { kind: 'shared-name', message, where: last.placed.where }
}
