import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import type { Graph } from '../merge/graph.ts'
import { type Filter, type quads, readFilter } from './filter.ts'
import { dayOf, foundEdges } from './match.ts'

/** How finely a timeline is cut. */
export const buckets = { year: 4, month: 7, day: 10 } as const

/** See {@link buckets}. */
export type Bucket = keyof typeof buckets

/** What happened in a span of time. */
export interface Moment extends Readonly<Record<(typeof quads)[number], number>> {
  /** `2024`, `2024-01` or `2024-01-15` */
  readonly time: string
  /** sentences, of all quad classes */
  readonly evidence: number
  /** mean Goldstein score of affirmed acts, in hundredths; null where none has one */
  readonly goldstein: number | null
}

/** What an entity did and suffered over time, earliest first; what is not dated so finely is left out. */
export function timeline(
  graph: Graph,
  entity: string,
  bucket: Bucket = 'month',
  filter: Omit<Filter, 'either' | 'by' | 'limit' | 'sort'> = {},
  gazetteer?: Gazetteer,
): Moment[] {
  const moments = new Map<string, { counts: Map<string, number>; scores: number[] }>()
  for (const edge of foundEdges(graph, readFilter({ ...filter, either: entity }), gazetteer))
    for (const piece of edge.pieces) {
      const day = dayOf(graph, piece)
      if (day === null || day.length < buckets[bucket]) continue
      const time = day.slice(0, buckets[bucket])
      const moment = moments.get(time) ?? { counts: new Map<string, number>(), scores: [] }
      moments.set(time, moment)
      const { quad, goldstein, polarity } = edge.attributes
      moment.counts.set(quad, (moment.counts.get(quad) ?? 0) + 1)
      if (goldstein !== null && polarity === 'affirmed') moment.scores.push(goldstein)
    }
  return [...moments]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([time, { counts, scores }]) => {
      const of = (quad: (typeof quads)[number]) => counts.get(quad) ?? 0
      return {
        time,
        evidence: [...counts.values()].reduce((sum, count) => sum + count, 0),
        verbal_cooperation: of('verbal_cooperation'),
        material_cooperation: of('material_cooperation'),
        verbal_conflict: of('verbal_conflict'),
        material_conflict: of('material_conflict'),
        structural: of('structural'),
        goldstein: mean(scores),
      }
    })
}

const mean = (scores: readonly number[]) =>
  scores.length === 0
    ? null
    : Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 100) / 100 + 0
