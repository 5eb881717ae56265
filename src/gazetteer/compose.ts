import { composedId, type LanguageNames } from './gazetteer.ts'

/** How a language joins a department or institution with its country. */
type Composer = (parts: {
  phrases: readonly string[]
  country: string
  adjectives: readonly string[]
  ministry: boolean
}) => string[]

// «الخارجية» + «روسي» → «وزارة الخارجية الروسية», «وزارة خارجية روسيا»; «القوات» + «روسي» → «القوات الروسية»
const arabic: Composer = ({ phrases, country, adjectives, ministry }) =>
  phrases.flatMap(phrase => {
    const base = ministry ? `وزارة ${phrase}` : phrase
    const agreeing = adjectives.map(
      adjective =>
        `${base} ${arabicNisba(adjective, { definite: true, ending: ministry || isFeminine(phrase) ? 'ة' : '' })}`,
    )
    // a construct takes one noun: «وزارة دفاع روسيا»; of «الدفاع الوطني» there is none
    const noun = /^ال(\S+)$/.exec(phrase)?.[1]
    const construct = noun ? [`${ministry ? 'وزارة ' : ''}${noun} ${country}`] : []
    const without = adjectives.length === 0 && !noun ? [`${base} في ${country}`] : []
    return [...agreeing, ...construct, ...without]
  })

/** What an adjective after an Arabic institution agrees with: the army or police that it is of, else its first noun. */
function isFeminine(phrase: string): boolean {
  const words = phrase.split(' ')
  const last = words.at(-1) as string
  if (/^(?:ال|لل)جيش$/.test(last)) return false
  if (/^(?:ال|لل)شرطة$/.test(last)) return true
  return /(?:ة|ات)$|^(?:ال)?أركان$/.test(words[0] as string)
}

/**
 * A form of an Arabic adjective of a country. Of two adjectives both are inflected, «الكورية الشمالية»; of a name of two
 * words its end alone, «الجنوب أفريقية».
 */
export function arabicNisba(
  adjective: string,
  { definite, ending }: { definite: boolean; ending: string },
): string {
  const words = adjective.split(' ')
  const both = words.every(word => word.endsWith('ي'))
  return words
    .map((word, at) => {
      const article = definite && (both || at === 0) ? 'ال' : ''
      return article + word + (both || at === words.length - 1 ? ending : '')
    })
    .join(' ')
}

/** "foreign" is followed by "ministry" only; "Ministry of" wants the noun: "foreign affairs". */
const affairs = (phrases: readonly string[]) =>
  phrases.slice(0, 2).find(phrase => phrase === `${phrases[0]} affairs`) ?? (phrases[0] as string)
const titled = (phrase: string) =>
  phrase.replace(/(?:^|(?<=[ -]))(?!and|of|the)[a-z]/g, letter => letter.toUpperCase())

// "the Netherlands", "the United States", "the Central African Republic", "the Solomon Islands"
const withArticle = (country: string) =>
  /^(?:United|U\.S\.|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Vatican|Isle of)|(?:Republic|Republic of Congo|^(?!.* and ).*Islands|Territories|Territory|Netherlands)$/.test(
    country,
  )
    ? `the ${country}`
    : country
const possessive = (country: string) => (country.endsWith('s') ? `${country}'` : `${country}'s`)

// "foreign" + "Russia" → "Russian foreign ministry", "Russian Ministry of Foreign Affairs", "Ministry of Foreign Affairs of Russia"
const english: Composer = ({ phrases, country, adjectives, ministry }) =>
  ministry
    ? [
        ...adjectives.map(a => `${a} ${phrases[0]} ministry`),
        ...adjectives.map(a => `${a} Ministry of ${titled(affairs(phrases))}`),
        `Ministry of ${titled(affairs(phrases))} of ${withArticle(country)}`,
      ]
    : phrases.flatMap(pattern =>
        pattern.includes('{adj}')
          ? adjectives.map(a => pattern.replace('{adj}', a))
          : [
              pattern
                .replace("{country}'s", possessive(country))
                .replace(/ of (?:the )?\{country\}$/, ` of ${withArticle(country)}`)
                .replace('{country}', country),
            ],
      )

const composers: Readonly<Record<string, Composer>> = { ar: arabic, en: english }
/** How many of a country's adjectives name its bodies: «أمريكي», «أميركي»; rarer ones only find them. */
const USUAL = 2

/** The names of a ministry or composed institution in a language, made from those of its country. */
export function composeNames(id: string, language: string, names: LanguageNames): string[] {
  const parts = composedId(id)
  const composer = composers[language]
  if (!parts || !composer) return []
  const country = names.of(`country:${parts.iso}`).at(-1)
  const ministry = parts.type === 'ministry'
  // The many ways in which countries word a department find it; to name it, the usual one will do.
  const phrases = ministry
    ? names.portfolios.find(row => row.id === parts.part)?.departments
    : names.institutions.find(row => row.id === parts.part)?.names
  if (!country || !phrases) return []
  const composed = composer({
    phrases: ministry && language === 'ar' ? phrases.slice(0, 1) : phrases,
    country: country.names[0] as string,
    adjectives: (country.adjectives ?? []).slice(0, USUAL),
    ministry,
  })
  return [...new Set(composed)]
}
