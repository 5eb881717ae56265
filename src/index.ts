import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { type Article, articleSchema } from './model/article.ts'
import type { Extraction } from './model/extraction.ts'
import { WrongInput } from './model/problem.ts'
import { schemaIssue } from './model/schema-issue.ts'
import { createExtractor, type Extractor } from './pipeline.ts'

export type { ExportFile, ExportOptions, Format } from './export/format.ts'
export { type FormatName, formats } from './export/formats.ts'
export { withoutBackground } from './export/without-background.ts'
export type { Gazetteer } from './gazetteer/gazetteer.ts'
export { type GazetteerFile, readGazetteer } from './gazetteer/read.ts'
export type { Languages } from './languages/languages.ts'
export { withBackground } from './merge/background.ts'
export { Contributions } from './merge/contributions.ts'
export { buildGraph, type Edge, type Graph } from './merge/graph.ts'
export type { ArticleRecord, EdgeAttributes, Evidence, NodeAttributes } from './merge/graph-schema.ts'
export { graphLines, parseGraph, serializeGraph } from './merge/serialize.ts'
export type { Article } from './model/article.ts'
export type { BackgroundRelationId } from './model/background.ts'
export type { EntityType } from './model/entity.ts'
export type { ExtractedEntity, ExtractedRelation, Extraction } from './model/extraction.ts'
export { ontology, type Relation, type RelationId, relationById } from './model/ontology.ts'
export type { LanguagePack } from './model/pack.ts'
export { type Problem, type ProblemCode, WrongInput, type WrongInputCode } from './model/problem.ts'
export { createExtractor, type Extractor, type ExtractorOptions } from './pipeline.ts'
export { between } from './query/between.ts'
export { type Count, type CountKey, counts } from './query/counts.ts'
export type { Filter } from './query/filter.ts'
export { filterFromParams, filterToParams } from './query/filter-params.ts'
export { type EntityMatch, findEntities } from './query/find-entities.ts'
export { prepareQueries } from './query/prepare.ts'
export {
  query,
  type RelationRow,
  type RowEntity,
  type RowEvidence,
  type RowSpeaker,
  relations,
} from './query/query.ts'
export { type Stats, stats } from './query/stats.ts'
export { type Bucket, type Moment, timeline } from './query/timeline.ts'
export { type Neighbor, neighbors, path } from './query/walk.ts'

/** How {@link extract} reads. */
export interface ExtractOptions {
  /** the names to read with; without it those that travel in the package */
  readonly gazetteer?: Gazetteer
}

let shipped: Promise<Extractor> | undefined
const extractors = new WeakMap<Gazetteer, Extractor>()

/** What an article says; throws {@link WrongInput} for what is no article and for a language that cannot be read. */
export async function extract(article: Article, options: ExtractOptions = {}): Promise<Extraction> {
  const result = articleSchema.safeParse(article)
  if (!result.success) {
    const { message, field } = schemaIssue(result.error, article)
    throw new WrongInput('not-an-article', message, { field })
  }
  const extractor = await extractorFor(options.gazetteer)
  return extractor.extract(result.data)
}

function extractorFor(gazetteer: Gazetteer | undefined): Extractor | Promise<Extractor> {
  if (!gazetteer) {
    shipped ??= loadShipped()
    return shipped
  }
  let extractor = extractors.get(gazetteer)
  if (!extractor) {
    extractor = createExtractor(gazetteer)
    extractors.set(gazetteer, extractor)
  }
  return extractor
}

// loaded when first needed, so that browsers can use the rest of this module
async function loadShipped(): Promise<Extractor> {
  const { loadGazetteers } = await import('./run/load-gazetteers.ts')
  return createExtractor(await loadGazetteers())
}
