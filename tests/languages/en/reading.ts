import { english } from '../../../src/languages/en/pack.ts'
import { gazetteer, readerOf } from '../reading.ts'

export * from '../reading.ts'

/** What an English text says. */
export const read = readerOf(english(gazetteer))
