import type { ExtractedEntity, ExtractedRelation } from '../model/extraction.ts'
import { ontology } from '../model/ontology.ts'
import { contentHash } from './content-hash.ts'
import type { Evidence } from './graph-schema.ts'

/** An entity as an extraction describes it, without where it is mentioned. */
export type EntityProfile = Omit<ExtractedEntity, 'mentions'>

/** What makes an edge: one for each of these. */
export interface EdgeIdentity {
  readonly key: string
  readonly source: string
  readonly relation: ExtractedRelation['relation']
  readonly target: string
  readonly polarity: ExtractedRelation['polarity']
}

/** An entity of an article, and how often it is mentioned there. */
export interface Listed {
  readonly profile: EntityProfile
  readonly mentions: number
}

/** One copy of what a hundred thousand articles repeat: memory, not meaning. */
export class Pool {
  readonly #texts = new Map<string, string>()
  readonly #chains = new Map<string, string[]>()
  readonly #dates = new Map<string, NonNullable<Evidence['date']>>()
  readonly #profiles = new Map<string, EntityProfile[]>()
  readonly #listed = new Map<EntityProfile, Listed[]>()
  readonly #numbers = new Map<string, number>()
  readonly #edges = new Map<number, EdgeIdentity>()

  text(value: string): string {
    return once(this.#texts, value, () => value)
  }

  chain(ids: readonly string[]): string[] {
    return once(this.#chains, ids.join('\n'), () => ids.map(id => this.text(id)))
  }

  date(value: Evidence['date']): Evidence['date'] {
    if (value === null) return null
    const { basis, precision } = value
    return once(this.#dates, `${basis} ${precision} ${value.value}`, () => ({
      basis,
      precision,
      value: value.value,
    }))
  }

  listed(entity: ExtractedEntity): Listed {
    const profile = this.#profile(entity)
    const mentions = entity.mentions.length
    const known = once(this.#listed, profile, () => [])
    const same = known.find(listed => listed.mentions === mentions)
    if (same) return same
    const listed = { profile, mentions }
    known.push(listed)
    return listed
  }

  #profile(entity: ExtractedEntity): EntityProfile {
    const known = this.#profiles.get(entity.id) ?? []
    if (known.length === 0) this.#profiles.set(this.text(entity.id), known)
    const same = known.find(profile => sameProfile(profile, entity))
    if (same) return same
    const { mentions: _, ...profile } = entity
    known.push(profile)
    return profile
  }

  edge(
    source: string,
    relation: EdgeIdentity['relation'],
    target: string,
    polarity: EdgeIdentity['polarity'],
  ): EdgeIdentity {
    return once(this.#edges, this.#numberOf(source, relation, target, polarity), () => {
      const key = contentHash('isnad edge', JSON.stringify([source, relation, target, polarity]))
      return { key, source: this.text(source), relation, target: this.text(target), polarity }
    })
  }

  // a number of 51 bits instead of a text for each of a million edges
  #numberOf(source: string, relation: string, target: string, polarity: string): number {
    const ends = this.#number(source) * 2 ** 21 + this.#number(target)
    return ends * 2 ** 9 + (relationNumbers.get(relation) as number) * 2 + (polarity === 'negated' ? 1 : 0)
  }

  #number(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    const number = this.#numbers.size
    if (number >= 2 ** 21) throw new Error(`more than ${2 ** 21} entities`)
    this.#numbers.set(id, number)
    return number
  }
}

const relationNumbers: ReadonlyMap<string, number> = new Map(ontology.map(({ id }, at) => [id, at]))

function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = make()
  known.set(key, value)
  return value
}

function sameProfile(a: EntityProfile, b: EntityProfile): boolean {
  if (a.label !== b.label || a.type !== b.type || a.known !== b.known) return false
  if (a.iso !== b.iso || a.portfolio !== b.portfolio || a.kind !== b.kind || a.wikidata !== b.wikidata)
    return false
  const languages = Object.keys(a.names)
  return (
    languages.length === Object.keys(b.names).length &&
    languages.every(language => sameNames(a.names[language], b.names[language]))
  )
}

const sameNames = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  a?.length === b?.length && (a ?? []).every((name, at) => name === b?.[at])
