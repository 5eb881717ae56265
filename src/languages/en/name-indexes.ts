import { idOfLine, type RowIndex } from '../../gazetteer/compiled/row-table.ts'
import { NameLine } from '../../gazetteer/name-line.ts'
import { byBones } from '../../gazetteer/variants/by-bones.ts'
import { englishSpelling } from '../../gazetteer/variants/english.ts'
import { firstWord } from './name-words.ts'
import { namesIn } from './names-in.ts'

/** Rows by the folded first words of their names. */
export const byFirstWord: RowIndex = {
  name: 'first-word',
  keys: (text, add) => {
    const seen: string[] = []
    const see = (name: string, start: number, end: number) => {
      const word = firstWord(name, start, end)
      if (word === '' || seen.includes(word)) return
      seen.push(word)
      add(word)
    }
    const line = new NameLine(idOfLine(text), text)
    if (!line.strings(see)) for (const [name] of namesIn(line.row)) see(name, 0, name.length)
  },
}

/** People by the bones of English names. */
export const byEnglishBones = byBones(englishSpelling)

/** What rows of English names are found by. */
export const englishIndexes: readonly RowIndex[] = [byFirstWord, byEnglishBones]
