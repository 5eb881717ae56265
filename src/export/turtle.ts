import type { WriteText } from './format.ts'
import { rdfText } from './rdf-text.ts'

/** Turtle: see `resourcesOf` for what it says, and in which words. */
export const turtle: WriteText = (graph, options) => rdfText(graph, options, 'Turtle')
