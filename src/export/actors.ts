import type { Graph } from '../merge/graph.ts'
import { edgesOf } from './view.ts'

/** What event data says of an actor: its country (ISO 3166) and its sector (CAMEO), where the graph knows them. */
export interface Actor {
  readonly country?: string
  readonly sector?: string
}

// CAMEO's sectors of kinds of organizations; a kind that may be any of several stands for none
const sectorOfKind: Readonly<Record<string, string>> = {
  ...{ government: 'GOV', military: 'MIL', 'intelligence-service': 'SPY', police: 'COP', court: 'JUD' },
  ...{ company: 'BUS', 'financial-institution': 'BUS', university: 'EDU', 'think-tank': 'EDU' },
  ...{ newspaper: 'MED', 'news-agency': 'MED', 'news-site': 'MED', radio: 'MED', television: 'MED' },
  ...{ union: 'LAB', 'armed-group': 'REB' },
}

// relations whose target tells where their source belongs, the surest first
const belonging = ['belongs_to', 'part_of', 'located_in', 'based_in', 'holds_office'] as const

interface Office {
  readonly from: string | null
  readonly to: string | null
}

/** Looks up actors by id, as they were on a day (any, where that is unknown); reads once which edges tell where somebody belongs. */
export function actorsOf(graph: Graph): (id: string | null, day: string | null) => Actor {
  const homes = new Map<string, Map<string, string>>()
  const offices = new Map<string, Office[]>()
  for (const { source, target, attributes } of edgesOf(graph)) {
    const { relation, polarity, background, firstSeen, lastSeen } = attributes
    if (polarity !== 'affirmed' || !(belonging as readonly string[]).includes(relation)) continue
    if (relation === 'holds_office' && /^(?:country|ministry):/.test(target)) {
      const held = offices.get(source) ?? []
      offices.set(source, held)
      // an article says that somebody holds an office, not until when
      held.push(background ? ({ from: firstSeen, to: lastSeen } as Office) : { from: null, to: null })
    }
    const known = homes.get(source) ?? new Map<string, string>()
    homes.set(source, known)
    const iso = isoOf(graph, target)
    if (iso !== undefined && !known.has(relation)) known.set(relation, iso)
  }
  return (id, day) => {
    const attributes = id === null ? undefined : graph.nodes.get(id)
    if (id === null || !attributes) return {}
    const { type, kind } = attributes
    const home = belonging.map(relation => homes.get(id)?.get(relation)).find(iso => iso !== undefined)
    const country = isoOf(graph, id) ?? home
    const official = offices.get(id)?.some(office => holds(office, day)) ?? false
    const governs = type === 'country' || type === 'ministry' || official
    const sector = governs ? 'GOV' : kind === undefined ? undefined : sectorOfKind[kind]
    return { ...(country === undefined ? {} : { country }), ...(sector === undefined ? {} : { sector }) }
  }
}

/** Whether an office is held on a day; a month or a year stands for its whole span. */
const holds = ({ from, to }: Office, day: string | null): boolean =>
  day === null || ((from === null || from.slice(0, day.length) <= day) && (to === null || day <= to))

const isoOf = ({ nodes }: Graph, id: string): string | undefined =>
  nodes.get(id)?.iso ?? /^country:([A-Z]{2})$/.exec(id)?.[1] // "country:US" → "US"
