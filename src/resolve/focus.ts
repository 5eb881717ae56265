import type { Resolution } from './state.ts'

/** The countries an article is about, most first, and the one whose institutions need no country beside them. */
export interface Focus {
  readonly focus: readonly string[]
  readonly home: string | undefined
  /** whether a dateline tells that country, and not only how much is said of it */
  readonly dated: boolean
}

/** What is said of a country in an article. */
interface Standing {
  readonly iso: string
  /** how much the whole article speaks of it: how often it is named, where it was written, who sent it */
  weight: number
  /** the same for the body alone */
  body: number
  spokenOf: boolean
  /** named in the dateline, by its place or only by its agency */
  dateline: 'place' | 'agency' | null
}

/** The country of an agency that writes of its own is spoken of at least this part as much as any other. */
const SHARE = 3

/**
 * What an article is about and where it was written. The country that writes is, of the dateline's place and its agency,
 * the one the article speaks of more, else the first in focus. An agency of the world, or the city of a summit, is
 * nobody's home: an agency's country must be far forward.
 */
export function focusOf(state: Resolution): Focus {
  const ranked = standings(state)
  const most = ranked.reduce((most, { body }) => Math.max(most, body), 0)
  let candidates = 0
  for (const { dateline } of ranked) if (dateline !== null) candidates++
  const own = ranked.find(
    ({ dateline, body }) => dateline === 'place' || (dateline === 'agency' && body * SHARE >= most),
  )
  const home =
    own && (own.spokenOf || (candidates === 1 && !isSeatOnly(state)))
      ? own
      : (ranked.find(({ spokenOf }) => spokenOf) ?? own ?? ranked[0])
  return { focus: ranked.map(({ iso }) => iso), home: home?.iso, dated: home !== undefined && home === own }
}

const worldwide: ReadonlySet<string> = new Set([
  'ngo',
  'un-body',
  'un-agency',
  'eu-body',
  'international-organization',
  'regional-organization',
  'military-alliance',
])

/** Whether a body of many countries that the article names sits where it was written: "ADDIS ABABA" of the African Union. */
function isSeatOnly(state: Resolution): boolean {
  const { sentences } = state.document
  const rows = (kind: 'dateline' | 'body') =>
    state.order.mentions
      .filter(({ sentence }) => (sentences[sentence]?.kind === 'dateline') === (kind === 'dateline'))
      .map(({ index }) => state.rowOf(state.referents[index]?.[0] ?? ''))
  const places = new Set(rows('dateline').map(row => row?.id))
  return rows('body').some(row => worldwide.has(row?.kind ?? '') && places.has(row?.seat))
}

/** The countries of an article, most spoken of first. */
function standings(state: Resolution): Standing[] {
  const byIso = new Map<string, Standing>()
  const { sentences } = state.document
  for (const mention of state.order.mentions) {
    const id = state.referents[mention.index]?.[0]
    if (id === undefined) continue
    const entity = state.entityOf(id)
    const iso = entity.iso ?? state.isoOf(id)
    if (iso === undefined) continue
    let standing = byIso.get(iso)
    if (!standing) {
      standing = { iso, weight: 0, body: 0, spokenOf: false, dateline: null }
      byIso.set(iso, standing)
    }
    const kind = entity.row?.kind
    if (sentences[mention.sentence]?.kind === 'dateline') {
      // a capital or an agency of the same country in the dateline: the paper's own
      standing.weight += kind === 'capital' ? 2 : kind === 'news-agency' ? 3 : 1
      if (mention.type !== 'organization') standing.dateline = 'place'
      else standing.dateline ??= 'agency'
      continue
    }
    // where a body of the world or of several states has its seat nobody is spoken of
    if (mention.type === 'organization' && kind !== undefined && worldwide.has(kind)) continue
    standing.spokenOf = true
    if (kind === 'news-agency' || kind === 'newspaper') continue
    const points = mention.type === 'country' ? 2 : 1
    standing.weight += points
    standing.body += points
  }
  // an article is about no country of which it names but a newspaper
  const standings = [...byIso.values()].filter(({ weight }) => weight > 0)
  return standings.sort((a, b) => b.weight - a.weight || (a.iso < b.iso ? -1 : 1))
}
