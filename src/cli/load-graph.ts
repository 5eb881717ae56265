import { readFile } from 'node:fs/promises'
import type { Graph } from '../merge/graph.ts'
import { parseGraph } from '../merge/serialize.ts'
import { unreadable } from '../run/sources.ts'

/** The graph of a file that `isnad run` wrote. */
export async function loadGraph(path: string): Promise<Graph> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw unreadable(path, error)
  })
  return parseGraph(text, path)
}
