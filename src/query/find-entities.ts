import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Graph } from '../merge/graph.ts'
import { NAME_JOINT, type NodeAttributes } from '../merge/graph-schema.ts'
import { foldName } from './fold-name.ts'

/** An entity of the graph that a name may mean. */
export interface EntityMatch {
  readonly id: string
  readonly label: string
}

/**
 * The entities of the graph that people may mean by a name, in the order of ids: the one with this id,
 * else all called so in any language, else all that have these words in a name or as a short form. A gazetteer
 * adds the names and short forms it knows.
 */
export function findEntities(
  { network }: Graph,
  name: string,
  gazetteer?: Gazetteer,
): readonly EntityMatch[] {
  if (network.hasNode(name)) return [{ id: name, label: network.getNodeAttribute(name, 'label') }]
  const wanted = foldName(name)
  if (wanted === '') return []
  const shortForms = gazetteer ? shortFormsOf(gazetteer) : new Map<string, string[]>()
  const called: EntityMatch[] = []
  const containing: EntityMatch[] = []
  network.forEachNode((id, attributes) => {
    const names = namesOf(id, attributes, gazetteer).map(foldName)
    const match = { id, label: attributes.label }
    if (names.includes(wanted)) called.push(match)
    else if ([...names, ...(shortForms.get(id) ?? []).map(foldName)].some(contains(wanted)))
      containing.push(match)
  })
  return called.length > 0 ? called : containing
}

const contains = (wanted: string) => (name: string) => ` ${name} `.includes(` ${wanted} `)

function namesOf(id: string, attributes: NodeAttributes, gazetteer: Gazetteer | undefined): string[] {
  const names = [attributes.label, id.slice(id.indexOf(':') + 1)]
  for (const [key, value] of Object.entries(attributes))
    if (key.startsWith('names_') && typeof value === 'string') names.push(...value.split(NAME_JOINT))
  if (gazetteer)
    for (const language of gazetteer.languages.keys()) names.push(...gazetteer.namesOf(id, language))
  return names
}

function shortFormsOf({ languages }: Gazetteer): Map<string, string[]> {
  const forms = new Map<string, string[]>()
  for (const { rows } of languages.values())
    for (const { id, short } of rows) if (short) forms.set(id, [...(forms.get(id) ?? []), ...short])
  return forms
}
