import { oneLine, soundText } from '../../src/export/sound-text.ts'
import type { Graph } from '../../src/merge/graph.ts'

/** What every format has to tell of a graph, in plain words to compare: the same whoever read it. */
export interface Facts {
  /** `id label` */
  readonly nodes: readonly string[]
  /** `key source relation polarity target` */
  readonly edges: readonly string[]
  /** `key sentence`, each on one line */
  readonly evidence: readonly string[]
}

/** The facts of a graph; texts as sound as formats can hold them. */
export function factsOf({ network, evidence }: Graph): Facts {
  return sorted({
    nodes: network.mapNodes((id, { label }) => `${soundText(id)} ${oneLine(label)}`),
    edges: network.mapEdges(
      (key, { relation, polarity }, source, target) => `${key} ${source} ${relation} ${polarity} ${target}`,
    ),
    evidence: network
      .edges()
      .flatMap(key => [...new Set((evidence.get(key) ?? []).map(piece => `${key} ${oneLine(piece.text)}`))]),
  })
}

/** Facts in an order of their own. */
export const sorted = ({ nodes, edges, evidence }: Facts): Facts => ({
  nodes: [...nodes].sort(),
  edges: [...edges].sort(),
  evidence: [...new Set(evidence)].sort(),
})

/** The lines of evidence that stand in one attribute, as `key sentence`. */
export const evidenceLines = (key: string, joined: string | undefined): string[] =>
  (joined ?? '')
    .split('\n')
    .filter(line => line !== '')
    .map(line => `${key} ${line}`)

export { oneLine }
