import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** What the gold articles measured when the figures were last written: `npm run gold -- --write`. */
const written = JSON.parse(readFileSync(new URL('./figures.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, Record<string, number>>
>

const measured = (language: string): Record<string, Record<string, number>> => {
  const script = fileURLToPath(new URL('./score.mjs', import.meta.url))
  const folder = fileURLToPath(new URL(`./${language}`, import.meta.url))
  const run = spawnSync(process.execPath, [script, '--json', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  expect(run.status, run.stderr).toBe(0)
  return JSON.parse(run.stdout)
}

/** What may not fall: each F1, attribution, and the precision of events, for a wrong act is worse than a missing one. */
const isHeld = (name: string, figure: string) =>
  figure === 'f1' || figure === 'accuracy' || (name === 'events' && figure === 'precision')

/** What writing a figure with four digits may add to it. */
const ROUNDING = 1e-9

describe.each(Object.keys(written))('gold articles in %s', language => {
  it('are read no worse than written down', () => {
    const now = measured(language)
    const fallen = Object.entries(written[language] ?? {}).flatMap(([name, figures]) =>
      Object.entries(figures)
        .filter(([figure, value]) => isHeld(name, figure) && (now[name]?.[figure] ?? 0) < value - ROUNDING)
        .map(([figure, value]) => `${name} ${figure}: ${value} before, ${now[name]?.[figure]} now`),
    )
    expect(fallen).toEqual([])
  }, 120_000)
})
