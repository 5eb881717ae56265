import { DataFactory, type Quad_Graph, Writer } from 'n3'
import type { Graph } from '../merge/graph.ts'
import type { ExportOptions } from './format.ts'
import type { Resource, Thing } from './resource.ts'
import { resourcesOf } from './resources.ts'
import { iriOf, prefixes, type Term } from './vocabulary.ts'

/** RDF text, streamed through n3: Turtle, or TriG with a named graph for each article. */
export function* rdfText(graph: Graph, options: ExportOptions, format: 'Turtle' | 'TriG'): Generator<string> {
  let written: string[] = []
  const sink = {
    write(chunk: string, _encoding: string, done?: () => void) {
      written.push(chunk)
      done?.()
    },
    end: (done?: () => void) => done?.(),
  }
  const writer = new Writer(sink as unknown as NodeJS.WritableStream, { format, prefixes })
  const graphsOf = ({ articles }: Resource) =>
    format === 'TriG' && articles
      ? articles.map(article => DataFactory.namedNode(iriOf('graph', article)))
      : [DataFactory.defaultGraph()]
  for (const resource of resourcesOf(graph, options)) {
    for (const into of graphsOf(resource)) addFacts(writer, resource, into)
    yield written.join('')
    written = []
  }
  if (format === 'TriG')
    for (const article of graph.articles.keys()) {
      const from = { iri: iriOf('article', article) }
      addFacts(
        writer,
        { iri: iriOf('graph', article), facts: [['prov:wasDerivedFrom', from]] },
        DataFactory.defaultGraph(),
      )
      yield written.join('')
      written = []
    }
  writer.end()
  yield written.join('')
}

function addFacts(writer: Writer, { iri, facts }: Resource, into: Quad_Graph): void {
  const subject = DataFactory.namedNode(iri)
  for (const [property, value] of facts)
    writer.addQuad(subject, DataFactory.namedNode(expand(property)), termOf(value), into)
}

function termOf(thing: Thing) {
  if ('iri' in thing) return DataFactory.namedNode(thing.iri)
  if ('term' in thing) return DataFactory.namedNode(expand(thing.term))
  if (thing.language !== undefined) return DataFactory.literal(thing.value, thing.language)
  return thing.type === undefined
    ? DataFactory.literal(thing.value)
    : DataFactory.literal(thing.value, DataFactory.namedNode(expand(thing.type)))
}

function expand(term: Term): string {
  const colon = term.indexOf(':')
  return prefixes[term.slice(0, colon) as keyof typeof prefixes] + term.slice(colon + 1)
}
