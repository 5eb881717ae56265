/** A word as it sounds, as far as papers agree on it. */
export interface Sounds {
  /** what all spellings share: consonants, those that stand for one another as one */
  readonly bones: string
  /** the consonants as written, a letter each; capitals for those of two letters */
  readonly consonants: string
  /** the vowels before, between and after the consonants */
  readonly slots: readonly string[]
}

// Two letters that are one consonant: "Khalid", "Shoigu", "Ghali", "Othman", "Zhomart"; "Gantz" and "Gants" are one.
const pairs: Readonly<Record<string, string>> = {
  kh: 'X', sh: 'S', ch: 'C', gh: 'G', th: 'T', zh: 'J', ph: 'f', ck: 'k', dh: 'd', dj: 'j', tz: 'Z', ts: 'Z',
} // biome-ignore format: a table
// What a consonant leaves in the bones: g, k and q may write ق, ch and sh the French and the English ش.
const boneOf: Readonly<Record<string, string>> = { G: 'k', g: 'k', q: 'k', C: 'S', T: 't', J: 'j' }
// "Qaddafi" may be "Gaddafi" or "Kaddafi", which are not each other; "Ghalibaf" is "Qalibaf", "Ghannouchi" "Ghannoushi"
const alike = new Set(['gq', 'kq', 'gG', 'qG', 'tT', 'jJ', 'CS'])

/** Whether two consonants of one bone may write the same sound. */
export const sameConsonant = (a: string, b: string) => a === b || alike.has(a + b) || alike.has(b + a)

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter)

const vowels: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yi|ij|yj|yy|ii|y)$/, 'i'], // "Zelenskyy", "Zelenskiy", "Zelenski"
  [/^ye/, 'e'], // "Yevgeny", "Evgeny"
  [/y(?=e)/g, ''], // "Tokayev", "Tokaev"; "Medvedyev", "Medvedev"
  [/iy+(?=a)/g, 'i'], // "Haniya", "Hania"
  [/(?:ee|ii)/g, 'i'], // "Saleem"
  [/[ae]?[ae][iy]|ae/g, 'e'], // "Hussein", "Hussain"; "Raeisi", "Raisi"
  [/(?:ou|oo|uu)/g, 'u'], // "Youssef", "Yusef"
  [/aa/g, 'a'],
  [/y(?=[^aeiou]|$)/g, 'i'], // "Dmytro"; "Yahya" keeps its first y
  [/w(?=[^aeiou]|$)/g, 'u'], // "Fawzi", "Fauzi"
  [/(?<=[aeiou])h$/, ''], // "Haniyeh", "Nasrallah"
]
const changing = /[yw]|[aeiou]{2}|h$/

/** How a plain word in small letters sounds. */
export function soundsOf(word: string): Sounds {
  let text = word
  if (changing.test(word)) for (const [pattern, other] of vowels) text = text.replace(pattern, other)
  let bones = ''
  let consonants = ''
  let slot = ''
  const slots: string[] = []
  const see = (consonant: string) => {
    // doubled letters are one: "Hassan", "Hasan"
    if (slot === '' && consonants.endsWith(consonant)) return
    slots.push(slot)
    slot = ''
    consonants += consonant
    bones += boneOf[consonant] ?? consonant
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (isVowel(letter)) {
      slot += letter
      continue
    }
    const pair = pairs[letter + text.charAt(at + 1)]
    if (pair) {
      see(pair)
      at++
    } else if (letter === 'x') {
      see('k')
      see('s')
    } else if (letter === 'c') see(/[ei]/.test(text.charAt(at + 1)) ? 'c' : 'k')
    else see(letter)
  }
  slots.push(slot)
  return { bones, consonants, slots }
}
