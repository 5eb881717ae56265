/** What a UTF-16 code unit is to the tokenizer; `unplain` is what belongs to a word and does not stand so in clean text. */
export const charClass = {
  mark: 0,
  space: 1,
  newline: 2,
  letter: 3,
  digit: 4,
  ignored: 5,
  unplain: 6,
} as const

const classes = new Uint8Array(65536)
// 0 for those that stand as they are
const cleaned = new Uint16Array(65536)

const range = (from: number, to: number, value: number) => classes.fill(value, from, to + 1)

const units = new Uint16Array(0x3400)
for (let unit = 0; unit < units.length; unit++) units[unit] = unit
const scripts = String.fromCharCode.apply(null, units as unknown as number[])
for (const { 0: letters, index } of scripts.matchAll(/\p{L}+/gu))
  range(index, index + letters.length - 1, charClass.letter)
range(0x3400, 0x9fff, charClass.letter)
range(0xac00, 0xd7a3, charClass.letter)
range(0xfb50, 0xfd3d, charClass.letter)
range(0xfd50, 0xfdfb, charClass.letter)
range(0xfe70, 0xfefc, charClass.letter)
range(0x30, 0x39, charClass.digit)
range(0x660, 0x669, charClass.digit)
range(0x6f0, 0x6f9, charClass.digit)
for (let digit = 0; digit < 10; digit++) {
  cleaned[0x660 + digit] = 0x30 + digit
  cleaned[0x6f0 + digit] = 0x30 + digit
}
for (const unit of [0x20, 0x09, 0x0b, 0x0c, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000])
  classes[unit] = charClass.space
range(0x2000, 0x200a, charClass.space)
for (const unit of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) classes[unit] = charClass.newline
// Harakat, dagger alef, Koranic marks, tatweel, zero-width and bidi controls, soft hyphen: «أدانـــت» = «أدانت».
const ignored = [
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x640, 0x640],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x300, 0x36f],
] as const
for (const [from, to] of ignored) range(from, to, charClass.ignored)
// Persian and Urdu letters that stand for Arabic ones: «الإندونیسی» = «الإندونيسي»; گ ڤ پ چ stay, for names.
for (const [from, to] of ['کك', 'یي', 'ېي', 'ەه', 'ہه', 'ۀه', 'ھه', 'ىى'] as const) {
  cleaned[(from as string).charCodeAt(0)] = (to as string).charCodeAt(0)
}
for (const [from, to] of ['“"', '”"', '„"', '«"', '»"', '‹"', '›"', '＂"', '٪%', '٫.', '٬,'] as const) {
  cleaned[(from as string).charCodeAt(0)] = (to as string).charCodeAt(0)
}

/** The class of each UTF-16 code unit. */
export const classOf: Readonly<Uint8Array> = classes
/** The code unit that stands for one in clean text. */
export const cleanOf = (unit: number): number => cleaned[unit] || unit

/** Whether a unit is an Arabic presentation form, which compatibility decomposition spells out: «ﻻ» = «لا». */
export const isPresentationForm = (unit: number) =>
  (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)

const plain = classes.slice()
for (let unit = 0; unit < 0x700; unit++)
  if (cleaned[unit] !== 0 && classes[unit] === charClass.letter) plain[unit] = charClass.unplain
for (const [from, to] of ignored) plain.fill(charClass.unplain, from, to + 1)
plain.fill(charClass.unplain, 0xfb50, 0xfe00).fill(charClass.unplain, 0xfe70, 0xfefd)

/** The class of each code unit in a text that is read as it stands. */
export const plainClassOf: Readonly<Uint8Array> = plain

const decomposed = new Map<number, string>()

/** The letters that one code unit stands for: none for a mark, several for a ligature. */
export function cleanUnit(unit: number): string {
  if (classes[unit] === charClass.ignored) return ''
  if (!isPresentationForm(unit)) return String.fromCharCode(cleanOf(unit))
  let letters = decomposed.get(unit)
  if (letters === undefined) {
    letters =
      unit === 0xfdfa
        ? ''
        : [...String.fromCharCode(unit).normalize('NFKC')].map(c => cleanUnit(c.charCodeAt(0))).join('')
    decomposed.set(unit, letters)
  }
  return letters
}

/** A piece of text as the lexicon spells it: no marks, one letter for each. «شِــدّة» → «شدة» */
export function clean(text: string): string {
  let plain = true
  for (let i = 0; i < text.length && plain; i++) {
    const unit = text.charCodeAt(i)
    plain = cleaned[unit] === 0 && classes[unit] !== charClass.ignored && !isPresentationForm(unit)
  }
  if (plain) return text
  let result = ''
  for (let i = 0; i < text.length; i++) result += cleanUnit(text.charCodeAt(i))
  return result
}

/** A table of code units up to the end of Arabic: what each pair's second letter stands for; 0 for what stands as it is. */
function table(...pairs: readonly string[]): Uint16Array {
  const units = new Uint16Array(0x700)
  for (const pair of pairs) units[pair.charCodeAt(0)] = pair.charCodeAt(1)
  return units
}

function mapped(text: string, end: number, units: Uint16Array): string {
  let result = ''
  let from = 0
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    const other = unit < 0x700 ? (units[unit] as number) : 0
    if (other === 0) continue
    result += text.slice(from, i) + String.fromCharCode(other)
    from = i + 1
  }
  if (from === 0) return end === text.length ? text : text.slice(0, end)
  return result + text.slice(from, end)
}

const folded = table('أا', 'إا', 'آا', 'ٱا', 'ىي', 'ةه', 'ؤو', 'ئي')
for (let unit = 0x41; unit <= 0x5a; unit++) folded[unit] = unit + 32
const names = table('أا', 'إا', 'آا', 'ٱا', 'ىي', 'ةه')
const alefs = table('أا', 'إا', 'آا', 'ٱا')

/** The key under which spellings of one word meet: «أمريكا» = «امريكا», «وزارة» = «وزاره», «لقاء» = «لقا». */
export function fold(cleanText: string): string {
  const { length } = cleanText
  return mapped(
    cleanText,
    length > 3 && cleanText.charCodeAt(length - 1) === 0x621 ? length - 1 : length,
    folded,
  )
}

/** The key of a personal name: hamza seats and ى/ي meet, the final hamza stays: «دعاء» is not «دعا». */
export const foldName = (cleanText: string) => mapped(cleanText, cleanText.length, names)

/** A word with bare alefs: «أعمال» = «اعمال»; ة, ى and the other seats of hamza still tell nouns apart. */
export const plainAlef = (cleanText: string) => mapped(cleanText, cleanText.length, alefs)

/** Offset in the raw text of the `index`-th unit of the clean form of the token that begins at `start`. */
export function rawOffset(raw: string, start: number, end: number, index: number): number {
  let at = 0
  for (let i = start; i < end; i++) {
    const length = cleanUnit(raw.charCodeAt(i)).length
    if (length > 0 && at + length > index) return i
    at += length
  }
  return end
}
