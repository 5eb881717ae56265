/** The vocabularies of the RDF formats by their prefixes; `isnad` holds relations and what no vocabulary has a word for. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'https://schema.org/',
  wd: 'http://www.wikidata.org/entity/',
  isnad: 'urn:isnad:term:',
} as const

/** A name with its prefix, such as `sem:Event`. */
export type Term = `${Exclude<keyof typeof prefixes, 'wd'>}:${string}`

/** Anything but what stands in an IRI as it is; letters of any script do. */
const UNSAFE = /[^\p{L}\p{N}\p{M}\-._~:]/gu

/** The IRI of a thing of the graph: `entity`, `person:x y` → `urn:isnad:entity:person:x%20y`. */
export function iriOf(kind: 'entity' | 'event' | 'evidence' | 'article' | 'graph', id: string): string {
  const path = id.replace(/\p{Surrogate}/gu, '\ufffd').replace(UNSAFE, found =>
    // encodeURIComponent leaves !'()* as they are
    found.length === 1 && found < '\x7f'
      ? `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
      : encodeURIComponent(found),
  )
  return `urn:isnad:${kind}:${path}`
}
