/** How many letters of a text are Arabic, Latin with and without marks, and of other scripts. */
export interface Letters {
  readonly arabic: number
  readonly latin: number
  readonly other: number
}

/** Counts the letters of a text from one UTF-16 unit up to before another. */
export function lettersIn(text: string, start: number, end: number): Letters {
  let arabic = 0
  let latin = 0
  let other = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isArabic(unit)) arabic++
    else if (isLatin(unit)) latin++
    else if (isOther(unit)) other++
  }
  return { arabic, latin, other }
}

export const isArabic = (unit: number) =>
  (unit >= 0x620 && unit <= 0x6d5) || (unit >= 0xfb50 && unit <= 0xfefc)

export const isLatin = (unit: number) =>
  ((unit | 32) >= 97 && (unit | 32) <= 122) || (unit >= 0xc0 && unit <= 0x24f)

/** Greek, Cyrillic, Armenian, Hebrew; the scripts of India and beyond; Chinese, Japanese and Korean. */
const isOther = (unit: number) =>
  (unit >= 0x370 && unit <= 0x5ea) || (unit >= 0x780 && unit <= 0x1dff) || (unit >= 0x3040 && unit <= 0xd7a3)
