import { graphLines } from '../merge/serialize.ts'
import type { WriteText } from './format.ts'

/** graph.json itself: a graphology serialization with articles and evidence beside it. */
export const graphology: WriteText = graph => graphLines(graph)
