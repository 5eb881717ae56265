import { soundText } from './sound-text.ts'
import type { Term } from './vocabulary.ts'

/** What a property points at: another resource, a word of a vocabulary, or a value. */
export type Thing =
  | { readonly iri: string }
  | { readonly term: Term }
  | { readonly value: string; readonly language?: string; readonly type?: Term }

/** A property and its value. */
export type Fact = readonly [property: Term, value: Thing]

/** What is said of one thing; `articles`, where articles say so and not the graph. */
export interface Resource {
  readonly iri: string
  readonly facts: readonly Fact[]
  readonly articles?: readonly string[]
}

/** A text, with its language where that is one (BCP 47). */
export function text(value: string, language?: string): Thing {
  const tagged = language !== undefined && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language) // "ar-SY"
  return { value: soundText(value), ...(tagged ? { language: language.toLowerCase() } : {}) }
}

/** A day, a month, a year or a moment with its XML Schema type; what is none of them stays a text. */
export function timeOf(value: unknown): Thing | null {
  if (typeof value !== 'string') return null
  const forms = [
    [/^\d{4}-\d{2}-\d{2}$/, 'xsd:date'], // "2024-01-15"
    [/^\d{4}-\d{2}$/, 'xsd:gYearMonth'], // "2024-01"
    [/^\d{4}$/, 'xsd:gYear'], // "2024"
    [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/, 'xsd:dateTime'], // "2024-01-15T10:00:00Z"
  ] as const
  const form = forms.find(([pattern]) => pattern.test(value))
  return form ? { value, type: form[1] } : text(value)
}
