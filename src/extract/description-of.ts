import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { ResolvedEntity } from '../model/document.ts'
import type { ExtractedEntity } from '../model/extraction.ts'

/** What an extraction says of an entity beside its mentions. */
type Description = Pick<ExtractedEntity, 'label' | 'names' | 'iso' | 'portfolio' | 'kind' | 'wikidata'>

const made = new Map<string, WeakMap<ResolvedEntity, Description>>()

/** The names and facts of an entity; of one that gazetteers know, worked out once for each language of articles and frozen, for many extractions share them. */
export function descriptionOf(entity: ResolvedEntity, gazetteer: Gazetteer, language: string): Description {
  if (!entity.known || entity.names.length > 0) return describe(entity, gazetteer, language)
  let descriptions = made.get(language)
  if (!descriptions) {
    descriptions = new WeakMap()
    made.set(language, descriptions)
  }
  let description = descriptions.get(entity)
  if (!description) {
    description = describe(entity, gazetteer, language)
    descriptions.set(entity, description)
  }
  return description
}

const none: readonly string[] = []

function describe(entity: ResolvedEntity, gazetteer: Gazetteer, language: string): Description {
  const { id, type, known, row } = entity
  const names: Record<string, string[]> = {}
  for (const code of gazetteer.languages.keys()) {
    const listed = known ? gazetteer.namesOf(id, code) : none
    const own = code === language ? entity.names.filter(name => !listed.includes(name)) : []
    if (own.length > 0) names[code] = [...listed, ...own]
    else if (listed.length > 0) names[code] = listed as string[]
    if (known) Object.freeze(names[code])
  }
  if (known) Object.freeze(names)
  const { iso, portfolio } = entity
  return {
    label: names.en?.[0] ?? names[language]?.[0] ?? id,
    names,
    iso: type === 'country' || type === 'ministry' ? iso : undefined,
    portfolio,
    kind: row?.kind,
    wikidata: row?.wikidata,
  }
}
