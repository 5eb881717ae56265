import { idOfLine, type RowIndex } from '../../gazetteer/compiled/row-table.ts'
import { NameLine } from '../../gazetteer/name-line.ts'
import { arabicSpelling } from '../../gazetteer/variants/arabic.ts'
import { byBones } from '../../gazetteer/variants/by-bones.ts'
import { byPlaceBones } from '../../gazetteer/variants/place-variants.ts'
import { openingsOf } from './filed-names.ts'
import { bodyAdjectivesOf, nisbasOf } from './inflected-names.ts'

const lineOf = (line: string) => new NameLine(idOfLine(line), line)

/** Rows by the folded first words of their names. */
export const byOpening: RowIndex = {
  name: 'opening',
  keys: (line, add) => openingsOf(lineOf(line)).forEach(add),
}

/** Countries by the forms of their adjectives and the names of their peoples. */
export const byNisba: RowIndex = {
  name: 'nisba',
  keys: (line, add) => {
    const named = lineOf(line)
    if (named.id.startsWith('country:')) for (const key of nisbasOf([named.row]).keys()) add(key)
  },
}

/** Bodies by the adjectives that can mean them. */
export const byBodyAdjective: RowIndex = {
  name: 'body-adjective',
  keys: (line, add) => {
    const named = lineOf(line)
    if (named.has('adjectives')) bodyAdjectivesOf(named.row).forEach(add)
  },
}

/** People by the bones of Arabic names. */
export const byArabicBones = byBones(arabicSpelling)

/** What rows of Arabic names are found by. */
export const arabicIndexes: readonly RowIndex[] = [
  byOpening,
  byNisba,
  byBodyAdjective,
  byArabicBones,
  byPlaceBones,
]
