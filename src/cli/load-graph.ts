import { createReadStream } from 'node:fs'
import type { Graph } from '../merge/graph.ts'
import { GraphLines } from '../merge/graph-lines.ts'
import { unreadable } from '../run/sources.ts'

const [LF, CR] = [10, 13]

/** The graph of a file that `isnad run` wrote, read line by line: it may be larger than the longest string. */
export async function loadGraph(path: string): Promise<Graph> {
  const lines = new GraphLines(path)
  try {
    for await (const line of linesOf(createReadStream(path, { highWaterMark: 1 << 20 })))
      lines.add(line.toString('utf8', 0, line.at(-1) === CR ? line.length - 1 : line.length))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall) throw unreadable(path, error)
    throw error
  }
  return lines.finish()
}

/**
 * The lines of bytes, without their ends. Each is to be decoded by itself, which is six times as fast as all at once; and
 * node:readline would break lines at U+2028 too, which JSON leaves as it is.
 */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      const last = chunk.subarray(from, end)
      yield begun.length === 0 ? last : Buffer.concat([...begun, last])
      begun = []
      from = end + 1
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}
