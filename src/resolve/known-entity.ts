import { composedId, type Gazetteer, typeOfId } from '../gazetteer/gazetteer.ts'
import type { ResolvedEntity } from '../model/document.ts'

const made = new WeakMap<Gazetteer, Map<string, ResolvedEntity>>()

/** The entity of an id that a gazetteer knows or composes: one object for all articles. */
export function knownEntity(gazetteer: Gazetteer, id: string): ResolvedEntity {
  let entities = made.get(gazetteer)
  if (!entities) {
    entities = new Map()
    made.set(gazetteer, entities)
  }
  const known = entities.get(id)
  if (known) return known
  const entity = entityOf(gazetteer, id)
  if (entity.known) entities.set(id, entity)
  return entity
}

function entityOf(gazetteer: Gazetteer, id: string): ResolvedEntity {
  const row = gazetteer.world.get(id)
  const composed = composedId(id)
  const iso = row?.iso ?? composed?.iso
  const portfolio = row?.portfolio ?? (composed?.type === 'ministry' ? composed.part : undefined)
  return {
    id,
    type: row?.type ?? typeOfId(id),
    known: row !== undefined || composed !== null,
    names: [],
    iso,
    portfolio,
    row,
  }
}
