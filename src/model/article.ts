import * as z from 'zod/mini'

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/, 'a date such as 2024-01-15'))

/** An article as it comes from outside: one JSON line, or made from a file. */
export const articleSchema = z.object({
  id: z.string().check(z.minLength(1)),
  text: z.string(),
  title: z.nullish(z.string()),
  language: z.nullish(z.string()),
  publishedAt: z.nullish(day),
  source: z.nullish(z.string()),
  url: z.nullish(z.string()),
})

/** An article to read. Offsets everywhere are UTF-16 code units into `text`. */
export type Article = z.infer<typeof articleSchema>
