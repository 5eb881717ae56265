import { madeTables } from '../../../src/languages/ar/lexicon/lexicon-tables.ts'
import { arabic } from '../../../src/languages/ar/pack.ts'
import { gazetteer, readerOf } from '../reading.ts'

export * from '../reading.ts'

/** What an Arabic text says. */
export const read = readerOf(arabic(gazetteer, madeTables()))
