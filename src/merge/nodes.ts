import type { EntityType } from '../model/entity.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { Contribution } from './contribution.ts'
import { NAME_JOINT, type NodeAttributes } from './graph-schema.ts'
import type { EntityProfile } from './pool.ts'

/** How many articles describe an entity in one way. */
interface Described {
  articles: number
  /** those that mention it: an article may list its publisher without naming it */
  mentioning: number
  mentions: number
}

/** The nodes of contributions: every entity, in the order of ids. */
export function mergeNodes(contributions: readonly Contribution[]): Map<string, NodeAttributes> {
  const gathered = new Map<string, Map<EntityProfile, Described>>()
  for (const { entities } of contributions)
    for (const { profile, mentions } of entities) gather(gathered, profile, mentions)
  for (const { unlisted } of contributions)
    for (const id of unlisted) if (!gathered.has(id)) gather(gathered, unlistedProfile(id), 0)
  return new Map(
    [...gathered]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([id, profiles]): [string, NodeAttributes] => [id, attributesOf(profiles)]),
  )
}

function gather(
  gathered: Map<string, Map<EntityProfile, Described>>,
  profile: EntityProfile,
  mentions: number,
): void {
  let profiles = gathered.get(profile.id)
  if (!profiles) {
    profiles = new Map()
    gathered.set(profile.id, profiles)
  }
  let described = profiles.get(profile)
  if (!described) {
    described = { articles: 0, mentioning: 0, mentions: 0 }
    profiles.set(profile, described)
  }
  described.articles++
  described.mentions += mentions
  if (mentions > 0) described.mentioning++
}

function attributesOf(profiles: ReadonlyMap<EntityProfile, Described>): NodeAttributes {
  const described = [...profiles.values()]
  const sum = (of: (one: Described) => number) => described.reduce((total, one) => total + of(one), 0)
  const attributes: NodeAttributes = {
    articles: sum(one => one.mentioning),
    known: [...profiles.keys()].some(profile => profile.known),
    label: usualLabel(profiles),
    mentions: sum(one => one.mentions),
    type: first([...profiles.keys()].map(profile => profile.type)) as EntityType,
  }
  for (const key of ['iso', 'portfolio', 'kind', 'wikidata'] as const) {
    const value = first([...profiles.keys()].flatMap(profile => profile[key] ?? []))
    if (value !== undefined) attributes[key] = value
  }
  for (const [language, places] of placesOfNames([...profiles.keys()])) {
    const ordered = [...places].sort(([a, place], [b, other]) => place - other || byCodeUnit(a, b))
    if (ordered.length > 0) attributes[`names_${language}`] = ordered.map(([name]) => name).join(NAME_JOINT)
  }
  return attributes
}

function usualLabel(profiles: ReadonlyMap<EntityProfile, Described>): string {
  const labels = new Map<string, number>()
  for (const [{ label }, { articles }] of profiles) labels.set(label, (labels.get(label) ?? 0) + articles)
  const sorted = [...labels].sort(([a, times], [b, others]) => others - times || byCodeUnit(a, b))
  return (sorted[0] as [string, number])[0]
}

/** By language, each name with its best place in a list of names: the usual one is first. */
function placesOfNames(profiles: readonly EntityProfile[]): Map<string, Map<string, number>> {
  const byLanguage = new Map<string, Map<string, number>>()
  for (const { names } of profiles)
    for (const [language, list] of Object.entries(names)) {
      const places = byLanguage.get(language) ?? new Map<string, number>()
      byLanguage.set(language, places)
      for (const [place, name] of list.entries()) places.set(name, Math.min(place, places.get(name) ?? place))
    }
  return byLanguage
}

const first = (values: readonly string[]) => [...values].sort(byCodeUnit)[0]

// extractions that others wrote may name an entity in a relation only: an edge still needs its ends
const unlistedProfile = (id: string): EntityProfile => ({
  id,
  type: id.slice(0, id.indexOf(':')) as EntityType,
  label: id,
  names: {},
  known: false,
})
