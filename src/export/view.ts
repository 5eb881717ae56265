import type { Graph } from '../merge/graph.ts'
import type { Evidence } from '../merge/graph-schema.ts'

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

/** The nodes of a graph in its order, one at a time. */
export function* nodesOf({ nodes }: Graph): Generator<ViewedNode> {
  for (const [id, attributes] of nodes) yield { id, attributes: attributes as ViewedNode['attributes'] }
}

/** The edges of a graph in its order, one at a time. */
export function* edgesOf({ edges, evidence }: Graph): Generator<ViewedEdge> {
  for (const { key, source, target, attributes } of edges.values())
    yield {
      ...{ key, source, target, attributes: attributes as ViewedEdge['attributes'] },
      evidence: evidence.get(key) ?? [],
    }
}
