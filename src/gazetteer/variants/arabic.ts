import { Answers } from './answers.ts'
import { type Sounds, type Spelling, soundsIn } from './spelling.ts'

/** Countries whose people have Arabic names: each has one spelling, and one letter makes another man. */
const arabicNames = new Set('SA AE QA KW BH OM YE IQ SY LB JO PS EG SD LY TN DZ MA MR SO DJ KM EH'.split(' '))

/** Whether people and places of a country have Arabic names. */
export const isArabic = (iso: string) => arabicNames.has(iso)

// g: «غوتيريش», «جوتيريش», «كوتيريش»; t: «ترامب», «طرامب»; s, z, v, p
/** What a consonant leaves in the bones of a word, if that is another letter. */
export const consonants: Readonly<Record<string, string>> = {
  ج: 'غ', ك: 'غ', گ: 'غ', ط: 'ت', ص: 'س', ڤ: 'ف', پ: 'ب', ظ: 'ز', ث: 'ت', ء: '',
} // biome-ignore format: a table
const seats: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ا', ک: 'ك', ی: 'ي',
} // biome-ignore format: a table

/** Whether a letter of a plain word is a long vowel. */
export const isVowel = (letter: string) => letter === 'ا' || letter === 'و' || letter === 'ي'

const unplain = /[أإآٱىئؤةکیه\u064b-\u065f\u0670\u0640]/

/** A word without marks and with bare alefs; a final ه after a consonant is the vowel that ة and ا write too. */
export function plain(word: string): string {
  if (!unplain.test(word)) return word
  let letters = ''
  for (const letter of word) letters += seats[letter] ?? (isMark(letter) ? '' : letter)
  const last = letters.length - 1
  // «نتنياهو» stays, «أنجيلة», «أنجيله» → «انجيلا»
  return last > 0 && letters[last] === 'ه' && !isVowel(letters[last - 1] as string)
    ? `${letters.slice(0, -1)}ا`
    : letters
}

const isMark = (letter: string) =>
  (letter >= '\u064b' && letter <= '\u065f') || letter === '\u0670' || letter === '\u0640'

const known = new Answers<Sounds>()
// «تش» is one sound that some write «ج»: kept; doubled letters do not occur
const sounds = (word: string): Sounds =>
  known.of(word, () => soundsIn(plain(word).replaceAll('ء', ''), isVowel, consonants))

// What each letter leaves in the bones: itself, one that stands for it, or nothing.
const vowel = 0
const mark = 1
const silent = 2
const boneOf = new Uint16Array(0x700)
for (let unit = 0; unit < boneOf.length; unit++) boneOf[unit] = unit
for (const letter of 'اوي') boneOf[letter.charCodeAt(0)] = vowel
boneOf.fill(mark, 0x64b, 0x660).fill(mark, 0x670, 0x671).fill(mark, 0x640, 0x641)
for (const [letter, bone] of Object.entries(consonants))
  boneOf[letter.charCodeAt(0)] = bone === '' ? silent : bone.charCodeAt(0)
for (const [letter, bare] of Object.entries(seats))
  boneOf[letter.charCodeAt(0)] = boneOf[bare.charCodeAt(0)] as number
const heh = 0x647

/** The bones of {@link sounds} alone, letter by letter: all names of the gazetteer are asked for theirs. */
function bonesOf(word: string): string {
  let bones = ''
  let before: number = vowel
  let last: number = vowel
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    const bone = unit < 0x700 ? (boneOf[unit] as number) : unit
    if (bone === mark) continue
    before = last
    last = bone
    if (bone > silent) bones += String.fromCharCode(bone)
  }
  // a final ه after a consonant is a vowel
  return last === heh && before !== vowel ? bones.slice(0, -1) : bones
}

/** Words that are written together with the next or apart. */
const particles = new Set(['عبد', 'ابو'])

const separator = /[\s\u00a0\-–.]/
const separators = /[\s\u00a0\-–.]+/

// «زيلينسكي», «زلينسكي»: a vowel may be left out inside a word; two different ones are two names: «باتن» is not «بوتين»
const within = (a: string, b: string) => a === b || a === '' || b === ''
// «إيفان», «يفان»; «أوربان», «وربان»: a hamza's seat before a long vowel
const edge = (slot: string, at: number) => (at === 0 ? slot.replace(/^ا(?=[يو])/, '') : slot)

/** How Arabic news spells one name: see {@link Spelling}. */
export const arabicSpelling: Spelling = {
  words: name => {
    const words: string[] = []
    for (const written of separator.test(name) ? name.split(separators) : [name]) {
      const part = plain(written)
      if (part === '') continue
      const before = words.at(-1)
      if (before !== undefined && particles.has(before)) words[words.length - 1] = before + part
      else words.push(part)
    }
    return words
  },
  joins: word => particles.has(plain(word)),
  key: bonesOf,
  agree: (a, b) => {
    if (a === b) return true
    const [x, y] = [sounds(a), sounds(b)]
    const last = x.slots.length - 1
    return (
      x.bones === y.bones &&
      x.slots.every((slot, at) =>
        at === 0 || at === last
          ? edge(slot, at) === edge(y.slots[at] as string, at)
          : within(slot, y.slots[at] as string),
      )
    )
  },
  transliterated: iso => iso !== undefined && !isArabic(iso),
}
