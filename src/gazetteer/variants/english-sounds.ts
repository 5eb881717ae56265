import { type Sounds, soundsIn } from './spelling.ts'

// Two letters that are one consonant, here one letter: "Khalid", "Shoigu", "Ghali", "Othman", "Zhomart"; "Gantz" is "Gants".
const pairs: Readonly<Record<string, string>> = {
  kh: 'X', sh: 'S', ch: 'C', gh: 'G', th: 'T', zh: 'J', ph: 'f', ck: 'k', dh: 'd', dj: 'j', tz: 'Z', ts: 'Z',
} // biome-ignore format: a table
const paired = new RegExp(Object.keys(pairs).join('|'), 'g')
// What a consonant leaves in the bones: g, k and q may write ق, ch and sh the French and the English ش.
const boneOf: Readonly<Record<string, string>> = { G: 'k', g: 'k', q: 'k', C: 'S', T: 't', J: 'j' }
// "Qaddafi" may be "Gaddafi" or "Kaddafi", which are not each other; "Ghalibaf" is "Qalibaf", "Ghannouchi" "Ghannoushi"
const alike = new Set(['gq', 'kq', 'gG', 'qG', 'tT', 'jJ', 'CS'])

/** Whether two consonants of one bone may write the same sound. */
export const sameConsonant = (a: string, b: string) => a === b || alike.has(a + b) || alike.has(b + a)

const isVowel = (letter: string) => 'aeiou'.includes(letter)

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

/** How a plain word in small letters sounds; consonants of two letters are one, a capital. */
export function soundsOf(word: string): Sounds {
  let text = word
  if (changing.test(word)) for (const [pattern, other] of vowels) text = text.replace(pattern, other)
  text = text
    .replace(paired, pair => pairs[pair] as string)
    .replace(/x/g, 'ks')
    .replace(/c(?![ei])/g, 'k')
    // "Hassan", "Hasan"
    .replace(/([^aeiou])\1+/g, '$1')
  return soundsIn(text, isVowel, boneOf)
}
