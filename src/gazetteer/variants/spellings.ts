import { arabicSpelling } from './arabic.ts'
import { englishSpelling } from './english.ts'
import type { Spelling } from './spelling.ts'

/** How each language spells names; a language that is not here spells each name in one way. */
export const spellings: Readonly<Record<string, Spelling>> = { ar: arabicSpelling, en: englishSpelling }
