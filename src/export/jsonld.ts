import type { WriteText } from './format.ts'
import type { Resource, Thing } from './resource.ts'
import { resourcesOf } from './resources.ts'
import { prefixes } from './vocabulary.ts'

/** JSON-LD, streamed: the triples of the Turtle, an object for each resource; the context stands in the file, nothing is fetched. */
export const jsonld: WriteText = function* (graph, options) {
  yield `{"@context":${JSON.stringify(prefixes)},\n"@graph":[`
  let comma = '\n'
  for (const resource of resourcesOf(graph, options)) {
    yield comma + JSON.stringify(objectOf(resource))
    comma = ',\n'
  }
  yield '\n]}\n'
}

function objectOf({ iri, facts }: Resource): object {
  const object: Record<string, unknown> = { '@id': iri }
  for (const [property, thing] of facts) {
    const key = property === 'rdf:type' ? '@type' : property
    const value = property === 'rdf:type' && 'term' in thing ? thing.term : jsonOf(thing)
    const known = object[key]
    if (known === undefined) object[key] = value
    else if (Array.isArray(known)) known.push(value)
    else object[key] = [known, value]
  }
  return object
}

function jsonOf(thing: Thing): unknown {
  if ('iri' in thing) return { '@id': thing.iri }
  if ('term' in thing) return { '@id': thing.term }
  const { value, language, type } = thing
  if (language !== undefined) return { '@value': value, '@language': language }
  return type === undefined ? value : { '@value': value, '@type': type }
}
