import { composedId, type Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Graph } from '../merge/graph.ts'
import { findEntities } from './find-entities.ts'
import { foldName } from './fold-name.ts'
import { graphIndex } from './graph-index.ts'

/** The country that an entity is or acts for, as an ISO code; of a person the gazetteers' or that of an office, if they are known. */
export function countryOf(graph: Graph, gazetteer?: Gazetteer): (id: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return id => {
    if (!known.has(id))
      known.set(id, ownCountry(graph, id, gazetteer) ?? countryOfOffice(graph, id, gazetteer))
    return known.get(id)
  }
}

function ownCountry({ nodes }: Graph, id: string, gazetteer: Gazetteer | undefined): string | undefined {
  if (id.startsWith('country:')) return id.slice('country:'.length)
  return nodes.get(id)?.iso ?? composedId(id)?.iso ?? gazetteer?.world.get(id)?.iso
}

function countryOfOffice(graph: Graph, id: string, gazetteer: Gazetteer | undefined): string | undefined {
  if (!id.startsWith('person:')) return undefined
  for (const { source, target, attributes } of graphIndex(graph).edgesOf(id))
    if (source === id && attributes.relation === 'holds_office' && attributes.polarity === 'affirmed') {
      const iso = ownCountry(graph, target, gazetteer)
      if (iso !== undefined) return iso
    }
  return undefined
}

/** The ISO codes of the countries that a name or code may mean. */
export function findCountries(graph: Graph, name: string, gazetteer?: Gazetteer): ReadonlySet<string> {
  const code = name.trim().replace(/^country:/, '')
  if (/^[A-Za-z]{2}$/.test(code)) return new Set([code.toUpperCase()])
  const found = findEntities(graph, name, gazetteer).flatMap(({ id }) =>
    id.startsWith('country:') ? [id.slice('country:'.length)] : [],
  )
  if (found.length > 0 || !gazetteer) return new Set(found)
  const wanted = foldName(name)
  const called = [...gazetteer.world.values()].filter(
    ({ id, type }) =>
      type === 'country' &&
      [...gazetteer.languages.keys()].some(language =>
        gazetteer.namesOf(id, language).some(other => foldName(other) === wanted),
      ),
  )
  return new Set(called.flatMap(({ iso }) => iso ?? []))
}
