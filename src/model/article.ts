import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/, 'a date such as 2024-01-15')

/** An article as it comes from outside: one JSON line, or made from a file. */
export const articleSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  language: z.string().nullish(),
  publishedAt: day.nullish(),
  source: z.string().nullish(),
  url: z.string().nullish(),
})

/** An article to read. Offsets everywhere are UTF-16 code units into `text`. */
export type Article = z.infer<typeof articleSchema>
