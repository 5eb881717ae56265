import type { Contribution } from './contribution.ts'
import type { EdgeAttributes } from './graph-schema.ts'
import { edgeLook } from './layout.ts'
import type { ContributionStore } from './store/contribution-store.ts'
import type { EvidenceStore } from './store/evidence-store.ts'
import { actOf } from './store/identities.ts'

/** Counts what edges rest on. */
export class EdgeTally {
  readonly #evidence: EvidenceStore
  /** by the number of an article's id: its day, and the number of whose word it is */
  readonly #days: (string | null)[]
  readonly #origins: Uint32Array
  /** by the number of an origin: the last edge that it was counted for */
  readonly #countedFor: Uint32Array
  #edges = 0

  constructor(
    contributions: readonly Contribution[],
    origins: ReadonlyMap<string, string>,
    { strings, evidence }: ContributionStore,
  ) {
    this.#evidence = evidence
    this.#days = new Array(strings.size).fill(null)
    this.#origins = new Uint32Array(strings.size)
    const numbers = new Map<string, number>()
    for (const { article } of contributions) {
      const id = strings.find(article.id)
      // an article without evidence need not be known
      if (id === undefined) continue
      const origin = origins.get(article.id) ?? article.id
      const number = numbers.get(origin) ?? numbers.size
      numbers.set(origin, number)
      this.#origins[id] = number
      this.#days[id] = article.publishedAt?.slice(0, 10) ?? null
    }
    this.#countedFor = new Uint32Array(numbers.size)
  }

  /** The attributes of an edge that rests on the evidence at these places, which are in the order of articles. */
  attributes(act: number, places: Uint32Array): EdgeAttributes {
    const evidence = this.#evidence
    const stamp = ++this.#edges
    let [articles, sources, last] = [0, 0, -1]
    let [firstSeen, lastSeen]: [string | null, string | null] = [null, null]
    const cameo = evidence.cameo(places[0] as number)
    let agreed = true
    for (const place of places) {
      const article = evidence.article(place)
      if (article !== last) articles++
      last = article
      const origin = this.#origins[article] as number
      if (this.#countedFor[origin] !== stamp) sources++
      this.#countedFor[origin] = stamp
      if (evidence.cameo(place) !== cameo) agreed = false
      // the day on which an article reported it; an undated article lends the date of the act
      const day = this.#days[article] ?? evidence.date(place)
      if (day === null) continue
      if (firstSeen === null || day < firstSeen) firstSeen = day
      if (lastSeen === null || day > lastSeen) lastSeen = day
    }
    const { relation, polarity } = actOf(act)
    return {
      articles,
      // where evidence is refined differently, the root of the ontology stands
      cameo: (agreed ? cameo : null) ?? relation.cameo,
      firstSeen,
      goldstein: relation.goldstein,
      label: relation.label,
      lastSeen,
      plover: relation.plover,
      polarity,
      quad: relation.quad,
      relation: relation.id,
      sources,
      weight: places.length,
      ...edgeLook(relation.quad, places.length),
    }
  }
}
