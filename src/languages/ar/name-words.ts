import { charClass, classOf, clean, fold } from './normalize.ts'

/** The folded words of a name. «عبد الله» and «عبدالله» both become عبد + الله. */
export function nameWords(name: string): string[] {
  const text = clean(name)
  const words: string[] = []
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? classOf[text.charCodeAt(i)] : charClass.space
    if (kind === charClass.letter) {
      if (from < 0) from = i
      continue
    }
    if (from >= 0) words.push(fold(text.slice(from, i)))
    from = -1
    if (kind !== charClass.digit) continue
    let end = i + 1
    while (classOf[text.charCodeAt(end)] === charClass.digit) end++
    words.push(text.slice(i, end))
    i = end - 1
  }
  return words
}

/** The spellings of one name that news mixes: عبد and أبو joined or apart; folding has seen to the hamza. */
export function* spellings(words: readonly string[]): Generator<readonly string[]> {
  yield words
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if ((word === 'عبد' || word === 'ابو') && i + 1 < words.length)
      yield [...words.slice(0, i), word + words[i + 1], ...words.slice(i + 2)]
    else if (/^(?:عبد|ابو)ال../.test(word))
      yield [...words.slice(0, i), word.slice(0, 3), word.slice(3), ...words.slice(i + 1)]
  }
}
