import { UndirectedGraph } from 'graphology'
import layout from 'graphology-layout-forceatlas2'
import type { Edge } from './graph.ts'
import type { NodeAttributes } from './graph-schema.ts'
import { hash32 } from './hash32.ts'
import { edgeColors, nodeColors } from './palette.ts'

// the package is CommonJS, and its types speak of an ES module
const forceAtlas2 = layout as unknown as typeof layout.default

/** Edges up to which forces place the nodes; beyond, each stands near its country. */
export const FORCED_EDGES = 20_000
/** work of the forces in edges times iterations: some seconds at most */
const WORK = 1_000_000
const SPREAD = 1000

/** The size and color of an edge of a quad class that rests on so much evidence. */
export const edgeLook = (quad: string, weight: number): { size: number; color: string } => ({
  size: tenths(Math.min(8, Math.sqrt(weight))),
  color: edgeColors[quad] ?? edgeColors.structural,
})

/**
 * Gives every node its x, y, size and color, by how much evidence there is on all of its edges: the same for the same
 * graph on every machine.
 */
export function layOut(
  nodes: ReadonlyMap<string, NodeAttributes>,
  weightOf: (node: string) => number,
  edges: ReadonlyMap<string, Edge>,
): void {
  const placed = edges.size > FORCED_EDGES ? null : placeByForces(nodes, edges)
  for (const [id, attributes] of nodes) {
    const { x, y } = placed?.get(id) ?? placeByCountry(id, attributes)
    attributes.color = nodeColors[attributes.type]
    attributes.size = tenths(Math.min(30, 3 + Math.sqrt(weightOf(id))))
    attributes.x = tenths(x)
    attributes.y = tenths(y)
  }
}

/**
 * ForceAtlas2 (Jacomy et al. 2014) from scattered places, a fixed number of steps. It computes in 32-bit floats, which
 * swallow the last digits in which the logarithms of engines differ, and what comes out is rounded.
 */
function placeByForces(
  nodes: ReadonlyMap<string, NodeAttributes>,
  edges: ReadonlyMap<string, Edge>,
): Map<string, { x: number; y: number }> {
  const graph = new UndirectedGraph()
  for (const id of nodes.keys()) graph.addNode(id, scattered(id))
  for (const { source, target } of edges.values())
    if (source !== target)
      graph.updateUndirectedEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }))
  if (graph.order === 0) return new Map()
  const iterations = Math.max(50, Math.min(300, Math.floor(WORK / (graph.size + graph.order))))
  const settings = {
    barnesHutOptimize: graph.order > 1000,
    edgeWeightInfluence: 1,
    gravity: 0.05,
    scalingRatio: 10,
    slowDown: 33 - Math.clz32(graph.order),
    strongGravityMode: true,
  }
  const places = forceAtlas2(graph, { iterations, settings, getEdgeWeight: 'weight' })
  return new Map(Object.entries(places) as [string, { x: number; y: number }][])
}

const scattered = (id: string) => ({ x: fraction(id, 1) * SPREAD, y: fraction(id, 2) * SPREAD })

/** Around the place of its country, which is as good as any; what has none stands on its own. */
function placeByCountry(id: string, { iso }: NodeAttributes): { x: number; y: number } {
  const country = iso ?? /^(?:country|ministry|organization):([A-Z]{2})(?:-|$)/.exec(id)?.[1]
  if (country === undefined) return { x: fraction(id, 1) * 10 * SPREAD, y: fraction(id, 2) * 10 * SPREAD }
  const center = `country:${country}`
  const offset = id === center ? { x: 0, y: 0 } : scattered(id)
  return {
    x: fraction(center, 1) * 10 * SPREAD + (offset.x === 0 ? 0 : offset.x - SPREAD / 2),
    y: fraction(center, 2) * 10 * SPREAD + (offset.y === 0 ? 0 : offset.y - SPREAD / 2),
  }
}

const fraction = (id: string, seed: number) => hash32(id, seed) / 2 ** 32 - 0.5
const tenths = (value: number) => Math.round(value * 10) / 10 + 0 // never -0
