import type { Graph } from '../merge/graph.ts'
import type { ArticleRecord, Evidence } from '../merge/graph-schema.ts'
import { selectorOf } from './annotations.ts'
import type { ExportOptions } from './format.ts'
import { namesOf } from './names.ts'
import { type Fact, type Resource, text, timeOf } from './resource.ts'
import { edgesOf, nodesOf, type Scalar, type ViewedEdge } from './view.ts'
import { iriOf, prefixes, type Term } from './vocabulary.ts'

const classes: Readonly<Record<string, readonly Term[]>> = {
  person: ['sem:Actor', 'schema:Person', 'prov:Agent'],
  country: ['sem:Actor', 'schema:Country', 'prov:Agent'],
  ministry: ['sem:Actor', 'schema:GovernmentOrganization', 'prov:Agent'],
  organization: ['sem:Actor', 'schema:Organization', 'prov:Agent'],
  place: ['sem:Place', 'schema:Place'],
  event: ['sem:Event', 'schema:Event'],
  treaty: ['schema:Legislation'],
}

/**
 * The graph as RDF, a resource at a time, none of them blank: entities; edges as sem:Events, and where they are affirmed
 * as triples too; each sentence as a Web Annotation whose body is the event and whose target is the place in the article.
 */
export function* resourcesOf(graph: Graph, options: ExportOptions): Generator<Resource> {
  for (const { id, attributes } of nodesOf(graph)) yield entity(id, attributes)
  for (const article of graph.articles.values()) yield articleResource(article)
  for (const edge of edgesOf(graph)) yield* edgeResources(graph, edge, options)
}

function entity(
  id: string,
  attributes: { type: string; label: string } & Readonly<Record<string, Scalar>>,
): Resource {
  const { type, label, iso, kind, portfolio, wikidata, known } = attributes
  const facts: Fact[] = (classes[type] ?? []).map(name => ['rdf:type', { term: name }])
  facts.push(['rdfs:label', text(label)])
  for (const [language, names] of namesOf(attributes))
    for (const [at, name] of names.entries())
      facts.push([at === 0 ? 'schema:name' : 'schema:alternateName', text(name, language)])
  for (const [name, value] of Object.entries({ type, iso, kind, portfolio }))
    if (typeof value === 'string') facts.push([`isnad:${name}`, text(value)])
  if (typeof wikidata === 'string' && /^Q\d+$/.test(wikidata))
    facts.push(['schema:sameAs', { iri: prefixes.wd + wikidata }])
  if (typeof known === 'boolean') facts.push(['isnad:known', { value: String(known), type: 'xsd:boolean' }])
  return { iri: iriOf('entity', id), facts }
}

function articleResource({ id, title, source, url, language, publishedAt }: ArticleRecord): Resource {
  const facts: Fact[] = [
    ['rdf:type', { term: 'schema:NewsArticle' }],
    ['rdf:type', { term: 'prov:Entity' }],
    ['schema:identifier', text(id)],
    ['schema:inLanguage', text(language)],
  ]
  if (title !== null) facts.push(['schema:headline', text(title, language)])
  if (source !== null) facts.push(['schema:publisher', text(source)])
  if (url !== null) facts.push(['schema:url', text(url)])
  const published = timeOf(publishedAt)
  if (published) facts.push(['schema:datePublished', published])
  return { iri: iriOf('article', id), facts }
}

function* edgeResources(graph: Graph, edge: ViewedEdge, options: ExportOptions): Generator<Resource> {
  const { key, source, target, attributes, evidence } = edge
  const [from, to] = [iriOf('entity', source), iriOf('entity', target)]
  const relation: Term = `isnad:${attributes.relation}`
  const articles = [...new Set(evidence.map(piece => piece.article))]
  // a triple says that it is so: what is denied stands as an event with its polarity only
  if (attributes.polarity === 'affirmed') {
    const stated: Fact = [relation, { iri: to }]
    yield { iri: from, facts: [stated], ...(articles.length === 0 ? {} : { articles }) }
  }
  const facts: Fact[] = [
    ['rdf:type', { term: 'sem:Event' }],
    ['rdfs:label', text(attributes.label)],
    ['sem:eventType', { term: relation }],
    ['sem:hasActor', { iri: from }],
    ['sem:hasActor', { iri: to }],
    ['isnad:source', { iri: from }],
    ['isnad:target', { iri: to }],
    ['isnad:polarity', text(attributes.polarity)],
  ]
  for (const name of [
    'cameo',
    'plover',
    'quad',
    'goldstein',
    'weight',
    'articles',
    'sources',
    'office',
  ] as const) {
    const value = attributes[name]
    if (typeof value === 'string') facts.push([`isnad:${name}`, text(value)])
    if (typeof value === 'number')
      facts.push([
        `isnad:${name}`,
        { value: String(value), type: name === 'goldstein' ? 'xsd:decimal' : 'xsd:integer' },
      ])
  }
  for (const [name, value] of [
    ['sem:hasEarliestBeginTimeStamp', timeOf(attributes.firstSeen)],
    ['sem:hasLatestEndTimeStamp', timeOf(attributes.lastSeen)],
  ] as const)
    if (value) facts.push([name, value])
  yield { iri: iriOf('event', key), facts }
  for (const piece of evidence) yield* evidenceResources(graph, piece, options)
}

function* evidenceResources(graph: Graph, piece: Evidence, options: ExportOptions): Generator<Resource> {
  const { id, edge, article, attributedTo, confidence, rule, topic, cameo, date } = piece
  const iri = iriOf('evidence', id)
  const facts: Fact[] = [
    ['rdf:type', { term: 'oa:Annotation' }],
    ['rdf:type', { term: 'prov:Entity' }],
    ['oa:motivatedBy', { term: 'oa:identifying' }],
    ['oa:hasBody', { iri: iriOf('event', edge) }],
    ['oa:hasTarget', { iri: `${iri}:target` }],
    ['prov:wasDerivedFrom', { iri: iriOf('article', article) }],
    ['isnad:rule', text(rule)],
    ['isnad:confidence', { value: String(confidence), type: 'xsd:decimal' }],
  ]
  if (attributedTo !== null) facts.push(['prov:wasAttributedTo', { iri: iriOf('entity', attributedTo) }])
  const chain = piece.chain
  if (chain.length > 0) facts.push(['isnad:chain', text(chain.join(' < '))])
  for (const id of chain) if (graph.nodes.has(id)) facts.push(['isnad:saidBy', { iri: iriOf('entity', id) }])
  const when = timeOf(date?.value)
  if (when) facts.push(['sem:hasTimeStamp', when])
  if (topic !== undefined) facts.push(['isnad:topic', text(topic)])
  if (cameo !== null) facts.push(['isnad:cameo', text(cameo)])
  yield { iri, facts, articles: [article] }
  const target: Fact[] = [
    ['rdf:type', { term: 'oa:SpecificResource' }],
    ['oa:hasSource', { iri: iriOf('article', article) }],
  ]
  const selectors = selectorOf(iri, piece, graph.articles.get(article)?.language, options.texts?.get(article))
  for (const selector of selectors.top) target.push(['oa:hasSelector', { iri: selector }])
  yield { iri: `${iri}:target`, facts: target, articles: [article] }
  for (const selector of selectors.all) yield { ...selector, articles: [article] }
}
