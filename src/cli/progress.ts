import { Presets, SingleBar } from 'cli-progress'
import type { Progress } from '../run/run.ts'

/** Shows how far a run is. */
export interface ProgressDisplay {
  readonly update: (progress: Progress) => void
  readonly stop: () => void
}

/** A bar on standard error where that is a terminal, else nothing. */
export function showProgress(): ProgressDisplay {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} }
  const format = 'Reading {bar} {value}/{total} files · {articles} articles · {setAside} set aside'
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_grey,
  )
  let started = false
  return {
    update: ({ sources, sourcesDone, articles, setAside }) => {
      if (!started) bar.start(sources, 0, { articles, setAside })
      started = true
      bar.update(sourcesDone, { articles, setAside })
    },
    stop: () => {
      if (started) bar.stop()
    },
  }
}
