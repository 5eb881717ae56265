import type { Evidence } from '../merge/graph-schema.ts'
import { codePointsBefore } from './code-points.ts'
import { type Fact, type Resource, text } from './resource.ts'

/**
 * Web Annotation selectors of a sentence: its quote, refined by the trigger's position in it. Positions count code points.
 * Those into the article are known only with its text; without it the UTF-16 offsets stand under a name of our own.
 */
export function selectorOf(
  evidence: string,
  piece: Evidence,
  language: string | undefined,
  article: string | undefined,
): { readonly top: readonly string[]; readonly all: readonly Resource[] } {
  const [quote, position, trigger] = [`${evidence}:quote`, `${evidence}:position`, `${evidence}:trigger`]
  const { start, end } = piece
  const quoteFacts: Fact[] = [
    ['rdf:type', { term: 'oa:TextQuoteSelector' }],
    ['oa:exact', text(piece.text, language)],
    ['oa:refinedBy', { iri: trigger }],
    ['isnad:utf16Start', integer(start)],
    ['isnad:utf16End', integer(end)],
  ]
  const inSentence = [piece.trigger.start - start, piece.trigger.end - start].map(at =>
    codePointsBefore(piece.text, at),
  ) as [number, number]
  const triggerFacts: Fact[] = [
    ...positionFacts(...inSentence),
    ['isnad:trigger', text(piece.trigger.text, language)],
  ]
  const all: Resource[] = [
    { iri: quote, facts: quoteFacts },
    { iri: trigger, facts: triggerFacts },
  ]
  if (article === undefined || article.slice(start, end) !== piece.text) return { top: [quote], all }
  const inArticle = positionFacts(codePointsBefore(article, start), codePointsBefore(article, end))
  return { top: [quote, position], all: [...all, { iri: position, facts: inArticle }] }
}

const integer = (value: number) => ({ value: String(value), type: 'xsd:integer' }) as const

const positionFacts = (start: number, end: number): Fact[] => [
  ['rdf:type', { term: 'oa:TextPositionSelector' }],
  ['oa:start', { value: String(start), type: 'xsd:nonNegativeInteger' }],
  ['oa:end', { value: String(end), type: 'xsd:nonNegativeInteger' }],
]
