import type { Report } from '../run/report.ts'

/** The report in words: what became of the inputs, and each that was set aside with its place. */
export function reportWords(report: Report): string {
  const { seen, extracted, repeated, setAside, flaws, problems } = report
  const parts = [
    `${extracted} extracted`,
    ...(repeated > 0 ? [`${repeated} repeated`] : []),
    `${setAside.length} set aside`,
  ]
  const lines = [`${counted(seen, 'input')} seen: ${parts.join(', ')}.`]
  if (problems.size > 0)
    lines.push(
      `Noted in the extractions: ${[...problems].map(([code, times]) => `${times} × ${code}`).join(', ')}.`,
    )
  if (flaws.length > 0)
    lines.push(
      `Read, but not sound (${flaws.length}):`,
      ...flaws.map(flaw => `  ${flaw.code}: ${flaw.message}`),
    )
  if (setAside.length > 0)
    lines.push(
      `Set aside (${setAside.length}):`,
      ...setAside.map(error => `  ${error.code}: ${error.message}`),
    )
  return lines.join('\n')
}

/** A number of things in words: 1 file, 2 files, 2 entities. */
export const counted = (number: number, thing: string) =>
  `${number} ${number === 1 ? thing : thing.endsWith('y') ? `${thing.slice(0, -1)}ies` : `${thing}s`}`
