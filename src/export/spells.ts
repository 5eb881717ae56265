import { byCodeUnit } from '../merge/by-code-unit.ts'
import type { Graph } from '../merge/graph.ts'
import type { Evidence } from '../merge/graph-schema.ts'

/** A span of days, both ends included. */
export interface Spell {
  readonly start: string
  readonly end: string
}

/** When an act was, as far as a piece of evidence tells: its own date, else the day of the article; null when both are unknown. */
export function spellOf({ date, article }: Evidence, { articles }: Graph): Spell | null {
  const value = date?.value ?? articles.get(article)?.publishedAt?.slice(0, 10)
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value ?? '') // "2024-02" → 2024, 02
  if (!parts) return null
  const [, year, month, day] = parts as unknown as [string, string, string?, string?]
  if (day !== undefined) return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` }
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { start: `${year}-${month}-01`, end: `${year}-${month}-${last}` }
}

/** The spells of an edge in the order of days, each once. */
export function spellsOf(evidence: readonly Evidence[], graph: Graph): Spell[] {
  const spells = new Map<string, Spell>()
  for (const piece of evidence) {
    const spell = spellOf(piece, graph)
    if (spell) spells.set(`${spell.start} ${spell.end}`, spell)
  }
  return [...spells].sort(([a], [b]) => byCodeUnit(a, b)).map(([, spell]) => spell)
}
