/** Letters that spellings of a name mix. */
const folded = new Map(
  ['أا', 'إا', 'آا', 'ىي', 'ةه', 'ؤو', 'ئي'].map(([from = '', to]) => [from.charCodeAt(0), to as string]),
)

/** The words of a name, folded for lookup: «الأمم المتّحدة» → «الامم», «المتحده». */
export function foldWords(text: string): string[] {
  if (isArabic(text)) return foldLetters(text).split(' ')
  if (!isPlain(text)) return wordsOf(text.normalize('NFKC').replace(/[\u064b-\u065f\u0670\u0640]/g, ''))
  return wordsOf(text)
}

const foldedNames = new WeakMap<readonly string[], readonly (readonly string[])[]>()

/** The words of each name of a list that a gazetteer keeps, folded for lookup: once for each list. */
export function foldNames(names: readonly string[]): readonly (readonly string[])[] {
  let folded = foldedNames.get(names)
  if (!folded) {
    folded = names.map(foldWords)
    foldedNames.set(names, folded)
  }
  return folded
}

const BLANK = 0x20

/** Whether a text holds but letters of Arabic and single blanks between words, as most names in it do. */
function isArabic(text: string): boolean {
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === BLANK ? before === BLANK : unit < 0x621 || unit > 0x64a || unit === 0x640) return false
    before = unit
  }
  return true
}

/** Whether a text holds but letters of Arabic, and ASCII: nothing to compose, and no marks. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f && (unit < 0x621 || unit > 0x64a || unit === 0x640)) return false
  }
  return true
}

const wordsOf = (text: string): string[] => foldLetters(text).toLowerCase().split(/\s+/)

function foldLetters(text: string): string {
  let letters = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const other = folded.get(text.charCodeAt(i))
    if (other === undefined) continue
    letters += text.slice(from, i) + other
    from = i + 1
  }
  return from === 0 ? text : letters + text.slice(from)
}
