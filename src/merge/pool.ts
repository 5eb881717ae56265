import type { ExtractedEntity, ExtractedRelation } from '../model/extraction.ts'
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

/** One copy of what a hundred thousand articles repeat: memory, not meaning. */
export class Pool {
  readonly #texts = new Map<string, string>()
  readonly #chains = new Map<string, string[]>()
  readonly #dates = new Map<string, NonNullable<Evidence['date']>>()
  readonly #profiles = new Map<string, EntityProfile[]>()
  readonly #edges = new Map<string, EdgeIdentity>()
  readonly #byKey = new Map<string, EdgeIdentity>()

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

  profile(entity: ExtractedEntity): EntityProfile {
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
    const identity = `${source}\n${relation}\n${target}\n${polarity}`
    return once(this.#edges, identity, () => {
      const key = contentHash('isnad edge', JSON.stringify([source, relation, target, polarity]))
      const ends = { source: this.text(source), target: this.text(target) }
      const edge = { key, ...ends, relation, polarity }
      this.#byKey.set(key, edge)
      return edge
    })
  }

  edgeOfKey(key: string): EdgeIdentity {
    return this.#byKey.get(key) as EdgeIdentity
  }
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
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
