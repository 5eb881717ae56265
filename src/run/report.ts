import type { Graph } from '../merge/graph.ts'
import type { WrongInput } from '../model/problem.ts'

/** What became of the inputs: `seen` is the sum of `extracted`, `repeated` and what was set aside. */
export interface Report {
  readonly seen: number
  readonly extracted: number
  /** the same article once more */
  readonly repeated: number
  readonly setAside: readonly WrongInput[]
  /** what was odd in articles that were extracted all the same */
  readonly flaws: readonly WrongInput[]
  /** whether one input at least was an article */
  readonly readable: boolean
  /** the problems that extractions name, by code */
  readonly problems: ReadonlyMap<string, number>
}

/** What a run made. */
export interface RunResult {
  readonly report: Report
  readonly graph: Graph
  /** the files written; none when nothing could be read */
  readonly files: readonly string[]
}

/** Fails loudly when an input has got lost: a mistake of ours. */
export function checkAccounts({ seen, extracted, repeated, setAside }: Report): void {
  const told = extracted + repeated + setAside.length
  if (seen !== told) throw new Error(`${seen} inputs seen, but ${told} accounted for`)
}
