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
    readonly sourceGroup: Group | undefined
    readonly targetGroup: Group | undefined
    readonly topic: { readonly start: number; readonly end: number } | undefined
    readonly date: { readonly value: string; readonly precision: 'day' | 'month' | 'year' } | undefined
    readonly negated: boolean
    readonly attributedTo: string | null
    readonly speakers: readonly string[]
    readonly office: string | undefined
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
  return {
    article: {
      id: article.id,
      language,
      publishedAt: document.publishedAt,
      source: article.source ?? null,
      title: article.title ?? headlineOf(document),
      url: article.url ?? null,
      agency: provenance.agency,
      publisher: provenance.publisher,
      sketch: sketchOf(document),
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
    const { sourceGroup, targetGroup, topic, trigger } = related
    const { start, end, index } = sentence
    const { text } = article
    // in the order in which they are written
    return {
      id: contentHash(identity),
      relation: related.relation,
      source: related.source,
      target: related.target,
      sourceText: sourceGroup && text.slice(sourceGroup.start, sourceGroup.end),
      sourceSector: sourceGroup?.sector,
      targetText: targetGroup && text.slice(targetGroup.start, targetGroup.end),
      targetSector: targetGroup?.sector,
      cameo: meaning.cameo,
      plover: meaning.plover,
      quad: meaning.quad,
      goldstein: meaning.goldstein,
      polarity,
      attributedTo: related.attributedTo,
      chain: chainOf(related.speakers, provenance, article.source),
      office: related.office,
      topic: topic && text.slice(topic.start, topic.end),
      date: dateOf(related.date, document),
      evidence: { start, end, text: text.slice(start, end), sentence: index },
      trigger: quote(text, trigger.start, trigger.end),
      rule: related.rule,
      confidence: related.confidence,
    }
  })
}

/** When: what the text says beside the act, else the day of the article. */
function dateOf(
  stated: { readonly value: string; readonly precision: 'day' | 'month' | 'year' } | undefined,
  document: Segmented & Resolved,
): ExtractedRelation['date'] {
  if (stated) return { value: stated.value, precision: stated.precision, basis: 'text' }
  if (!document.publishedAt) return null
  return {
    value: document.publishedAt,
    precision: 'day',
    basis: document.article.publishedAt ? 'published' : 'dateline',
  }
}
