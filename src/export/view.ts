import type { Graph } from '../merge/graph.ts'
import type { Evidence } from '../merge/graph-schema.ts'
import type { ExportOptions } from './format.ts'

/** What an attribute may hold. */
export type Scalar = string | number | boolean | null

/** A node as exporters see it: every attribute that the file has, those unknown to us too. */
export interface ViewedNode {
  readonly id: string
  readonly attributes: { readonly label: string; readonly type: string } & Readonly<Record<string, Scalar>>
}

/** An edge as exporters see it, with what it rests on; edges from gazetteers rest on nothing. */
export interface ViewedEdge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: {
    readonly label: string
    readonly relation: string
    readonly polarity: string
  } & Readonly<Record<string, Scalar>>
  readonly evidence: readonly Evidence[]
}

/** The nodes of a graph in its order, one at a time; those that only gazetteers brought in when asked for. */
export function* nodesOf({ network }: Graph, options: ExportOptions): Generator<ViewedNode> {
  for (const { node, attributes } of network.nodeEntries())
    if (isWanted(attributes, options)) yield { id: node, attributes: attributes as ViewedNode['attributes'] }
}

/** The edges of a graph in its order, one at a time; those that only gazetteers know when asked for. */
export function* edgesOf({ network, evidence }: Graph, options: ExportOptions): Generator<ViewedEdge> {
  for (const { edge, source, target, attributes } of network.edgeEntries())
    if (isWanted(attributes, options))
      yield {
        ...{ key: edge, source, target, attributes: attributes as ViewedEdge['attributes'] },
        evidence: evidence.get(edge) ?? [],
      }
}

/** Whether a node or an edge is exported: what only gazetteers know is on demand. */
export const isWanted = (attributes: object, { background }: ExportOptions): boolean =>
  background === true || (attributes as { background?: unknown }).background !== true
