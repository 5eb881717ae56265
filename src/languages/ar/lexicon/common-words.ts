import { clean, fold } from '../normalize.ts'
import { buildLexicon } from './lexicon.ts'
import { madeTables } from './lexicon-tables.ts'

// the letters that folding makes one of: what could have been written in the place of each
const others: Readonly<Record<string, readonly string[]>> = {
  ا: ['ا', 'أ', 'إ', 'آ'],
  ي: ['ي', 'ى', 'ئ'],
  ه: ['ه', 'ة'],
  و: ['و', 'ؤ'],
}

/** Every spelling that folds to one key: «بنا» → «بنا», «بناء», «بنأ», … */
function* spellingsOf(key: string): Generator<string> {
  yield* lettersFrom(key, 0)
  if (key.length >= 3) for (const spelling of lettersFrom(key, 0)) yield `${spelling}ء`
}

function* lettersFrom(key: string, at: number): Generator<string> {
  if (at === key.length) {
    yield ''
    return
  }
  const letter = key.charAt(at)
  // ة and ى stand at the end of words alone, أ and إ mostly at their beginning
  const inside = at > 0 && at < key.length - 1
  for (const written of inside && letter === 'ه' ? [letter] : (others[letter] ?? [letter]))
    if (!(inside && written === 'ى')) for (const rest of lettersFrom(key, at + 1)) yield written + rest
}

/** A function that gives the common word which a name of one word is, or is read as because both fold alike; else null. */
export function commonWords(): (name: string) => string | null {
  const { nouns, functions, verbs } = buildLexicon(madeTables(), undefined)
  const isWord = (word: string) =>
    nouns.get(word.replace(/^ال(?=..)/, '')) !== undefined || functions.has(word) || verbs.has(word)
  return name => {
    const word = clean(name)
    if (isWord(word)) return word
    for (const spelling of spellingsOf(fold(word))) if (spelling !== word && isWord(spelling)) return spelling
    return null
  }
}
