import { z } from 'zod'
import { entityTypes } from '../model/entity.ts'
import { type Extraction, extractionSchema, relationSchema } from '../model/extraction.ts'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const count = z.int().nonnegative()

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
  })
  .catchall(scalar)

/** Attributes of an edge. */
export const edgeAttributesSchema = z.object({
  label: z.string(),
  relation: relationSchema.shape.relation,
  polarity: relationSchema.shape.polarity,
  /** how many pieces of evidence */
  weight: count,
  articles: count,
  /** how many of those that published the articles */
  sources: count,
  /** days of the first and the last article, or where these have none, of the act itself */
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  cameo: z.string().nullable(),
  plover: z.string().nullable(),
  quad: z.string(),
  goldstein: z.number().nullable(),
})

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
  ...relationSchema.pick({ rule: true, confidence: true }).shape,
})

/** The whole of graph.json. */
export const graphFileSchema = z.object({
  options: z.object({ type: z.literal('directed'), multi: z.literal(true), allowSelfLoops: z.literal(true) }),
  attributes: z.object({ format: z.literal('isnad-graph'), version: z.literal(1) }),
  nodes: z.array(z.object({ key: z.string(), attributes: nodeAttributesSchema })),
  edges: z.array(
    z.object({ key: z.string(), source: z.string(), target: z.string(), attributes: edgeAttributesSchema }),
  ),
  articles: z.array(extractionSchema.shape.article),
  evidence: z.array(evidenceSchema),
})

/** See {@link nodeAttributesSchema}; `names_ar`, `names_en`, … hold all names of a language, joined by {@link NAME_JOINT}. */
export type NodeAttributes = z.infer<typeof nodeAttributesSchema>
/** See {@link edgeAttributesSchema}. */
export type EdgeAttributes = z.infer<typeof edgeAttributesSchema>
/** See {@link evidenceSchema}. */
export type Evidence = z.infer<typeof evidenceSchema>
/** See {@link graphFileSchema}. */
export type GraphFile = z.infer<typeof graphFileSchema>
/** What the file says of itself. */
export type GraphAttributes = GraphFile['attributes']
/** What is known of an article. */
export type ArticleRecord = Extraction['article']

/** Stands between the names of a node in one attribute, because attributes are scalars. */
export const NAME_JOINT = ' | '
