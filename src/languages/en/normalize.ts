/** Marks that are written in many ways, as the rest of the pack sees them: curly quotes, long dashes, the ellipsis. */
const marks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '``': '"',
  "''": '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '–': '—',
  '―': '—',
  '‒': '—',
  '−': '—',
  '…': '…',
}

/** A mark as the pack knows it. `“` → `"`, `–` → `—` */
export const plainMark = (mark: string): string => marks[mark] ?? mark

/** Characters that have no width and no meaning: soft hyphen, zero-width ones, bidirectional controls, the byte order mark. */
export const isInvisible = (unit: number): boolean =>
  unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || unit === 0xfeff

/** Blanks that do not end a line: space, tab, no-break and typographic spaces. */
export const isBlank = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x09 ||
  unit === 0x0b ||
  unit === 0x0c ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000

const letterLike = /^[\p{L}\p{M}]$/u
const LETTER = 1
const OTHER = 2
// by code unit what it was found to be: the same few quotation marks and accents come again and again
const known = new Uint8Array(1 << 16)

/** Whether a code unit is a Latin (or other) letter or a mark that combines with one. */
export function isLetter(unit: number): boolean {
  const low = unit | 32
  if (low >= 97 && low <= 122) return true
  // also for what stands behind the end of a text, which is no number
  if (!(unit >= 0xaa)) return false
  if (known[unit] === 0) known[unit] = letterLike.test(String.fromCharCode(unit)) ? LETTER : OTHER
  return known[unit] === LETTER
}

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

// letters that decomposition leaves alone
const lone: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  þ: 'th',
  ʻ: "'",
}

/** A word without its accents, invisible characters and curly apostrophes; letters keep their case. `Orbán` → `Orban` */
export function plain(word: string): string {
  if (/^[A-Za-z'.-]*$/.test(word)) return word
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\ufeff]/gu, '')
    .replace(/[‘’‛ʼ`]/g, "'")
    .replace(/[łŁøØđĐðıßæÆœþʻ]/g, letter => lone[letter] as string)
}

/** The form under which names and words are looked up: plain, lower case, without full stops. `U.S.` → `us` */
export const fold = (word: string): string => plain(word).toLowerCase().replaceAll('.', '')

/** The letters and digits of a folded word: what keys of names are made of. `n'djamena` → `ndjamena` */
export const bare = (key: string): string => key.replace(/[^\p{L}\p{N}]/gu, '')
