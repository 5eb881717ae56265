/** What the spelling of a verb does not show. */
export interface VerbHints {
  /** `false` leaves out the forms with an object pronoun */
  readonly objects?: boolean
  /** whether the last two radicals are one letter; without it the skeleton decides: شن, أصر, احتل, استعد are */
  readonly doubled?: boolean
  /** of three letters that may be either (قتل, قدم); a masdar تفعيل or تفعلة is form II; only participles differ */
  readonly form?: 'I' | 'II'
}

/** How the stem ends: what changes before its suffixes. */
export type StemEnding = 'sound' | 'hollow' | 'defective' | 'doubled'

/** What the conjugator knows of a verb; `present` is without its prefix ي. */
export interface VerbClass {
  readonly past: string
  readonly present: string
  readonly ending: StemEnding
  /** `I|II` where the skeleton leaves it open; `derived` is III to X and four radicals */
  readonly form: 'I' | 'II' | 'I|II' | 'derived'
}

/** Form VIII of roots in س, which look like a doubled form X such as استعد. */
const eighthOfSin = new Set(['استمع', 'استند', 'استلم', 'استبق', 'استتر', 'استعر', 'استرق', 'استلب'])
/** First radicals that the ت of form VIII has swallowed or that have swallowed it: اتفق, اطلع, ادخر. */
const assimilated = 'تطدذظث'

/** Sorts a verb by its 3ms past and present, undiacritized, with hamzas; throws where they are no such pair. */
export function classify(past: string, present: string, hints: VerbHints = {}): VerbClass {
  if (!isWord(past, 2) || !isWord(present, 3) || !present.startsWith('ي')) {
    throw new Error(
      `expected a 3ms past and a 3ms present without diacritics, as "أدان", "يدين", found "${past}", "${present}"`,
    )
  }
  const stem = present.slice(1)
  const ending = endingOf(past, stem, hints.doubled)
  return { past, present: stem, ending, form: formOf(past, stem, ending, hints.form) }
}

function isWord(word: string, least: number): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x621 || code > 0x64a || (code > 0x63a && code < 0x641)) return false
  }
  return word.length >= least
}

function endingOf(past: string, present: string, doubled: boolean | undefined): StemEnding {
  const last = past.at(-1)
  if (last === 'ى' || last === 'ا' || last === 'ي') return 'defective'
  if (doubled === true) return 'doubled'
  const medial = past.at(-2)
  if (past.length === 2 && medial === 'آ') return 'hollow' // آل يؤول
  if (medial === 'ا') {
    // form V and VI are never hollow: تضاد
    if (past.length === 4 && past.startsWith('ت')) return doubled === false ? 'sound' : 'doubled'
    const vowel = present.at(-2)
    return vowel === 'و' || vowel === 'ي' || vowel === 'ا' ? 'hollow' : 'sound'
  }
  return (doubled ?? looksDoubled(past, present)) ? 'doubled' : 'sound'
}

function looksDoubled(past: string, present: string): boolean {
  const first = past[0]
  const second = past[1] ?? ''
  if (past.length === 2) return true
  if (past.length === 3) return first === 'أ' && present.length === 2 // أصر يصر, not أخذ يأخذ, أكد يؤكد
  if (first !== 'ا') return false
  if (past.length === 4) return !assimilated.includes(second) // احتل, انضم, اخضر
  if (past.length !== 5) return false
  if (past.startsWith('است')) return !eighthOfSin.has(past)
  // four radicals: اقشعر, اطمأن; a third letter ت, ط, د is form VIII: اجتمع, اضطهد, ازدهر
  return second !== 'ن' && !'تطدا'.includes(past[2] ?? '')
}

function formOf(
  past: string,
  present: string,
  ending: StemEnding,
  hint: 'I' | 'II' | undefined,
): VerbClass['form'] {
  const first = past[0]
  const second = past[1] ?? ''
  if (past.length === 2) return 'I'
  if (past.length > 3) return 'derived'
  if (first === 'آ') return 'derived' // آمن, آوى
  if (first === 'أ' && present[0] !== 'أ') return present[0] === 'ؤ' ? 'II' : 'derived' // أكد; أصر, أرى
  if (ending === 'hollow') return 'I'
  if (second === 'ا') return 'derived' // حاج
  if (first === 'أ') return 'I' // أخذ
  if (first === 'و') return present[0] === 'و' ? 'II' : 'I' // وقع يوقع, وقع يقع
  const third = past.at(-1)
  if (ending === 'defective') {
    if (third !== 'ى' || present.at(-1) === 'ى' || present.length === 2) return 'I' // دعا, لقي, سعى, رأى
    return hint ?? 'I|II' // نفى ينفي, سمى يسمي
  }
  if (third === 'أ' || third === 'ئ' || third === 'ؤ') return present.endsWith('ئ') ? 'II' : 'I' // هنأ, بدأ
  if (second === 'أ' || second === 'ئ' || second === 'ؤ') return present[1] === 'ئ' ? 'II' : 'I' // رأس, سأل
  if (second === third || second === 'و' || second === 'ي') return 'II' // شدد, صوت, عين
  return hint ?? 'I|II'
}
