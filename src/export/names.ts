import { NAME_JOINT } from '../merge/graph-schema.ts'
import type { Scalar } from './view.ts'

/** The names of a node by language, the commonest first, out of its attributes `names_ar`, `names_en`, … */
export function namesOf(attributes: Readonly<Record<string, Scalar>>): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const [key, value] of Object.entries(attributes)) {
    const language = /^names_([a-z]{2,3})$/.exec(key)?.[1] // "names_ar" → "ar"
    if (language && typeof value === 'string') names.set(language, value.split(NAME_JOINT))
  }
  return names
}

/** The label of a node, and its name in Arabic where that is another. */
export function labelsOf(
  attributes: { readonly label: string } & Readonly<Record<string, Scalar>>,
): string[] {
  const arabic = namesOf(attributes).get('ar')?.[0]
  return arabic === undefined || arabic === attributes.label ? [attributes.label] : [attributes.label, arabic]
}
