/** The countries that are called by what they are, by ISO code: «المملكة», «السلطنة». */
export const homelands: Readonly<Record<string, readonly string[]>> = {
  مملكة: ['SA', 'JO', 'MA', 'BH'],
  سلطنة: ['OM', 'BN'],
}

/** Countries that their ruler's title calls by the name of something else: «سلطان عمان». */
export const ruled: Readonly<Record<string, string>> = { 'سلطان عمان': 'OM' }

/** Countries by the title of whoever heads them, its first two words: «سفير خادم الحرمين الشريفين». */
export const bySovereign: Readonly<Record<string, string>> = { 'خادم الحرمين': 'SA' }
