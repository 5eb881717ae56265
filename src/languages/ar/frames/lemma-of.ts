import type { VerbRow } from '../lexicon/verb-table.ts'
import { clean } from '../normalize.ts'

const rows = new Map<string, VerbRow>()

/** A verb as a frame lists it, «أدان يدين», read once. */
export function rowOf(verb: string): VerbRow {
  const known = rows.get(verb)
  if (known) return known
  const [past = '', present = ''] = clean(verb).split(' ')
  const row = { past, present }
  rows.set(verb, row)
  return row
}

/** What a verb is looked up by: its past. */
export const lemmaOf = (verb: string): string => rowOf(verb).past
