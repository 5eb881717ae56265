import { createReadStream } from 'node:fs'
import type { Graph } from '../merge/graph.ts'
import { GraphLines } from '../merge/graph-lines.ts'
import { unreadable } from '../run/sources.ts'

/** The graph of a file that `isnad run` wrote, read line by line: it may be larger than the longest string. */
export async function loadGraph(path: string): Promise<Graph> {
  const lines = new GraphLines(path)
  try {
    // not node:readline, which also breaks lines at U+2028: JSON leaves that as it is
    let rest = ''
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
      const parts = `${rest}${chunk}`.split('\n')
      rest = parts.pop() as string
      for (const line of parts) lines.add(line.replace(/\r$/, ''))
    }
    if (rest !== '') lines.add(rest)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall) throw unreadable(path, error)
    throw error
  }
  return lines.finish()
}
