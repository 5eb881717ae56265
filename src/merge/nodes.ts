import type { EntityType } from '../model/entity.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { Contribution } from './contribution.ts'
import { NAME_JOINT, type NodeAttributes } from './graph-schema.ts'
import type { ContributionStore } from './store/contribution-store.ts'
import type { EntityProfile } from './store/profiles.ts'

/** How many articles describe an entity in one way. */
interface Described {
  readonly profile: EntityProfile
  articles: number
  /** those that mention it: an article may list its publisher without naming it */
  mentioning: number
  mentions: number
}

/** The nodes of contributions: every entity, in the order of ids. */
export function mergeNodes(
  contributions: readonly Contribution[],
  store: ContributionStore,
): Map<string, NodeAttributes> {
  const byProfile: (Described | undefined)[] = new Array(store.profiles.size).fill(undefined)
  for (const { entities } of contributions)
    for (let at = entities[0]; at < entities[1]; at++) {
      const number = store.listed.at(at)
      let described = byProfile[number]
      if (!described) {
        described = { profile: store.profiles.at(number), articles: 0, mentioning: 0, mentions: 0 }
        byProfile[number] = described
      }
      const mentions = store.mentions.at(at)
      described.articles++
      described.mentions += mentions
      if (mentions > 0) described.mentioning++
    }
  const byId = new Map<string, Described[]>()
  for (const described of byProfile) {
    if (!described) continue
    const known = byId.get(described.profile.id)
    if (known) known.push(described)
    else byId.set(described.profile.id, [described])
  }
  for (const { unlisted } of contributions)
    for (const id of unlisted)
      if (!byId.has(id))
        byId.set(id, [{ profile: unlistedProfile(id), articles: 1, mentioning: 0, mentions: 0 }])
  return new Map(
    [...byId]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([id, described]): [string, NodeAttributes] => [id, attributesOf(described)]),
  )
}

function attributesOf(described: readonly Described[]): NodeAttributes {
  const profiles = described.map(({ profile }) => profile)
  const sum = (of: (one: Described) => number) => described.reduce((total, one) => total + of(one), 0)
  const attributes: NodeAttributes = {
    articles: sum(one => one.mentioning),
    known: profiles.some(profile => profile.known),
    label: usualLabel(described),
    mentions: sum(one => one.mentions),
    type: first(profiles.map(profile => profile.type)) as EntityType,
  }
  for (const key of ['iso', 'portfolio', 'kind', 'wikidata'] as const) {
    const value = first(profiles.flatMap(profile => profile[key] ?? []))
    if (value !== undefined) attributes[key] = value
  }
  for (const [language, places] of placesOfNames(profiles)) {
    const ordered = [...places].sort(([a, place], [b, other]) => place - other || byCodeUnit(a, b))
    if (ordered.length > 0) attributes[`names_${language}`] = ordered.map(([name]) => name).join(NAME_JOINT)
  }
  return attributes
}

function usualLabel(described: readonly Described[]): string {
  const labels = new Map<string, number>()
  for (const { profile, articles } of described)
    labels.set(profile.label, (labels.get(profile.label) ?? 0) + articles)
  const sorted = [...labels].sort(([a, times], [b, others]) => others - times || byCodeUnit(a, b))
  return (sorted[0] as [string, number])[0]
}

/** By language, in the order of codes, each name with its best place in a list of names: the usual one is first. */
function placesOfNames(profiles: readonly EntityProfile[]): [string, Map<string, number>][] {
  const byLanguage = new Map<string, Map<string, number>>()
  for (const { names } of profiles)
    for (const [language, list] of Object.entries(names)) {
      const places = byLanguage.get(language) ?? new Map<string, number>()
      byLanguage.set(language, places)
      for (const [place, name] of list.entries()) places.set(name, Math.min(place, places.get(name) ?? place))
    }
  return [...byLanguage].sort(([a], [b]) => byCodeUnit(a, b))
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
