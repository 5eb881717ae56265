/** How one language's spellings of one name differ. */
export interface Spelling {
  /** the words of a name, each as it is compared; particles that are written together or apart become one word */
  readonly words: (name: string) => string[]
  /** whether the first word of a name is one with what follows or drops out before it: «عبد», "Abdel", "al" */
  readonly joins: (word: string) => boolean
  /** what all spellings of a word share: equal keys are necessary, not enough */
  readonly key: (word: string) => string
  /** whether two words of one key may be spellings of one foreign name */
  readonly agree: (a: string, b: string) => boolean
  /** whether they are; what only may be makes a spelling doubtful. Left out where it is the same */
  readonly sure?: (a: string, b: string) => boolean
  /** whether names of this country's people are foreign to the script, so that each paper spells them in its way */
  readonly transliterated: (iso: string | undefined) => boolean
}

/** A word as it sounds, as far as papers agree on it. */
export interface Sounds {
  /** what all spellings share: consonants, those that may stand for one another as one */
  readonly bones: string
  /** the consonants as written, a letter each */
  readonly consonants: string
  /** the vowels before, between and after the consonants */
  readonly slots: readonly string[]
}

/** Splits a word at its vowels; `boneOf` gives what a consonant leaves in the bones, if that is another letter. */
export function soundsIn(
  word: string,
  isVowel: (letter: string) => boolean,
  boneOf: Readonly<Record<string, string>>,
): Sounds {
  let bones = ''
  let consonants = ''
  let slot = ''
  const slots: string[] = []
  for (const letter of word) {
    if (isVowel(letter)) {
      slot += letter
      continue
    }
    slots.push(slot)
    slot = ''
    consonants += letter
    bones += boneOf[letter] ?? letter
  }
  slots.push(slot)
  return { bones, consonants, slots }
}
