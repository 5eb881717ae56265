import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Recognized, Resolved, Segmented } from '../model/document.ts'
import type { ExtractedRelation, Extraction, Sector } from '../model/extraction.ts'
import { relationById } from '../model/ontology.ts'
import { quote } from '../model/span.ts'
import { contentHash } from './content-hash.ts'
import { entitiesOf } from './entities-of.ts'
import { chainOf, type Provenance, provenanceOf } from './provenance.ts'
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
    // field by field, in the order in which they are written
    const written: Partial<ExtractedRelation> = {
      id: contentHash(identity),
      relation: related.relation,
      source: related.source,
      target: related.target,
    }
    const { sourceGroup, targetGroup } = related
    if (sourceGroup) {
      written.sourceText = article.text.slice(sourceGroup.start, sourceGroup.end)
      written.sourceSector = sourceGroup.sector
    }
    if (targetGroup) {
      written.targetText = article.text.slice(targetGroup.start, targetGroup.end)
      written.targetSector = targetGroup.sector
    }
    written.cameo = meaning.cameo
    written.plover = meaning.plover
    written.quad = meaning.quad
    written.goldstein = meaning.goldstein
    written.polarity = polarity
    written.attributedTo = related.attributedTo
    written.chain = chainOf(related.speakers, provenance, article.source)
    if (related.office) written.office = related.office
    if (related.topic) written.topic = article.text.slice(related.topic.start, related.topic.end)
    written.date = dateOf(related.date, document)
    const { start, end, index } = sentence
    written.evidence = { start, end, text: article.text.slice(start, end), sentence: index }
    written.trigger = quote(article.text, related.trigger.start, related.trigger.end)
    written.rule = related.rule
    written.confidence = related.confidence
    return written as ExtractedRelation
  })
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
