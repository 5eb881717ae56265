import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Recognized, Resolved, ResolvedEntity, Segmented } from '../model/document.ts'
import type { ExtractedEntity, ExtractedRelation, Extraction, Sector } from '../model/extraction.ts'
import { relationById } from '../model/ontology.ts'
import { quote } from '../model/span.ts'
import { contentHash } from './content-hash.ts'
import { chainOf, type FoundProvenance, type Provenance, provenanceOf } from './provenance.ts'
import { sketchOf } from './sketch.ts'

interface Group {
  readonly start: number
  readonly end: number
  readonly sector: Sector
}

interface Related {
  readonly relations: readonly {
    readonly relation: ExtractedRelation['relation']
    readonly source: string | null
    readonly target: string | null
    readonly sourceGroup?: Group | undefined
    readonly targetGroup?: Group | undefined
    readonly topic?: { readonly start: number; readonly end: number } | undefined
    readonly date?: { readonly value: string; readonly precision: 'day' | 'month' | 'year' } | undefined
    readonly negated: boolean
    readonly attributedTo: string | null
    readonly speakers: readonly string[]
    readonly office?: string
    readonly sentence: number
    readonly trigger: { readonly start: number; readonly end: number }
    readonly rule: string
    readonly confidence: number
  }[]
}

/** One article's result as the contract gives it: entities by first mention, relations with their sentences. */
export function writeExtraction(
  document: Segmented & Recognized & Resolved & Related,
  gazetteer: Gazetteer,
  language: string,
): Extraction {
  const { article } = document
  const found = provenanceOf(document, gazetteer)
  const { provenance } = found
  const sketch = sketchOf(document)
  return {
    article: {
      id: article.id,
      language,
      publishedAt: document.publishedAt,
      source: article.source ?? null,
      title: article.title ?? headlineOf(document),
      url: article.url ?? null,
      ...provenance,
      ...(sketch ? { sketch } : {}),
    },
    entities: entitiesOf(document, gazetteer, language, found),
    relations: relationsOf(document, provenance),
    problems: document.ambiguous.map(({ text, ids }) => ({
      code: 'ambiguous-name',
      message: `«${text}» may be ${ids.join(' or ')}; nothing in the article tells which`,
    })),
  }
}

const headlineOf = (document: Segmented): string | null => {
  const headline = document.sentences.find(sentence => sentence.kind === 'headline')
  return headline ? document.article.text.slice(headline.start, headline.end) : null
}

/** No mention has so many letters. */
const LONGEST = 2 ** 25

function entitiesOf(
  document: Segmented & Recognized & Resolved,
  gazetteer: Gazetteer,
  language: string,
  { provenance: { publisher }, masthead }: FoundProvenance,
): ExtractedEntity[] {
  const mentions = new Map<string, ExtractedEntity['mentions']>()
  // of each entity the spans it has, and where the first begins
  const spans = new Map<string, Set<number>>()
  const first = new Map<string, number>()
  const add = (
    id: string,
    start: number,
    end: number,
    sentence: number,
    kind: ExtractedEntity['mentions'][number]['kind'],
  ) => {
    const list = mentions.get(id) ?? []
    const known = spans.get(id) ?? new Set()
    mentions.set(id, list)
    spans.set(id, known)
    const span = start * LONGEST + (end - start)
    if (known.has(span)) return
    known.add(span)
    list.push({ ...quote(document.article.text, start, end), sentence, kind })
    first.set(id, Math.min(start, first.get(id) ?? start))
  }
  for (const mention of document.mentions)
    for (const id of document.referents[mention.index] ?? [])
      add(id, mention.start, mention.end, mention.sentence, mention.kind)
  // An office names what it is in: «وزير الدفاع الروسي» is a mention of the ministry.
  for (const offices of document.offices.values())
    for (const office of offices) {
      const mention = document.mentions[office.mention]
      if (mention) add(office.target, mention.start, mention.end, mention.sentence, 'title')
    }
  for (const mention of document.mentions) {
    if (mention.reference.by !== 'office') continue
    const [id] = document.referents[mention.index] ?? []
    const target = id?.startsWith('person:')
      ? document.offices
          .get(id)
          ?.find(office => office.role === (mention.reference as { office: { role: string } }).office.role)
          ?.target
      : id
    if (target) add(target, mention.start, mention.end, mention.sentence, 'title')
  }
  if (publisher && masthead) add(publisher, masthead.start, masthead.end, masthead.sentence, 'name')
  const order = (id: string) => first.get(id) ?? Number.POSITIVE_INFINITY
  // the text need not name its publisher, but every chain ends with it
  if (publisher !== undefined && !mentions.has(publisher)) mentions.set(publisher, [])
  const outlet = (id: string): ResolvedEntity => ({ id, type: 'organization', known: true, names: [] })
  return [...mentions.keys()]
    .sort((a, b) => byNumber(order(a), order(b)) || (a < b ? -1 : 1))
    .map(id =>
      describe(
        document.entities.get(id) ?? outlet(id),
        gazetteer,
        document.sentences[mentions.get(id)?.[0]?.sentence ?? -1]?.language ?? language,
        (mentions.get(id) ?? []).sort((a, b) => a.start - b.start || a.end - b.end),
      ),
    )
}

