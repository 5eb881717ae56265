import type { Stats } from '../query/stats.ts'
import { recordParts } from './record-table.ts'
import type { Format } from './row-formats.ts'

/** The figures of a graph as text: sections of tables, or one JSON line. */
export function* statsParts(stats: Stats, format: Format): Generator<string> {
  if (format === 'jsonl') {
    yield `${JSON.stringify(stats)}\n`
    return
  }
  for (const [title, records] of sectionsOf(stats)) {
    if (records.length === 0) continue
    yield format === 'md' ? `## ${title}\n\n` : format === 'table' ? `${title}\n\n` : `# ${title}\r\n`
    yield* recordParts(records, format)
    yield format === 'csv' ? '\r\n' : '\n'
  }
}

const sectionsOf = (stats: Stats): (readonly [string, readonly object[]])[] => [
  [
    'The whole',
    [
      {
        entities: stats.entities,
        relations: stats.edges,
        sentences: stats.evidence,
        articles: stats.articles,
        copies: stats.copies,
        of_one_source: stats.singleSource.edges,
        share: stats.singleSource.share,
      },
    ],
  ],
  ['Entities by type', tallied(stats.entitiesByType)],
  ['Relations by quad class', tallied(stats.edgesByQuad)],
  [
    'The best connected',
    stats.degrees.map(({ entity, ...rest }) => ({ entity: entity.label, id: entity.id, ...rest })),
  ],
  [
    'The busiest pairs',
    stats.busiestPairs.map(({ a, b, edges, evidence }) => ({ a: a.label, b: b.label, edges, evidence })),
  ],
  [
    `Communities (modularity ${stats.modularity})`,
    stats.communities.map(({ size, members }) => ({
      size,
      members: members.map(({ label }) => label).join(', '),
    })),
  ],
  ['Reported by one source only', [...stats.singleSource.reporters]],
]

const tallied = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([key, count]) => ({ key, count }))
