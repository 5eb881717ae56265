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
const belonging = ['citizen_of', 'part_of', 'located_in', 'based_in', 'holds_office'] as const

/** Looks up actors by id; reads once which edges tell where somebody belongs, those from gazetteers too. */
export function actorsOf(graph: Graph): (id: string | null) => Actor {
  const homes = new Map<string, Map<string, string>>()
  const officials = new Set<string>()
  for (const { source, target, attributes } of edgesOf(graph)) {
    const { relation, polarity } = attributes
    if (polarity !== 'affirmed' || !(belonging as readonly string[]).includes(relation)) continue
    if (relation === 'holds_office' && /^(?:country|ministry):/.test(target)) officials.add(source)
    const known = homes.get(source) ?? new Map<string, string>()
    homes.set(source, known)
    const iso = isoOf(graph, target)
    if (iso !== undefined && !known.has(relation)) known.set(relation, iso)
  }
  return id => {
    const attributes = id === null ? undefined : graph.nodes.get(id)
    if (id === null || !attributes) return {}
    const { type, kind } = attributes
    const home = belonging.map(relation => homes.get(id)?.get(relation)).find(iso => iso !== undefined)
    const country = isoOf(graph, id) ?? home
    const official = type === 'country' || type === 'ministry' || officials.has(id)
    const sector = official ? 'GOV' : kind === undefined ? undefined : sectorOfKind[kind]
    return { ...(country === undefined ? {} : { country }), ...(sector === undefined ? {} : { sector }) }
  }
}

const isoOf = ({ nodes }: Graph, id: string): string | undefined => nodes.get(id)?.iso
