import { createRequire } from 'node:module'

// jsonld brings no types
const jsonld = createRequire(import.meta.url)('jsonld') as {
  toRDF: (document: unknown, options: object) => Promise<string>
}

/** The N-Quads of a JSON-LD text; whatever it wanted to fetch fails. */
export const expandedOf = (text: string): Promise<string> =>
  jsonld.toRDF(JSON.parse(text), {
    format: 'application/n-quads',
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`fetches ${url}`)),
  })
