import type { ExtractedEntity } from '../../model/extraction.ts'

/** An entity as an extraction describes it, without where it is mentioned. */
export type EntityProfile = Omit<ExtractedEntity, 'mentions'>

/** The ways in which articles describe entities, each once, by number. */
export class Profiles {
  readonly #profiles: EntityProfile[] = []
  readonly #byId = new Map<string, number[]>()

  /** How many there are. */
  get size(): number {
    return this.#profiles.length
  }

  /** The number of an entity's description, which it is given if it has none. */
  number(entity: EntityProfile | ExtractedEntity): number {
    let known = this.#byId.get(entity.id)
    if (!known) {
      known = []
      this.#byId.set(entity.id, known)
    }
    for (const number of known) if (sameProfile(this.at(number), entity)) return number
    const { mentions: _, ...profile } = entity as ExtractedEntity
    known.push(this.#profiles.length)
    return this.#profiles.push(profile) - 1
  }

  /** The description of a number that has been given out. */
  at(number: number): EntityProfile {
    return this.#profiles[number] as EntityProfile
  }
}

function sameProfile(a: EntityProfile, b: EntityProfile): boolean {
  if (a.label !== b.label || a.type !== b.type || a.known !== b.known) return false
  if (a.iso !== b.iso || a.portfolio !== b.portfolio || a.kind !== b.kind || a.wikidata !== b.wikidata)
    return false
  return sameNames(a.names, b.names)
}

// loops, because a hundred thousand articles name two million entities
function sameNames(a: EntityProfile['names'], b: EntityProfile['names']): boolean {
  let languages = 0
  for (const language in a) {
    const [one, other] = [a[language] as readonly string[], b[language]]
    if (other?.length !== one.length) return false
    for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
    languages++
  }
  return languages === Object.keys(b).length
}
