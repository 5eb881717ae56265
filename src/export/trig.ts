import type { WriteText } from './format.ts'
import { rdfText } from './rdf-text.ts'

/** TriG: what an article says stands in a named graph, which is derived from the article. */
export const trig: WriteText = (graph, options) => rdfText(graph, options, 'TriG')
