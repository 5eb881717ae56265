import type { Office, WorldRow } from '../model/gazetteer.ts'
import type { LayerRow } from './rows.ts'

/** A row as one of a higher layer extends it. */
export function extended(
  known: WorldRow,
  { offices, not, type: _, ...more }: Exclude<LayerRow, { hide: true }>,
): WorldRow {
  return {
    ...known,
    ...more,
    ...(offices ? { offices: mergedOffices(known.offices ?? [], offices) } : {}),
    ...(not ? { not: [...new Set([...(known.not ?? []), ...not])] } : {}),
  } as WorldRow
}

// an office of the same role, target and beginning is the same: the higher layer says when it ended
function mergedOffices(known: readonly Office[], more: readonly Office[]): Office[] {
  const key = ({ role, of, from }: Office) => `${role} ${of} ${from ?? ''}`
  return [...new Map([...known, ...more].map(office => [key(office), office])).values()]
}

/** A row without offices in, a seat in and pairs with what is gone. */
export function withoutGone(row: WorldRow, gone: (id: string) => boolean): WorldRow {
  const { seat, offices, not, ...rest } = row
  if (!(seat && gone(seat)) && !offices?.some(office => gone(office.of)) && !not?.some(gone)) return row
  return {
    ...rest,
    ...(seat && !gone(seat) ? { seat } : {}),
    ...(offices ? { offices: offices.filter(office => !gone(office.of)) } : {}),
    ...(not ? { not: not.filter(other => !gone(other)) } : {}),
  }
}
