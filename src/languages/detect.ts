import { functionWords, longestWord } from './function-words.ts'

/** How many UTF-16 units of a text tell its script, and how many its language within that. */
const SCRIPT_SAMPLE = 4000
const WORD_SAMPLE = 2000

/** Another language than the one usual in its script must show so many function words, and so many times those of that one. */
const MINIMUM = 4
const LEAD = 3

/**
 * The language of a text, as an ISO 639-1 code: `ar` in Arabic and `en` in Latin letters unless its function words are
 * clearly those of another language in the same script, such as `fa` or `fr`; `und` where most letters are in others.
 */
export function detectLanguage(text: string): string {
  const script = scriptOf(text)
  return script === null ? 'und' : byWords(text, script)
}

function scriptOf(text: string): 'ar' | 'en' | null {
  let arabic = 0
  let latin = 0
  let other = 0
  const length = Math.min(text.length, SCRIPT_SAMPLE)
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit >= 0x620 && unit <= 0x6d3) || (unit >= 0xfb50 && unit <= 0xfefc)) arabic++
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++
    else if (isOtherLetter(unit)) other++
  }
  if (arabic + latin === 0 || other > arabic + latin) return null
  return arabic * 2 >= latin ? 'ar' : 'en'
}

/** Greek, Cyrillic, Armenian, Hebrew; the scripts of India and beyond; Chinese, Japanese and Korean. */
const isOtherLetter = (unit: number) =>
  (unit >= 0x370 && unit <= 0x5ea) || (unit >= 0x780 && unit <= 0x1dff) || (unit >= 0x3040 && unit <= 0xd7a3)

function byWords(text: string, script: 'ar' | 'en'): string {
  const languages = functionWords[script]
  const counts = new Map<string, number>()
  const length = Math.min(text.length, WORD_SAMPLE)
  for (let start = 0, at = 0; at <= length; at++) {
    if (at < length && isWordUnit(text.charCodeAt(at))) continue
    if (at > start && at - start <= longestWord)
      for (const language of languages.get(text.slice(start, at)) ?? none)
        counts.set(language, (counts.get(language) ?? 0) + 1)
    start = at + 1
  }
  const own = counts.get(script) ?? 0
  let best = script as string
  let most = Math.max(MINIMUM, own * LEAD) - 1
  for (const [language, count] of counts)
    if (language !== script && count > most) {
      best = language
      most = count
    }
  return best
}

const none: readonly string[] = []

/** Latin letters with and without marks, Arabic letters. */
const isWordUnit = (unit: number) =>
  ((unit | 32) >= 97 && (unit | 32) <= 122) ||
  (unit >= 0xc0 && unit <= 0x24f) ||
  (unit >= 0x620 && unit <= 0x6d5)
