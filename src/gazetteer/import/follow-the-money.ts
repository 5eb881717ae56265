import { z } from 'zod'
import { eachLine } from '../rows.ts'
import {
  byScript,
  type Draft,
  type DraftOffice,
  type Drafts,
  partialDate,
  type Skipped,
  type SourceText,
  termOf,
} from './draft.ts'
import type { TitleReader } from './title-reader.ts'

const entity = z.object({
  id: z.string(),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string())),
})
type FtmEntity = z.infer<typeof entity>

const kinds: Readonly<Record<string, string>> = { PublicBody: 'government', Company: 'company' }
const named = new Set(['Person', 'PublicBody', 'Organization', 'Company'])
const understood = new Set([...named, 'Position', 'Occupancy'])

/**
 * FollowTheMoney entities, one JSON object a line, in any order and in several files: people, bodies, positions, and who
 * held them when.
 */
export function readFollowTheMoney(sources: readonly SourceText[], titles: TitleReader): Drafts {
  const skipped: Skipped[] = []
  const entities = new Map<string, FtmEntity>()
  for (const { name, text } of sources)
    eachLine(text, (line, start, end) => {
      const read = readEntity(text.slice(start, end))
      if (!read)
        skipped.push({
          source: `${name}:${line}`,
          reason: 'broken-line',
          detail: 'expected {"id", "schema", "properties"}',
        })
      else if (!understood.has(read.schema))
        skipped.push({ source: read.id, reason: 'other-kind', detail: read.schema })
      else entities.set(read.id, read)
    })
  const offices = officesOf(entities, titles, skipped)
  const drafts: Draft[] = []
  for (const own of entities.values()) {
    if (!named.has(own.schema)) continue
    const draft = draftOf(own, offices.get(own.id) ?? [])
    if (draft) drafts.push(draft)
    else skipped.push({ source: own.id, reason: 'no-name', detail: 'neither an Arabic nor a Latin name' })
  }
  return { drafts, skipped }
}

function readEntity(text: string): FtmEntity | null {
  try {
    const result = entity.safeParse(JSON.parse(text))
    return result.success ? result.data : null
  } catch {
    return null
  }
}

function draftOf({ id, schema, properties }: FtmEntity, offices: readonly DraftOffice[]): Draft | null {
  const names = byScript(['name', 'alias'].flatMap(name => properties[name] ?? []))
  if (Object.keys(names).length === 0) return null
  const wikidata = [...(properties.wikidataId ?? []), id].find(value => /^Q\d+$/.test(value))
  const iso = isoOf(properties)
  const gender = { male: 'm', female: 'f' } as const
  const said = gender[properties.gender?.[0] as keyof typeof gender]
  const kind = kinds[schema]
  return {
    source: id,
    type: schema === 'Person' ? 'person' : 'organization',
    names,
    offices,
    ...(iso ? { iso } : {}),
    ...(wikidata ? { wikidata } : {}),
    ...(kind ? { kind } : {}),
    ...(said ? { gender: said } : {}),
  }
}

/** The only country of an entity as ISO 3166-1 alpha-2; none when there are several. */
function isoOf(properties: FtmEntity['properties']): string | null {
  for (const field of ['nationality', 'citizenship', 'country', 'jurisdiction']) {
    const codes = [...new Set(properties[field] ?? [])].filter(code => /^[a-z]{2}$/i.test(code))
    if (codes.length === 1) return (codes[0] as string).toUpperCase()
  }
  return null
}

/** What people held, by person. */
function officesOf(
  entities: ReadonlyMap<string, FtmEntity>,
  titles: TitleReader,
  skipped: Skipped[],
): Map<string, DraftOffice[]> {
  const offices = new Map<string, DraftOffice[]>()
  for (const { id, schema, properties } of entities.values()) {
    if (schema !== 'Occupancy') continue
    const skip = (reason: Skipped['reason'], detail: string) => skipped.push({ source: id, reason, detail })
    const holder = properties.holder?.[0] ?? ''
    const position = entities.get(properties.post?.[0] ?? '')
    if (entities.get(holder)?.schema !== 'Person' || position?.schema !== 'Position') {
      skip('dangling', `holder ${holder || 'nobody'}, post ${properties.post?.[0] ?? 'nothing'}`)
      continue
    }
    const said = position.properties.name ?? []
    const iso = isoOf(position.properties)
    const office =
      said.map(title => titles.read(title, iso)).find(read => read !== null) ?? inBody(position, entities)
    if (!office) {
      skip('unknown-position', said[0] ?? position.id)
      continue
    }
    const at = (field: string) => {
      const said = properties[field]?.[0]
      return { said, date: said === undefined ? null : partialDate(said) }
    }
    const over = properties.status?.includes('ended') ?? false
    const term = termOf(at('startDate'), { ...at('endDate'), over })
    if ('reason' in term) {
      skip(term.reason, `${said[0] ?? position.id}: ${term.detail}`)
      continue
    }
    offices.set(holder, [...(offices.get(holder) ?? []), { ...office, ...term }])
  }
  return offices
}

const heads: readonly (readonly [RegExp, DraftOffice['role']])[] = [
  [/^secretary[- ]general\b/i, 'secretary-general'],
  [/^(?:managing |executive )?director\b|^(?:director[- ]general|head)\b/i, 'director'],
  [/^(?:president|chair(?:man|woman|person)?|leader)\b/i, 'leader'],
  [/^spokes(?:man|woman|person)\b/i, 'spokesperson'],
  [/^(?:board )?member\b/i, 'member'],
  [/^commander\b/i, 'commander'],
]

/** An office in a body that the source holds: "Director of …". */
function inBody({ properties }: FtmEntity, entities: ReadonlyMap<string, FtmEntity>): DraftOffice | null {
  const source = properties.organization?.find(id => named.has(entities.get(id)?.schema ?? ''))
  const role = heads.find(([words]) => properties.name?.some(name => words.test(name)))?.[1]
  return source && role ? { role, of: { source } } : null
}
