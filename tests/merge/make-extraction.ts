import type { ExtractedEntity, ExtractedRelation, Extraction } from '../../src/model/extraction.ts'
import { type RelationId, relationById } from '../../src/model/ontology.ts'
import { quote } from '../../src/model/span.ts'

/** A relation in short: `source relation target`, `not` before the relation for a negated one, `-` for what is left out. */
export interface Claim {
  readonly says: string
  /** words of the text that the relation rests on; the whole text without it */
  readonly in?: string
  readonly by?: string
  readonly on?: string
  readonly cameo?: string
  readonly office?: string
  readonly chain?: readonly string[]
}

/** The extraction of an article whose text is one sentence; entities are those that its relations name. */
export function makeExtraction(
  article: Partial<Extraction['article']> & { readonly id: string },
  text: string,
  claims: readonly Claim[],
  entities: readonly Partial<ExtractedEntity>[] = [],
): Extraction {
  const relations = claims.map((claim, at) => makeRelation(text, claim, `${article.id}-${at}`))
  const ids = relations.flatMap(relation => [relation.source, relation.target, relation.attributedTo])
  const named = new Set([...ids, ...entities.map(entity => entity.id)].filter(id => typeof id === 'string'))
  return {
    article: { language: 'ar', publishedAt: null, source: null, title: null, url: null, ...article },
    entities: [...named].map(id => ({
      ...makeEntity(id, text),
      ...entities.find(entity => entity.id === id),
    })),
    relations,
    problems: [],
  }
}

function makeEntity(id: string, text: string): ExtractedEntity {
  const [type, slug] = id.split(':') as [ExtractedEntity['type'], string]
  const mention = { ...quote(text, 0, 1), sentence: 0, kind: 'name' as const }
  return {
    id,
    type,
    label: slug,
    names: { en: [slug.replaceAll('-', ' ')] },
    known: true,
    mentions: [mention],
  }
}

function makeRelation(text: string, claim: Claim, id: string): ExtractedRelation {
  const [source, relation, target] = claim.says.replace(' not ', ' ').split(' ') as [
    string,
    RelationId,
    string,
  ]
  const start = claim.in === undefined ? 0 : text.indexOf(claim.in)
  const ontology = relationById.get(relation)
  return {
    id,
    relation,
    source: source === '-' ? null : source,
    target: target === '-' ? null : target,
    cameo: claim.cameo ?? ontology?.cameo ?? null,
    plover: ontology?.plover ?? null,
    quad: ontology?.quad ?? 'structural',
    goldstein: ontology?.goldstein ?? null,
    polarity: claim.says.includes(' not ') ? 'negated' : 'affirmed',
    attributedTo: claim.by ?? null,
    ...(claim.chain === undefined ? {} : { chain: [...claim.chain] }),
    ...(claim.office === undefined ? {} : { office: claim.office }),
    date: claim.on === undefined ? null : { value: claim.on, precision: 'day', basis: 'text' },
    evidence: { sentence: 0, ...quote(text, start, start + (claim.in ?? text).length) },
    trigger: quote(text, start, start + 1),
    rule: `ar/${relation}`,
    confidence: 0.9,
  }
}
