import type { ExtractedRelation } from '../../model/extraction.ts'
import { ontology, type RelationId } from '../../model/ontology.ts'
import { mixed } from '../hash32.ts'
import { numbers } from './column.ts'
import { Slots } from './slots.ts'

/** What makes an edge, by number: one for each source, relation, target and polarity. Ends are numbers of strings. */
export class Identities {
  readonly #sources = numbers()
  readonly #targets = numbers()
  /** a relation's place in the ontology, twice, and one if it is negated */
  readonly #acts = numbers()
  readonly #slots = new Slots()

  /** How many there are. */
  get size(): number {
    return this.#acts.length
  }

  /** The number of an edge, which it is given if it has none. */
  number(source: number, relation: RelationId, target: number, polarity: Polarity): number {
    const act = (places.get(relation) as number) * 2 + (polarity === 'negated' ? 1 : 0)
    const hash = mixed(mixed(mixed(0, source), target), act) >>> 0
    const known = this.#slots.find(
      hash,
      at => this.#sources.at(at) === source && this.#targets.at(at) === target && this.#acts.at(at) === act,
    )
    if (known >= 0) return known
    const number = this.#sources.push(source)
    this.#targets.push(target)
    this.#acts.push(act)
    this.#slots.add(hash, number)
    return number
  }

  source = (number: number): number => this.#sources.at(number)
  target = (number: number): number => this.#targets.at(number)
  /** Smaller than twice the length of the ontology: see {@link actOf}. */
  act = (number: number): number => this.#acts.at(number)
}

type Polarity = ExtractedRelation['polarity']

/** What an act of {@link Identities} stands for. */
export const actOf = (
  act: number,
): { readonly relation: (typeof ontology)[number]; readonly polarity: Polarity } => ({
  relation: ontology[act >> 1] as (typeof ontology)[number],
  polarity: act % 2 === 1 ? 'negated' : 'affirmed',
})

/** How many acts there may be. */
export const ACTS = ontology.length * 2

const places: ReadonlyMap<string, number> = new Map(ontology.map(({ id }, at) => [id, at]))
