import { WrongInput } from '../model/problem.ts'
import { decode } from './decode.ts'
import { encodingFlaws, type ReadArticle } from './read-article.ts'

/** The article in a text file: its id is the file name without extension, its date what the name says. */
export function readTextFile(file: string, bytes: Uint8Array): ReadArticle {
  const decoded = decode(bytes, { file })
  if (decoded.text.trim() === '')
    throw new WrongInput(
      'empty-file',
      'expected the text of an article, found nothing; fill the file or leave it out',
      {
        file,
      },
    )
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  return {
    article: { id: idOf(name), text: decoded.text, publishedAt: dayIn(name) },
    flaws: encodingFlaws(decoded),
  }
}

/** The file name without its extension, composed (NFC) because some file systems take names apart. */
function idOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return (dot > 0 ? name.slice(0, dot) : name).normalize('NFC')
}

/** The day that a file name gives, or null: "sana-2024-01-15.txt" → 2024-01-15 */
export function dayIn(name: string): string | null {
  for (const [day, year, month, date] of name.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)) {
    const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
    if (time.toISOString().startsWith(day)) return day
  }
  return null
}
