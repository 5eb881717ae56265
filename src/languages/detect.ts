import { functionWordsOf, type Script } from './function-words.ts'
import { isArabic, isLatin, lettersIn } from './letters.ts'

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

function scriptOf(text: string): Script | null {
  const { arabic, latin, other } = lettersIn(text, 0, Math.min(text.length, SCRIPT_SAMPLE))
  if (arabic + latin === 0 || other > arabic + latin) return null
  return arabic * 2 >= latin ? 'ar' : 'en'
}

function byWords(text: string, script: Script): string {
  const { languages, longest } = functionWordsOf(script)
  const counts = new Map<string, number>()
  const length = Math.min(text.length, WORD_SAMPLE)
  for (let start = 0, at = 0; at <= length; at++) {
    if (at < length && isLetter(text.charCodeAt(at))) continue
    if (at > start && at - start <= longest)
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

const isLetter = (unit: number) => isArabic(unit) || isLatin(unit)
