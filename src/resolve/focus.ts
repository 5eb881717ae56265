import type { Resolution } from './state.ts'

/** The countries an article is about, most first: how often they are named, where it was written, who sent it. */
export const focusOf = (state: Resolution): string[] => ranked(weights(state, false))

/** How much an article, or its body alone, speaks of each country. */
function weights(state: Resolution, body: boolean): Map<string, number> {
  const weight = new Map<string, number>()
  const add = (iso: string | undefined, points: number) =>
    iso && weight.set(iso, (weight.get(iso) ?? 0) + points)
  for (const mention of state.ordered) {
    const id = state.referents[mention.index]?.[0]
    if (!id) continue
    const row = state.gazetteer.world.get(id)
    const kind = state.document.sentences[mention.sentence]?.kind
    if (kind === 'dateline') {
      if (body) continue
      // A capital or an agency of the same country in the dateline: the paper's own.
      add(state.isoOf(id), row?.kind === 'capital' ? 2 : row?.kind === 'news-agency' ? 3 : 1)
      continue
    }
    if (row?.kind === 'news-agency' || row?.kind === 'newspaper') continue
    add(state.isoOf(id), mention.type === 'country' ? 2 : 1)
  }
  return weight
}

/**
 * The country that writes: of the dateline's place and its agency the one the article speaks of more, else the first in
 * focus. An agency of the world, or the city of a summit, is nobody's home: an agency's country must be far forward.
 */
export function homeOf(state: Resolution): string | undefined {
  const candidates = new Map<string, boolean>()
  const spokenOf = new Set<string>()
  for (const mention of state.ordered) {
    const iso = state.isoOf(state.referents[mention.index]?.[0] ?? '')
    if (!iso) continue
    if (state.document.sentences[mention.sentence]?.kind !== 'dateline') spokenOf.add(iso)
    else candidates.set(iso, candidates.get(iso) === true || mention.type !== 'organization')
  }
  const body = weights(state, true)
  const most = Math.max(...body.values())
  const writes = (iso: string) => (body.get(iso) ?? 0) * SHARE >= most
  const own = state.focus.find(iso => candidates.get(iso) === true || (candidates.has(iso) && writes(iso)))
  return own && (spokenOf.has(own) || candidates.size === 1)
    ? own
    : (state.focus.find(iso => spokenOf.has(iso)) ?? own ?? state.focus[0])
}

/** The country of an agency that writes of its own is spoken of at least this part as much as any other. */
const SHARE = 3

function ranked(weight: ReadonlyMap<string, number>): string[] {
  return [...weight].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([iso]) => iso)
}
