import type { Graph } from '../merge/graph.ts'
import type { Evidence } from '../merge/graph-schema.ts'
import type { WriteText } from './format.ts'
import { labelsOf } from './names.ts'
import { oneLine, soundText } from './sound-text.ts'
import { edgesOf, type Scalar, type ViewedEdge } from './view.ts'

/** A report to read, streamed: for each actor what it did to whom, with every sentence, where it stands and who says so. */
export const md: WriteText = function* (graph) {
  yield '# Who did what to whom, and who says so\n'
  let actor: string | undefined
  for (const edge of edgesOf(graph)) {
    if (edge.source !== actor) yield `\n## ${nameOf(graph, edge.source)}\n`
    actor = edge.source
    yield* relationLines(graph, edge)
  }
  yield '\n## Articles\n\n'
  for (const { id, title, publishedAt, source, url } of graph.articles.values()) {
    const named = isolated(title ?? id)
    const facts = [source, publishedAt?.slice(0, 10), title === null ? null : id]
    const known = facts.filter(fact => fact !== null && fact !== undefined)
    yield `- ${[addressOf(url, named), ...known.map(isolated)].join(' · ')}\n`
  }
}

/** A link where the address is one of the web; others, such as `javascript:`, stay out of a report that is clicked. */
function addressOf(url: string | null, named: string): string {
  if (url === null || !/^https?:\/\//i.test(url)) return named
  const safe = soundText(url)
    .replace(/[\s<>\\"]/g, encodeURIComponent)
    .replace(/&(?=#?\w+;)/g, '&amp;')
  return `[${named}](<${safe}>)`
}

function* relationLines(graph: Graph, { target, attributes, evidence }: ViewedEdge): Generator<string> {
  const { label, polarity, firstSeen, lastSeen, sources } = attributes
  const act = polarity === 'negated' ? `did **not**: ${escaped(label)}` : `**${escaped(label)}**`
  const days = firstSeen === lastSeen ? [firstSeen] : [firstSeen, lastSeen]
  const facts = [
    evidence.length > 0 ? plural(evidence.length, 'sentence') : 'known from the gazetteers',
    typeof sources === 'number' && sources > 0 ? plural(sources, 'source') : null,
    days.filter(day => typeof day === 'string').join(' to ') || null,
  ].filter(fact => fact !== null)
  yield `\n- ${act} ${nameOf(graph, target)} (${facts.join(', ')})\n`
  for (const piece of evidence) {
    yield `\n  > ${isolated(oneLine(piece.text))}\n  >\n  > ${whereabouts(graph, piece)}\n`
  }
}

function whereabouts(graph: Graph, piece: Evidence): string {
  const article = graph.articles.get(piece.article)
  const chain = piece.chain.map(id => nameOf(graph, id))
  const says = chain.length === 0 ? [] : [`says ${chain.join(' ← ')}`]
  const day = piece.date?.value ?? article?.publishedAt?.slice(0, 10)
  const stands = isolated(article?.source ?? article?.title ?? piece.article)
  return `— ${[...says, stands, ...(day === undefined ? [] : [escaped(day)])].join(', ')}`
}

function nameOf({ nodes }: Graph, id: string): string {
  const attributes = nodes.get(id) as ({ label: string } & Record<string, Scalar>) | undefined
  if (!attributes) return isolated(id)
  return labelsOf(attributes)
    .map(label => isolated(oneLine(label)))
    .join(' · ')
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Text whose direction is its own: without the marks, a Latin line with Arabic in it comes out in the wrong order. */
const isolated = (text: string) => `\u2068${escaped(oneLine(text))}\u2069`

/** Text in which Markdown sees no marks of its own, and HTML no tags. */
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]~|]/g, '\\$&')
