import { z } from 'zod'
import { type BackgroundRelationId, backgroundOntology } from '../model/background.ts'
import { entityTypes } from '../model/entity.ts'
import { extractionSchema, relationSchema } from '../model/extraction.ts'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const count = z.int().nonnegative()
const backgroundIds = backgroundOntology.map(relation => relation.id) as [
  BackgroundRelationId,
  ...BackgroundRelationId[],
]

/** Attributes of a node; those beyond these are scalars too, such as the positions that viewers add. */
export const nodeAttributesSchema = z
  .object({
    label: z.string(),
    type: z.enum(entityTypes),
    /** false: minted from the text, in no gazetteer */
    known: z.boolean(),
    iso: z.string().optional(),
    portfolio: z.string().optional(),
    kind: z.string().optional(),
    wikidata: z.string().optional(),
    articles: count,
    mentions: count,
    /** where a viewer shows it, how large (radius) and in which color: see `layOut` */
    x: z.number().optional(),
    y: z.number().optional(),
    size: z.number().optional(),
    color: z.string().optional(),
  })
  .catchall(scalar)

/** Attributes of an edge. */
export const edgeAttributesSchema = z.object({
  label: z.string(),
  relation: z.union([relationSchema.shape.relation, z.enum(backgroundIds)]),
  polarity: relationSchema.shape.polarity,
  /** how many pieces of evidence */
  weight: count,
  articles: count,
  /** how many independent sources: copies of one wire, and articles of one agency or publisher, count once */
  sources: count,
  /** days of the first and the last article, or where these have none, of the act itself */
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  cameo: z.string().nullable(),
  plover: z.string().nullable(),
  quad: z.string(),
  goldstein: z.number().nullable(),
  size: z.number().optional(),
  color: z.string().optional(),
  /** known from the gazetteers and stated by no article: such an edge has no evidence, and dates of validity instead of reports */
  background: z.literal(true).optional(),
  /** background only: what the office is */
  office: z.string().optional(),
})

/** What is known of an article; `copyOf` is the first article of the same wire text, where it is not the first itself. */
export const articleRecordSchema = extractionSchema.shape.article
  .omit({ sketch: true })
  .extend({ copyOf: z.string().optional() })

/** A sentence that an edge rests on. */
export const evidenceSchema = z.object({
  /** key of the edge */
  edge: z.string(),
  /** id of the relation in the article's extraction */
  id: z.string(),
  article: z.string(),
  ...relationSchema.shape.evidence.shape,
  trigger: relationSchema.shape.trigger,
  ...relationSchema.pick({ attributedTo: true, date: true, office: true, topic: true, cameo: true }).shape,
  /** who says so, innermost first: speakers of the sentence, the agency of the dateline, the publisher; as in extractions */
  chain: z.array(z.string()),
  ...relationSchema.pick({ rule: true, confidence: true }).shape,
})

/** What a graph.json says of graphology's options. */
export const graphOptionsSchema = z.object({
  type: z.literal('directed'),
  multi: z.literal(true),
  allowSelfLoops: z.literal(true),
})

/** What a graph.json says of its own format. */
export const graphAttributesSchema = z.object({ format: z.literal('isnad-graph'), version: z.literal(1) })

/** A record of `nodes`. */
export const nodeSchema = z.object({ key: z.string(), attributes: nodeAttributesSchema })

/** A record of `edges`. */
export const edgeSchema = z.object({
  key: z.string(),
  source: z.string(),
  target: z.string(),
  attributes: edgeAttributesSchema,
})

/** See {@link nodeAttributesSchema}; `names_ar`, `names_en`, … hold all names of a language, joined by {@link NAME_JOINT}. */
export type NodeAttributes = z.infer<typeof nodeAttributesSchema>
/** See {@link edgeAttributesSchema}. */
export type EdgeAttributes = z.infer<typeof edgeAttributesSchema>
/** See {@link evidenceSchema}. */
export type Evidence = z.infer<typeof evidenceSchema>
/** What the file says of itself. */
export type GraphAttributes = z.infer<typeof graphAttributesSchema>
/** See {@link articleRecordSchema}. */
export type ArticleRecord = z.infer<typeof articleRecordSchema>

/** Stands between the names of a node in one attribute, because attributes are scalars. */
export const NAME_JOINT = ' | '
