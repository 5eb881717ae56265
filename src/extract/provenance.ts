import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Recognized, Resolved, Segmented } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** Who wrote an article and who passed it on, as ids of entities. */
export interface Provenance {
  /** the news agency that signs the dateline: «دمشق – سانا» */
  readonly agency?: string
  /** the publisher, by the article's source or the line above its headline: «صحيفة البعث» */
  readonly publisher?: string
}

/** The same, with the words above the headline that name the publisher. */
export interface FoundProvenance {
  readonly provenance: Provenance
  readonly masthead: (Span & { readonly sentence: number }) | null
}

const press = new Set(['news-agency', 'newspaper', 'television', 'radio', 'news-site'])
const byGazetteer = new WeakMap<Gazetteer, ReadonlyMap<string, string>>()

/** The agency of the dateline and the publisher of an article, where a gazetteer knows them. */
export function provenanceOf(
  document: Segmented & Recognized & Resolved,
  gazetteer: Gazetteer,
): FoundProvenance {
  const agency = signature(document, gazetteer)
  const { source } = document.article
  const head = source ? null : mastheadOf(document, gazetteer)
  const publisher = source ? outletsOf(gazetteer).get(folded(source)) : head?.id
  const provenance = { ...(agency ? { agency } : {}), ...(publisher ? { publisher } : {}) }
  return { provenance, masthead: head?.masthead ?? null }
}

/** Who says so, innermost first, outermost last: speakers (given outermost first), agency, publisher; each once. */
export function chainOf(
  speakers: readonly string[],
  { agency, publisher }: Provenance,
  source: string | null | undefined,
): string[] {
  const chain: string[] = []
  const add = (id: string | null | undefined) => {
    if (id !== undefined && id !== null && !chain.includes(id)) chain.push(id)
  }
  for (let at = speakers.length - 1; at >= 0; at--) add(speakers[at])
  add(agency)
  add(publisher ?? source)
  return chain
}

function signature(document: Segmented & Recognized & Resolved, gazetteer: Gazetteer): string | undefined {
  for (const mention of document.mentions) {
    if (document.sentences[mention.sentence]?.kind !== 'dateline') continue
    for (const id of document.referents[mention.index] ?? [])
      if (press.has(gazetteer.world.get(id)?.kind ?? '')) return id
  }
  return undefined
}

/** A line above the body that ends with the name of an outlet, whatever is glued before it: «أخبارصحيفة البعث» */
function mastheadOf(
  { sentences, article }: Segmented,
  gazetteer: Gazetteer,
): { id: string; masthead: FoundProvenance['masthead'] } | null {
  for (const { kind, start, end, index } of sentences) {
    if (kind === 'body' || kind === 'dateline') return null
    if (kind !== 'boilerplate') continue
    const text = article.text.slice(start, end)
    const line = folded(text)
    const outlets = outletsOf(gazetteer)
    // one word may be anything: «النهار»; a title such as «صحيفة» makes it a name
    const [name] = [...outlets.keys()]
      .filter(outlet => line === outlet || (outlet.includes(' ') && line.endsWith(outlet)))
      .sort((a, b) => b.length - a.length)
    if (name === undefined) continue
    let from = text.length
    while (from > 0 && folded(text.slice(from)).length < name.length) from--
    return { id: outlets.get(name) as string, masthead: { start: start + from, end, sentence: index } }
  }
  return null
}

function outletsOf(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const known = byGazetteer.get(gazetteer)
  if (known) return known
  const outlets = new Map<string, string>()
  for (const { id } of gazetteer.ofKinds(press))
    for (const language of gazetteer.languages.keys())
      for (const name of gazetteer.namesOf(id, language)) {
        const key = folded(name)
        if (!outlets.has(key)) outlets.set(key, id)
      }
  byGazetteer.set(gazetteer, outlets)
  return outlets
}

const folded = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}ـ]/gu, '') // «البَعث» → «البعث», and hamzas off their seats
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
