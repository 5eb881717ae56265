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
export const foldName = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}\p{Cf}ـ'’ʼ‘`]/gu, '')
    .replace(/[ٱىةیکءøłı]/g, letter => seats[letter] as string)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