const byNumber = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0) // infinity for what is not mentioned

function describe(
  entity: ResolvedEntity,
  gazetteer: Gazetteer,
  language: string,
  mentions: ExtractedEntity['mentions'],
): ExtractedEntity {
  const names: Record<string, string[]> = {}
  for (const code of gazetteer.languages.keys()) {
    const listed = gazetteer.namesOf(entity.id, code)
    const own = code === language ? entity.names.filter(name => !listed.includes(name)) : []
    if (own.length > 0) names[code] = [...listed, ...own]
    else if (listed.length > 0) names[code] = listed as string[]
  }
  const row = gazetteer.world.get(entity.id)
  return {
    id: entity.id,
    type: entity.type,
    label: names.en?.[0] ?? names[language]?.[0] ?? entity.id,
    names,
    ...(entity.iso && (entity.type === 'country' || entity.type === 'ministry') ? { iso: entity.iso } : {}),
    ...(entity.portfolio ? { portfolio: entity.portfolio } : {}),
    ...(row?.kind ? { kind: row.kind } : {}),
    ...(row?.wikidata ? { wikidata: row.wikidata } : {}),
    known: entity.known,
    mentions,
  }
}

function relationsOf(document: Segmented & Resolved & Related, provenance: Provenance): ExtractedRelation[] {
  const { article } = document
  return document.relations.map(related => {
    const meaning = relationById.get(related.relation)
    if (!meaning) throw new Error(`no relation ${related.relation}`)
    const sentence = document.sentences[related.sentence]
    if (!sentence) throw new Error(`no sentence ${related.sentence}`)
    const polarity = related.negated ? 'negated' : 'affirmed'
    const identity = [
      article.id,
      related.source ?? `~${related.sourceGroup?.start ?? ''}`,
      related.relation,
      related.target ?? `~${related.targetGroup?.start ?? ''}`,
      polarity,
      String(sentence.start),
      String(related.trigger.start),
    ]
    return {
      id: contentHash(identity),
      relation: related.relation,
      source: related.source,
      target: related.target,
      ...groupOf('source', related.sourceGroup, article.text),
      ...groupOf('target', related.targetGroup, article.text),
      cameo: meaning.cameo,
      plover: meaning.plover,
      quad: meaning.quad,
      goldstein: meaning.goldstein,
      polarity,
      attributedTo: related.attributedTo,
      chain: chainOf(related.speakers, provenance, article.source),
      ...(related.office ? { office: related.office } : {}),
      ...(related.topic ? { topic: article.text.slice(related.topic.start, related.topic.end) } : {}),
      date: dateOf(related.date, document),
      evidence: { ...quote(article.text, sentence.start, sentence.end), sentence: sentence.index },
      trigger: quote(article.text, related.trigger.start, related.trigger.end),
      rule: related.rule,
      confidence: related.confidence,
    }
  })
}

/** The words and sector of a side without a name. */
function groupOf(side: 'source' | 'target', group: Group | undefined, text: string): object {
  return group ? { [`${side}Text`]: text.slice(group.start, group.end), [`${side}Sector`]: group.sector } : {}
}

/** When: what the text says beside the act, else the day of the article. */
function dateOf(
  stated: { readonly value: string; readonly precision: 'day' | 'month' | 'year' } | undefined,
  document: Segmented & Resolved,
): ExtractedRelation['date'] {
  if (stated) return { ...stated, basis: 'text' }
  if (!document.publishedAt) return null
  return {
    value: document.publishedAt,
    precision: 'day',
    basis: document.article.publishedAt ? 'published' : 'dateline',
  }
}
