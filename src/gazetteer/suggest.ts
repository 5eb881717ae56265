import type { EntityType } from '../model/entity.ts'
import type { ExtractedEntity, Extraction } from '../model/extraction.ts'

/** A name that no gazetteer knew, as rows to complete: `world` for what it is, `names` for how it is called. */
export interface Suggestion {
  readonly mentions: number
  readonly articles: number
  /** the offices that articles give it, most often first: "minister of Gambian justice ministry" */
  readonly titles: readonly string[]
  /** up to five words before its name in the sentence: «وقال وزير العدل الغامبي» */
  readonly before: string | null
  /** one sentence that names it, where an extraction quotes one */
  readonly sentence: string | null
  readonly world: {
    readonly id: string
    readonly type: EntityType
    readonly offices?: readonly SuggestedOffice[]
  }
  readonly names: Readonly<Record<string, readonly string[]>>
}

/** An office that articles state, held at least on the days that they were published. */
export interface SuggestedOffice {
  readonly role: string
  readonly of: string
}

interface Found {
  readonly type: EntityType
  mentions: number
  readonly articles: Set<string>
  readonly titles: Map<string, number>
  readonly offices: Map<string, SuggestedOffice>
  readonly names: Map<string, Map<string, number>>
  before: string | null
  sentence: string | null
}

/** Where a name is first mentioned: who stands in no relation is quoted by no extraction. */
interface FirstMention {
  readonly found: Found
  readonly sentence: number
  readonly text: string
}

/** Gathers the names of extractions that no gazetteer knew. */
export class Suggestions {
  readonly #found = new Map<string, Found>()
  readonly #first = new Map<string, FirstMention[]>()

  /** Counts one article's unknown names. */
  add(extraction: Extraction): void {
    for (const entity of extraction.entities) if (!entity.known) this.#count(entity, extraction)
  }

  /** Whether {@link quote} has use for an article: a name without a sentence was first met in it. */
  wants(article: string): boolean {
    return this.#unquotedIn(article).length > 0
  }

  /** Quotes what was first met in an article and has no sentence yet; its sentences are given by number. */
  quote(article: string, sentences: readonly string[]): void {
    for (const { found, sentence: number, text } of this.#unquotedIn(article)) {
      const sentence = sentences[number]
      // another text under the same id says something else
      if (sentence?.includes(text)) quoted(found, sentence, [text])
    }
  }

  #unquotedIn(article: string): FirstMention[] {
    return (this.#first.get(article) ?? []).filter(({ found }) => found.sentence === null)
  }

  /** Those in at least so many articles: by articles, then mentions, then id. */
  list(atLeast = 1): Suggestion[] {
    return [...this.#found]
      .filter(([, found]) => found.articles.size >= atLeast)
      .sort(
        ([a, x], [b, y]) => y.articles.size - x.articles.size || y.mentions - x.mentions || (a < b ? -1 : 1),
      )
      .map(([id, found]) => ({
        mentions: found.mentions,
        articles: found.articles.size,
        titles: byCount(found.titles),
        before: found.before,
        sentence: found.sentence,
        world: {
          id: ownId(id),
          type: found.type,
          ...(found.offices.size > 0 ? { offices: [...found.offices.values()] } : {}),
        },
        names: Object.fromEntries([...found.names].map(([language, names]) => [language, byCount(names)])),
      }))
  }

  #count(entity: ExtractedEntity, { article, entities, relations }: Extraction): void {
    const found = this.#of(entity, article.id)
    found.mentions += entity.mentions.length
    found.articles.add(article.id)
    const { names } = entity
    const known = found.names.get(article.language) ?? new Map<string, number>()
    found.names.set(article.language, known)
    for (const name of names[article.language] ?? [entity.label]) more(known, name)
    for (const { relation, source, target, office, evidence } of relations) {
      if (relation === 'holds_office' && source === entity.id && target !== null && office) {
        found.offices.set(`${office} ${target}`, { role: office, of: target })
        more(found.titles, `${office} of ${entities.find(({ id }) => id === target)?.label ?? target}`)
      }
      if (found.sentence !== null || !entity.mentions.some(m => m.sentence === evidence.sentence)) continue
      quoted(found, evidence.text, names[article.language] ?? [])
    }
  }

  #of({ id, type, mentions }: ExtractedEntity, article: string): Found {
    const known = this.#found.get(id)
    if (known) return known
    const found: Found = {
      type,
      mentions: 0,
      articles: new Set<string>(),
      titles: new Map(),
      offices: new Map(),
      names: new Map(),
      before: null,
      sentence: null,
    }
    this.#found.set(id, found)
    const first = mentions.find(({ kind }) => kind === 'name') ?? mentions[0]
    const here = this.#first.get(article) ?? []
    this.#first.set(article, here)
    if (first) here.push({ found, sentence: first.sentence, text: first.text })
    return found
  }
}

function quoted(found: Found, sentence: string, names: readonly string[]): void {
  found.sentence = sentence
  found.before = wordsBefore(sentence, names)
}

const more = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

const byCount = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key)

/** The words before the first name that a sentence holds, from the last mark on, five at most. */
function wordsBefore(sentence: string, names: readonly string[]): string | null {
  const at = names.map(name => sentence.indexOf(name)).find(index => index > 0)
  if (at === undefined) return null
  const words =
    sentence
      .slice(0, at)
      .split(/[^\p{L}\p{M}\p{N}\s'’-]/u)
      .at(-1) ?? ''
  return words.trim().split(/\s+/).slice(-5).join(' ') || null
}

// ids are type, colon, letters, digits and hyphens
const ownId = (id: string) => {
  const [type = '', ...rest] = id.split(':')
  return `${type}:${rest.join('-').replace(/[^\p{L}\p{N}-]+/gu, '-')}`
}
