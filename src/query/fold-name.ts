// letters that people write one for another, and what marks leave behind: «علي» «على», «مكة» «مكه», «ک» «ك»
const seats: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  ء: '',
  ø: 'o',
  ł: 'l',
  ı: 'i',
}

/** A name as people type it, for comparing only: without case, hamza, diacritics, tatweel, hyphens: «أَلْمَانيا» → «المانيا», "al-Sīsī" → "al sisi" */
export function foldName(name: string): string {
  let folded = ''
  let gap = false
  for (let at = 0; at < name.length; at++) {
    const letters = byUnit[name.charCodeAt(at)]
    if (letters === undefined) return foldSpaces(foldLetters(name))
    if (letters === ' ') gap = folded !== ''
    else if (letters !== '') {
      folded += gap ? ` ${letters}` : letters
      gap = false
    }
  }
  return folded
}

const foldLetters = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}\p{Cf}ـ'’ʼ‘`]/gu, '')
    .replace(/[ٱىةیکءøłı]/g, letter => seats[letter] as string)

const foldSpaces = (letters: string) => letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/**
 * What Latin and Arabic letters fold to, each by itself: names are looked up by the hundred thousand, and many times as
 * fast so. Others are missing: what a Greek sigma becomes depends on what follows.
 */
const byUnit: readonly (string | undefined)[] = Array.from({ length: 0x700 }, (_, unit) => {
  if (unit >= 0x250 && unit < 0x600) return undefined
  const letters = foldLetters(String.fromCharCode(unit))
  const spaced = foldSpaces(letters)
  if (letters !== '' && spaced === '') return ' '
  // "ŀ" is a letter and a point
  return foldSpaces(`x${letters}x`) === `x${spaced}x` ? spaced : undefined
})
