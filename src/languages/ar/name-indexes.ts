import { idOfLine, type RowIndex } from '../../gazetteer/compiled/row-table.ts'
import { NameLine } from '../../gazetteer/name-line.ts'
import { arabicSpelling } from '../../gazetteer/variants/arabic.ts'
import { byBones } from '../../gazetteer/variants/by-bones.ts'
import { openingsOf } from './filed-names.ts'

const lineOf = (line: string) => new NameLine(idOfLine(line), line)

/** Rows by the folded first words of their names. */
export const byOpening: RowIndex = {
  name: 'opening',
  keys: (line, add) => openingsOf(lineOf(line)).forEach(add),
}

/** Under an empty key the rows that are inflected when a pack is made: countries, and bodies that an adjective can mean. */
export const inflected: RowIndex = {
  name: 'inflected',
  keys: (line, add) => {
    const row = lineOf(line)
    if (row.id.startsWith('country:') || row.has('adjectives')) add('')
  },
}

/** People by the bones of Arabic names. */
export const byArabicBones = byBones(arabicSpelling)

/** What rows of Arabic names are found by. */
export const arabicIndexes: readonly RowIndex[] = [byOpening, inflected, byArabicBones]
