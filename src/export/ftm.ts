import { contentHash } from '../merge/content-hash.ts'
import type { Graph } from '../merge/graph.ts'
import type { WriteText } from './format.ts'
import { namesOf } from './names.ts'
import { speakersOf } from './quotes.ts'
import { soundText } from './sound-text.ts'
import { edgesOf, nodesOf, type Scalar, type ViewedEdge } from './view.ts'

const schemata: Readonly<Record<string, string>> = {
  ...{ person: 'Person', country: 'PublicBody', ministry: 'PublicBody', organization: 'Organization' },
  ...{ place: 'Address', event: 'Event', treaty: 'Document' },
}

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>

/** FollowTheMoney entities, a JSON line each: the graph's own, its articles, and an UnknownLink for each edge with its sentences. */
export const ftm: WriteText = function* (graph) {
  for (const { id, attributes } of nodesOf(graph))
    yield line(id, schemata[attributes.type] ?? 'Thing', entityProperties(attributes))
  for (const { id, title, source, url, language, publishedAt } of graph.articles.values())
    yield line(`article:${id}`, 'Article', {
      ...{ fileName: [id], title: [title ?? id], publisher: [source], sourceUrl: [url] },
      ...{ language: [threeLetters[language]], publishedAt: [publishedAt?.slice(0, 10)] },
    })
  for (const edge of edgesOf(graph)) yield line(edge.key, 'UnknownLink', linkProperties(graph, edge))
}

function entityProperties(
  attributes: { type: string; label: string } & Readonly<Record<string, Scalar>>,
): Properties {
  const { type, label, iso, wikidata } = attributes
  const names = [...namesOf(attributes).values()].flat().filter(name => name !== label)
  return {
    name: [label],
    alias: [...new Set(names)],
    country: [typeof iso === 'string' ? iso.toLowerCase() : null],
    wikidataId: [typeof wikidata === 'string' ? wikidata : null],
    ...(type === 'place' ? { full: [label] } : {}),
    ...(type === 'treaty' ? { fileName: [label], title: [label] } : {}),
  }
}

function linkProperties(graph: Graph, { source, target, attributes, evidence }: ViewedEdge): Properties {
  const { label, polarity, firstSeen, lastSeen } = attributes
  const articles = [...new Set(evidence.map(piece => piece.article))].map(id => graph.articles.get(id))
  const speakers = speakersOf(evidence).map(id => graph.nodes.get(id)?.label ?? id)
  return {
    subject: [idOf(source)],
    object: [idOf(target)],
    role: [polarity === 'negated' ? `not: ${label}` : label],
    status: [polarity],
    date: [...new Set(evidence.map(piece => piece.date?.value))],
    startDate: [typeof firstSeen === 'string' ? firstSeen : null],
    endDate: [typeof lastSeen === 'string' ? lastSeen : null],
    summary: [...new Set(evidence.map(piece => piece.text))],
    namesMentioned: speakers,
    publisher: [...new Set(articles.map(article => article?.source))],
    sourceUrl: [...new Set(articles.map(article => article?.url))],
    recordId: evidence.map(piece => piece.id),
  }
}

function line(id: string, schema: string, properties: Properties): string {
  const known = Object.entries(properties)
    .map(([name, values]) => [name, values.flatMap(value => (value ? soundText(value) : []))] as const)
    .filter(([, values]) => values.length > 0)
  return `${JSON.stringify({ id: idOf(id), schema, properties: Object.fromEntries(known) })}\n`
}

/** An id that FollowTheMoney takes (letters, digits, dots, hyphens), different ones for different ids: `person:x` → `person.x`. */
const idOf = (id: string): string =>
  /^[0-9a-zA-Z]+(?::[0-9a-zA-Z](?:[0-9a-zA-Z-]*[0-9a-zA-Z])?)?$/.test(id)
    ? id.replace(':', '.')
    : `isnad.${contentHash('isnad ftm', id)}`

const threeLetters: Readonly<Record<string, string>> = { ar: 'ara', en: 'eng', fr: 'fra' }
