import type * as z from 'zod/mini'
import { type Article, articleSchema } from '../model/article.ts'
import { type Place, WrongInput } from '../model/problem.ts'
import { schemaIssue } from '../model/schema-issue.ts'
import { decode } from './decode.ts'
import { encodingFlaws, type ReadArticle, wellFormed } from './read-article.ts'

/** The article of the JSON line at `place`, or null for a blank line; what is wrong is named by file, line and field. */
export function readJsonLine(bytes: Uint8Array, place: Place): ReadArticle | null {
  if (bytes.every(isBlank)) return null
  const decoded = decode(bytes, place)
  const value = parse(decoded.text, place)
  const result = articleSchema.safeParse(value)
  if (!result.success) throw notAnArticle(result.error, value, place)
  const article = result.data
  if (article.text.trim() === '')
    throw new WrongInput('not-an-article', 'expected the words of an article, found none', {
      ...place,
      field: 'text',
    })
  for (const [key, member] of Object.entries(article))
    if (typeof member === 'string') article[key as keyof Article] = wellFormed(member)
  return { article, flaws: encodingFlaws(decoded, place.line) }
}

const isBlank = (byte: number) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a

function parse(text: string, place: Place): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    const expected = 'expected one JSON object a line, such as {"id": "1", "text": "…"}'
    throw new WrongInput('broken-json', `${expected}, found: ${found}`, place)
  }
}

function notAnArticle(error: z.core.$ZodError, value: unknown, place: Place): WrongInput {
  const { message, field } = schemaIssue(error, value)
  const article = 'expected {"id", "text", "title"?, "language"?, "publishedAt"?, "source"?, "url"?}'
  return new WrongInput(
    'not-an-article',
    `${article}: ${message}`,
    field === '' ? place : { ...place, field },
  )
}
