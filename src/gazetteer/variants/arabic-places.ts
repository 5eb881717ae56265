import { consonants, isArabic, isVowel, plain } from './arabic.ts'
import { type Sounds, soundsIn } from './spelling.ts'

// Foreign g is ق too, d is د, ذ or ض.
const boneOf: Readonly<Record<string, string>> = { ...consonants, ق: 'غ', ذ: 'د', ض: 'د' }
// «غروزني» is «جروزني» and «قروزني», «كاراباخ» is «قاراباخ»; «جنيف» is never «كنيف»
const unlike = new Set(['جك', 'كج', 'جق', 'قج'])

/** A name of a place as one word: without its article, hyphens and blanks. «الكونغو» → كونغو, «سان-خوسيه» → سانخوسيا */
function joined(name: string): string {
  const words = name.split(/[\s\-‐–.]+/).map(plain)
  const [first = '', ...rest] = words
  return (/^ال..../.test(first) ? first.slice(2) : first) + rest.join('')
}

/** How a name of a place sounds. */
export const placeSounds = (name: string): Sounds =>
  soundsIn(joined(name).replaceAll('ء', ''), isVowel, boneOf)

/** Whether one of two names of the same bones may be taken for the other: their vowels do not contradict each other. */
export const alikePlaces = (a: Sounds, b: Sounds): boolean =>
  a.slots.every((slot, at) => {
    const other = b.slots[at] as string
    return at === 0 || at === a.slots.length - 1 || slot === '' || other === '' || slot === other
  })

/** Whether two names of the same bones are spellings of one: a long one may leave out a vowel within. */
export function samePlace(a: Sounds, b: Sounds): boolean {
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
