import { idOfLine, type RowIndex } from './compiled/row-table.ts'
import { NameLine } from './name-line.ts'

/** A title as lines of any script and spelling are compared: «صحيفة البَعث» → «صحيفة البعث», "Al-Baath" → "al baath". */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}ـ]/gu, '') // «البَعث» → «البعث», and hamzas off their seats
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** The last word of a folded title. */
export const lastWordOf = (folded: string): string => folded.slice(folded.lastIndexOf(' ') + 1)

/** Organizations by the last word of each of their names, folded. */
export const byLastWord: RowIndex = {
  name: 'last-word',
  keys: (line, add) => {
    const id = idOfLine(line)
    if (!id.startsWith('organization:')) return
    for (const name of new NameLine(id, line).row.names) add(lastWordOf(foldTitle(name)))
  },
}
