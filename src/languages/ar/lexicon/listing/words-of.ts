import { clean } from '../../normalize.ts'

/** The words of a list, in clean letters. */
export const wordsOf = (text: string): string[] => clean(text).split(/\s+/).filter(Boolean)
