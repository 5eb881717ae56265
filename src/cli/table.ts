import { harmless } from './harmless.ts'
import { textWidth, wrapText } from './text-width.ts'

const GAP = '  '
const NARROWEST = 6
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069']

/** How a table is drawn. */
export interface TableStyle {
  /** cells of the terminal */
  readonly width: number
  /** keeps right-to-left cells from turning their neighbors around: for terminals, not for files */
  readonly isolate: boolean
}

/** Rows of cells as lines of text in columns, wrapped to the width; controls in cells are made harmless. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): string {
  const cells = [head, ...rows].map(row => row.map(cell => harmless(cell.replace(/\s+/g, ' ').trim())))
  const natural = head.map((_, column) => Math.max(...cells.map(row => textWidth(row[column] ?? ''))))
  const widths = columnWidths(natural, style.width - GAP.length * (head.length - 1))
  const lines = cells.map(row => renderRow(row, widths, style.isolate))
  const rule = widths.map(width => '─'.repeat(width)).join(GAP)
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`
}

function renderRow(row: readonly string[], widths: readonly number[], isolate: boolean): string {
  const wrapped = widths.map((width, column) => wrapText(row[column] ?? '', width))
  const height = Math.max(...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, at) =>
    widths
      .map((width, column) => {
        const line = wrapped[column]?.[at] ?? ''
        const shown = isolate && line !== '' ? `${FIRST_STRONG_ISOLATE}${line}${POP_ISOLATE}` : line
        return shown + ' '.repeat(Math.max(0, width - textWidth(line)))
      })
      .join(GAP)
      .trimEnd(),
  ).join('\n')
}

/** The last column, which holds the longest texts, takes at least half of the width where it needs it. */
function columnWidths(natural: readonly number[], available: number): number[] {
  const last = natural.at(-1) ?? 0
  const half = Math.max(Math.floor(available / 2), available - last)
  const others = shareWidth(natural.slice(0, -1), half)
  const rest = available - others.reduce((sum, width) => sum + width, 0)
  return [...others, Math.min(last, Math.max(NARROWEST, rest))]
}

/** Gives each column what it needs; those that need more than a fair share divide what is left. */
function shareWidth(natural: readonly number[], available: number): number[] {
  const widths = new Array<number>(natural.length).fill(0)
  let left = available
  const byNeed = natural.map((need, column) => ({ need, column })).sort((a, b) => a.need - b.need)
  for (const [at, { need, column }] of byNeed.entries()) {
    const width = Math.min(need, Math.max(NARROWEST, Math.floor(left / (byNeed.length - at))))
    widths[column] = width
    left -= width
  }
  return widths
}
