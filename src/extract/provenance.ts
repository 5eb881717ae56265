import { byLastWord, foldTitle, lastWordOf } from '../gazetteer/by-last-word.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Recognized, Resolved, Segmented } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** Who wrote an article and who passed it on, as ids of entities. */
export interface Provenance {
  /** the news agency that signs the dateline: «دمشق – سانا» */
  readonly agency: string | undefined
  /** the publisher, by the article's source or the line above its headline: «صحيفة البعث» */
  readonly publisher: string | undefined
}

/** The same, with the words above the headline that name the publisher. */
export interface FoundProvenance {
  readonly provenance: Provenance
  readonly masthead: (Span & { readonly sentence: number }) | null
}

const press = new Set(['news-agency', 'newspaper', 'television', 'radio', 'news-site'])

/** The agency of the dateline and the publisher of an article, where a gazetteer knows them. */
export function provenanceOf(
  document: Segmented & Recognized & Resolved,
  gazetteer: Gazetteer,
): FoundProvenance {
  const agency = signature(document, gazetteer)
  const { source } = document.article
  const head = source ? null : mastheadOf(document, gazetteer)
  const publisher = source ? outletNamed(source, gazetteer) : head?.id
  return { provenance: { agency, publisher }, masthead: head?.masthead ?? null }
}

/** Who says so, innermost first, outermost last: speakers (given outermost first), agency, publisher; each once. */
export function chainOf(
  speakers: readonly string[],
  { agency, publisher }: Provenance,
  source: string | null | undefined,
): string[] {
  const chain: string[] = []
  for (let at = speakers.length - 1; at >= 0; at--) add(chain, speakers[at])
  add(chain, agency)
  add(chain, publisher ?? source)
  return chain
}

const add = (chain: string[], id: string | null | undefined): void => {
  if (id !== undefined && id !== null && !chain.includes(id)) chain.push(id)
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
    const line = foldTitle(text)
    const outlets = outletsLike(line, gazetteer)
    // one word may be anything: «النهار»; a title such as «صحيفة» makes it a name
    const [name] = [...outlets.keys()]
      .filter(outlet => line === outlet || (outlet.includes(' ') && line.endsWith(outlet)))
      .sort((a, b) => b.length - a.length)
    if (name === undefined) continue
    let from = text.length
    while (from > 0 && foldTitle(text.slice(from)).length < name.length) from--
    return { id: outlets.get(name) as string, masthead: { start: start + from, end, sentence: index } }
  }
  return null
}

function outletNamed(source: string, gazetteer: Gazetteer): string | undefined {
  const name = foldTitle(source)
  return outletsLike(name, gazetteer).get(name)
}

/** Names of outlets, folded, that end with the last word of a title, and whose each is. */
function outletsLike(title: string, gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const word = lastWordOf(title)
  const outlets = new Map<string, string>()
  for (const [code, names] of gazetteer.languages)
    for (const { id } of names.under(byLastWord, word)) {
      if (!press.has(gazetteer.world.get(id)?.kind ?? '')) continue
      for (const name of gazetteer.namesOf(id, code)) {
        const key = foldTitle(name)
        const before = outlets.get(key)
        if (lastWordOf(key) === word)
          outlets.set(key, before === undefined ? id : first(before, id, gazetteer))
      }
    }
  return outlets
}

/** Of two outlets of one name the one that the files have first. */
const first = (one: string, other: string, gazetteer: Gazetteer): string =>
  one === other
    ? one
    : (gazetteer.ofKinds(press).find(({ id }) => id === one || id === other) as { id: string }).id
