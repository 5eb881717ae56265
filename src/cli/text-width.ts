// marks and format characters take no cell of a terminal: «مُ», U+2068; emoji and East Asian letters take two
const NO_CELL = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const TWO_CELLS =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u

const widthOfCharacter = (character: string) =>
  NO_CELL.test(character) ? 0 : TWO_CELLS.test(character) ? 2 : 1

/** How many cells of a terminal a text takes; an Arabic letter takes one, its vowels none. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

/** The lines of a text in a column of some cells, broken between words and after hyphens, elsewhere where a word is too wide. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  const finish = () => {
    lines.push(line.trimEnd())
    line = ''
    taken = 0
  }
  for (const piece of text.split(/(?<=[ -])/)) {
    if (taken > 0 && taken + textWidth(piece.trimEnd()) > width) finish()
    for (const character of piece) {
      const cells = widthOfCharacter(character)
      if (taken > 0 && taken + cells > width && character !== ' ') finish()
      line += character
      taken += cells
    }
  }
  finish()
  return lines
}
