import type { Command } from 'commander'
import type { Graph } from '../merge/graph.ts'
import { graphLines } from '../merge/serialize.ts'
import { WrongInput } from '../model/problem.ts'
import { loadGraph } from './load-graph.ts'
import { writeData } from './standard-streams.ts'

const formats: Readonly<Record<string, (graph: Graph) => Iterable<string>>> = { graphology: graphLines }

/** Adds `isnad export`: the graph in another format, on standard output. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write a graph in another format to standard output')
    .argument('<graph>', 'a graph.json that isnad wrote')
    .requiredOption('--to <format>', `one of: ${Object.keys(formats).join(', ')}`)
    .action(async (path: string, { to }: { readonly to: string }) => {
      const write = Object.hasOwn(formats, to) ? formats[to] : undefined
      if (!write)
        throw new WrongInput(
          'unknown-format',
          `expected one of ${Object.keys(formats).join(', ')}, found "${to}"`,
          {
            field: '--to',
          },
        )
      for (const part of write(await loadGraph(path))) await writeData(part)
    })
}
