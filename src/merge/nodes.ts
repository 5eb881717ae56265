import type { EntityType } from '../model/entity.ts'
import type { ExtractedEntity, Extraction } from '../model/extraction.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { NAME_JOINT, type NodeAttributes } from './graph-schema.ts'

/** What several articles say of one entity. */
interface Gathered {
  readonly labels: Map<string, number>
  /** by language, each name with its best place in a list of names: the usual one is first */
  readonly names: Map<string, Map<string, number>>
  readonly entities: ExtractedEntity[]
}

/** The nodes of distinct articles: every entity, in the order of ids. */
export function mergeNodes(extractions: readonly Extraction[]): [id: string, NodeAttributes][] {
  const gathered = new Map<string, Gathered>()
  for (const { entities } of extractions) for (const entity of entities) gather(gathered, entity)
  for (const { relations } of extractions)
    for (const { source, target, attributedTo } of relations)
      for (const id of [source, target, attributedTo])
        if (id !== null && !gathered.has(id)) gather(gathered, unlisted(id))
  return [...gathered]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, entity]): [string, NodeAttributes] => [id, attributesOf(entity)])
}

function gather(gathered: Map<string, Gathered>, entity: ExtractedEntity): void {
  const known: Gathered = gathered.get(entity.id) ?? { labels: new Map(), names: new Map(), entities: [] }
  gathered.set(entity.id, known)
  known.entities.push(entity)
  known.labels.set(entity.label, (known.labels.get(entity.label) ?? 0) + 1)
  for (const [language, names] of Object.entries(entity.names)) {
    const places = known.names.get(language) ?? new Map<string, number>()
    known.names.set(language, places)
    for (const [place, name] of names.entries()) places.set(name, Math.min(place, places.get(name) ?? place))
  }
}

function attributesOf({ labels, names, entities }: Gathered): NodeAttributes {
  const [label] = [...labels].sort(([a, times], [b, others]) => others - times || byCodeUnit(a, b))[0] as [
    string,
    number,
  ]
  const attributes: NodeAttributes = {
    label,
    type: first(entities.map(entity => entity.type)) as EntityType,
    known: entities.some(entity => entity.known),
    articles: entities.filter(entity => entity.mentions.length > 0).length,
    mentions: entities.reduce((sum, entity) => sum + entity.mentions.length, 0),
  }
  for (const key of ['iso', 'portfolio', 'kind', 'wikidata'] as const) {
    const value = first(entities.flatMap(entity => entity[key] ?? []))
    if (value !== undefined) attributes[key] = value
  }
  for (const [language, places] of names) {
    const ordered = [...places].sort(([a, place], [b, other]) => place - other || byCodeUnit(a, b))
    if (ordered.length > 0) attributes[`names_${language}`] = ordered.map(([name]) => name).join(NAME_JOINT)
  }
  return attributes
}

const first = (values: readonly string[]) => [...values].sort(byCodeUnit)[0]

// extractions that others wrote may name an entity in a relation only: an edge still needs its ends
const unlisted = (id: string): ExtractedEntity => ({
  id,
  type: id.slice(0, id.indexOf(':')) as EntityType,
  label: id,
  names: {},
  known: false,
  mentions: [],
})
