import { z } from 'zod'
import { entityTypes } from './entity.ts'
import { ontology, type RelationId } from './ontology.ts'

const quoteSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string() })
const relationIds = ontology.map(relation => relation.id) as [RelationId, ...RelationId[]]

/** Sectors of actors without a name, as CAMEO codes them. */
export const sectors = [
  'GOV',
  'MIL',
  'REB',
  'OPP',
  'COP',
  'CVL',
  'JUD',
  'LEG',
  'BUS',
  'MED',
  'EDU',
  'HLH',
  'LAB',
  'REF',
  'SPY',
  'UNK',
] as const

/** A sector of {@link sectors}. */
export type Sector = (typeof sectors)[number]

/** An entity of an extraction, with every place where the article mentions it. */
export const entitySchema = z.object({
  id: z.string(),
  type: z.enum(entityTypes),
  label: z.string(),
  names: z.record(z.string(), z.array(z.string())),
  iso: z.string().optional(),
  portfolio: z.string().optional(),
  kind: z.string().optional(),
  wikidata: z.string().optional(),
  known: z.boolean(),
  mentions: z.array(
    quoteSchema.extend({
      sentence: z.int(),
      kind: z.enum(['name', 'title', 'nominal', 'pronoun', 'adjective']),
    }),
  ),
})

/** A relation of an extraction. */
export const relationSchema = z.object({
  id: z.string(),
  relation: z.enum(relationIds),
  source: z.string().nullable(),
  target: z.string().nullable(),
  sourceText: z.string().optional(),
  targetText: z.string().optional(),
  sourceSector: z.enum(sectors).optional(),
  targetSector: z.enum(sectors).optional(),
  cameo: z.string().nullable(),
  plover: z.string().nullable(),
  quad: z.string(),
  goldstein: z.number().nullable(),
  polarity: z.enum(['affirmed', 'negated']),
  attributedTo: z.string().nullable(),
  /**
   * Who says so, innermost first and outermost last: the speakers of the sentence, the agency that signs the dateline,
   * the publisher. Entity ids; a publisher that no gazetteer knows stands as it calls itself.
   */
  chain: z.array(z.string()).optional(),
  office: z.string().optional(),
  topic: z.string().optional(),
  date: z
    .object({
      value: z.string(),
      precision: z.enum(['day', 'month', 'year']),
      basis: z.enum(['text', 'dateline', 'published']),
    })
    .nullable(),
  evidence: quoteSchema.extend({ sentence: z.int() }),
  trigger: quoteSchema,
  rule: z.string(),
  confidence: z.number().min(0).max(1),
})

/** What one article says: the record that `extract` writes and graphs are built from. */
export const extractionSchema = z.object({
  article: z.object({
    id: z.string(),
    language: z.string(),
    publishedAt: z.string().nullable(),
    source: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    /** the news agency that signs the dateline: an entity id */
    agency: z.string().optional(),
    /** the source as an entity, where a gazetteer knows it */
    publisher: z.string().optional(),
    /** a sketch of the body's words by which copies of one text are found: see `sketchOf` */
    sketch: z.string().optional(),
  }),
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
  problems: z.array(z.object({ code: z.string(), message: z.string() })),
})

/** See {@link extractionSchema}. */
export type Extraction = z.infer<typeof extractionSchema>
/** See {@link relationSchema}. */
export type ExtractedRelation = z.infer<typeof relationSchema>
/** See {@link entitySchema}. */
export type ExtractedEntity = z.infer<typeof entitySchema>
