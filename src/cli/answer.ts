import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Graph } from '../merge/graph.ts'
import { WrongInput } from '../model/problem.ts'
import { between } from '../query/between.ts'
import { type CountKey, counts } from '../query/counts.ts'
import type { Filter } from '../query/filter.ts'
import { relations } from '../query/query.ts'
import { stats } from '../query/stats.ts'
import { type Bucket, timeline } from '../query/timeline.ts'
import { neighbors, path } from '../query/walk.ts'
import { recordParts } from './record-table.ts'
import { type Format, rowParts } from './row-formats.ts'
import { statsParts } from './stats-words.ts'

/** The options of `isnad query` beside the fields of the filter. */
export interface QueryOptions {
  readonly format: Format
  readonly gazetteers: readonly string[]
  readonly between?: string
  readonly neighbors?: string
  readonly depth: number
  readonly path?: string
  readonly timeline?: string
  readonly bucket: Bucket
  readonly counts?: CountKey
  readonly stats?: boolean
}

/** What is asked, and the names in it. */
export type Question =
  | { readonly kind: 'relations' | 'stats'; readonly names: readonly [] }
  | { readonly kind: 'between' | 'path'; readonly names: readonly [string, string] }
  | { readonly kind: 'neighbors'; readonly names: readonly [string]; readonly depth: number }
  | { readonly kind: 'timeline'; readonly names: readonly [string]; readonly bucket: Bucket }
  | { readonly kind: 'counts'; readonly names: readonly []; readonly key: CountKey }

const kinds = ['between', 'neighbors', 'path', 'timeline', 'counts', 'stats'] as const

/** What the options ask; throws {@link WrongInput} `bad-option` where they ask two things at once. */
export function questionOf(options: QueryOptions): Question {
  const asked = kinds.filter(kind => options[kind] !== undefined)
  if (asked.length > 1)
    throw new WrongInput(
      'bad-option',
      `expected one of ${kinds.map(kind => `--${kind}`).join(', ')}, found --${asked.join(' and --')}`,
    )
  const [kind] = asked
  if (kind === 'between' || kind === 'path') return { kind, names: twoNames(options[kind] as string, kind) }
  if (kind === 'neighbors') return { kind, names: [options.neighbors as string], depth: options.depth }
  if (kind === 'timeline') return { kind, names: [options.timeline as string], bucket: options.bucket }
  if (kind === 'counts') return { kind, names: [], key: options.counts as CountKey }
  return { kind: kind === 'stats' ? 'stats' : 'relations', names: [] }
}

function twoNames(value: string, option: string): readonly [string, string] {
  const [a = '', b = '', ...rest] = value.split(/[,،]/).map(name => name.trim()) // «روسيا، إيران»
  if (a === '' || b === '' || rest.length > 0)
    throw new WrongInput(
      'bad-option',
      `expected two names with a comma between, such as "Russia,Iran", found "${value}"`,
      {
        field: `--${option}`,
      },
    )
  return [a, b]
}

/** Throws {@link WrongInput} `bad-option` for fields of the filter that the question has no use for. */
function checkUse({ kind }: Question, filter: Filter): void {
  if (kind === 'relations' || kind === 'between') return
  for (const field of ['by', 'sort'] as const)
    if (filter[field] !== undefined)
      throw new WrongInput('bad-option', `expected it where relations are listed, found it with --${kind}`, {
        field,
      })
}

/** The answer in parts as they come; none where there is nothing. */
export function answer(
  graph: Graph,
  question: Question,
  filter: Filter,
  gazetteer: Gazetteer | undefined,
  format: Format,
): Iterable<string> {
  checkUse(question, filter)
  const { by: _, limit, sort: __, source: ___, target: ____, either: _____, ...walk } = filter
  switch (question.kind) {
    case 'relations':
      return rowParts(relations(graph, filter, gazetteer), format)
    case 'between':
      return rowParts(between(graph, ...question.names, filter, gazetteer), format)
    case 'path':
      return rowParts(path(graph, ...question.names, walk, gazetteer) ?? [], format)
    case 'neighbors': {
      const found = neighbors(graph, question.names[0], question.depth, walk, gazetteer)
      return recordParts(
        take(found, limit, one => ({
          steps: one.distance,
          entity: one.entity.label,
          id: one.entity.id,
          relations: one.by
            .map(row => row.label)
            .filter((label, at, all) => all.indexOf(label) === at)
            .join(', '),
          evidence: one.by.reduce((sum, row) => sum + row.weight, 0),
          sentence: one.by[0]?.evidence[0]?.text ?? '',
        })),
        format,
      )
    }
    case 'timeline':
      return recordParts(timeline(graph, question.names[0], question.bucket, walk, gazetteer), format)
    case 'counts':
      return recordParts(counts(graph, question.key, filter, gazetteer), format)
    case 'stats':
      return statsParts(stats(graph, limit), format)
  }
}

function* take<Item, Made>(
  items: Iterable<Item>,
  limit = Infinity,
  make: (item: Item) => Made,
): Generator<Made> {
  let left = limit
  for (const item of items) {
    if (left-- <= 0) return
    yield make(item)
  }
}
