/** The countries that are called by what they are, by ISO code: «المملكة», «السلطنة». */
export const homelands: Readonly<Record<string, readonly string[]>> = {
  مملكة: ['SA', 'JO', 'MA', 'BH'],
  سلطنة: ['OM', 'BN'],
}

/** ISO codes by a word and the one behind it. */
type ByTwoWords = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Countries that their ruler's title calls by the name of something else: «سلطان عمان». */
export const ruled: ByTwoWords = new Map([['سلطان', new Map([['عمان', 'OM']])]])

/** Countries by the title of whoever heads them, its first two words: «سفير خادم الحرمين الشريفين». */
export const bySovereign: ByTwoWords = new Map([['خادم', new Map([['الحرمين', 'SA']])]])
