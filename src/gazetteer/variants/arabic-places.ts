import { isArabic, plain } from './arabic.ts'
import { skeletonOf } from './spelling.ts'

// What letters leave in the bones. Foreign g is غ, ج, ق, ك or گ; t is ت or ط, d is د or ذ, s is س or ص.
const boneOf: Readonly<Record<string, string>> = {
  ج: 'غ', ق: 'غ', ك: 'غ', گ: 'غ', ط: 'ت', ث: 'ت', ص: 'س', ذ: 'د', ض: 'د', ظ: 'ز', ڤ: 'ف', پ: 'ب', ء: '',
} // biome-ignore format: a table
// «غروزني» is «جروزني» and «قروزني», «كاراباخ» is «قاراباخ»; «جنيف» is never «كنيف»
const unlike = new Set(['جك', 'كج', 'جق', 'قج'])
const isVowel = (letter: string) => letter === 'ا' || letter === 'و' || letter === 'ي'

/** How a foreign place is written, as far as papers agree on it. */
export interface PlaceSounds {
  /** what all spellings share */
  readonly bones: string
  readonly consonants: string
  /** the vowels before, between and after the consonants */
  readonly slots: readonly string[]
}

/** A name of a place as one word: without its article, hyphens and blanks. «الكونغو» → كونغو, «سان-خوسيه» → سانخوسيا */
function joined(name: string): string {
  const words = name.split(/[\s\-‐–.]+/).map(plain)
  const [first = '', ...rest] = words
  return (/^ال..../.test(first) ? first.slice(2) : first) + rest.join('')
}

/** How a name of a place sounds. */
export function placeSounds(name: string): PlaceSounds {
  const { bones: consonants, slots } = skeletonOf(joined(name).replaceAll('ء', ''), isVowel)
  let bones = ''
  for (const letter of consonants) bones += boneOf[letter] ?? letter
  return { bones, consonants, slots }
}

/** Whether one of two names of the same bones may be taken for the other: their vowels do not contradict each other. */
export const alikePlaces = (a: PlaceSounds, b: PlaceSounds): boolean =>
  a.slots.every((slot, at) => {
    const other = b.slots[at] as string
    return at === 0 || at === a.slots.length - 1 || slot === '' || other === '' || slot === other
  })

/** Whether two names of the same bones are spellings of one: a long one may leave out a vowel within. */
export function samePlace(a: PlaceSounds, b: PlaceSounds): boolean {
  for (let at = 0; at < a.consonants.length; at++)
    if (unlike.has(a.consonants.charAt(at) + b.consonants.charAt(at))) return false
  const last = a.slots.length - 1
  if (a.slots[0] !== b.slots[0] || a.slots[last] !== b.slots[last]) return false
  const leftOut = a.slots.flatMap((slot, at) => (slot === b.slots[at] ? [] : [slot + b.slots[at]]))
  return (
    alikePlaces(a, b) &&
    (leftOut.length === 0 || (leftOut.length === 1 && leftOut[0]?.length === 1 && a.bones.length > 3))
  )
}

/** Whether names of this country's places are foreign to Arabic. */
export const isForeign = (iso: string | undefined) => iso !== undefined && !isArabic(iso)
