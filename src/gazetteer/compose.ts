import { composedId, type LanguageNames } from './gazetteer.ts'

/** How a language joins a department or institution with its country. */
type Composer = (parts: {
  phrases: readonly string[]
  country: string
  adjectives: readonly string[]
  ministry: boolean
}) => string[]

// «الخارجية» + «روسي» → «وزارة الخارجية الروسية»; «القوات» + «روسي» → «القوات الروسية»
const arabic: Composer = ({ phrases, country, adjectives, ministry }) =>
  phrases.flatMap(phrase => {
    const bare = phrase.split(' ').map(word => (word.startsWith('ال') ? word.slice(2) : word))
    const [head = '', ...rest] = phrase.split(' ')
    const feminine = ministry || /(?:ة|ات)$/.test(head)
    const definite = adjectives.map(a =>
      a
        .split(' ')
        .map(word => `ال${word}${feminine ? 'ة' : ''}`)
        .join(' '),
    )
    const base = ministry ? `وزارة ${phrase}` : phrase
    const construct = head.startsWith('ال') && rest.every(word => !word.startsWith('ال') || ministry)
    const ofCountry = construct ? [`${ministry ? 'وزارة ' : ''}${bare.join(' ')} ${country}`] : []
    return [...definite.map(adjective => `${base} ${adjective}`), ...ofCountry]
  })

/** "foreign" is followed by "ministry" only; "Ministry of" wants the noun: "foreign affairs". */
const affairs = (phrases: readonly string[]) =>
  phrases.find(phrase => phrase === `${phrases[0]} affairs`) ?? (phrases[0] as string)
const titled = (phrase: string) =>
  phrase.replace(/(?:^|(?<=[ -]))(?!and|of|the)[a-z]/g, letter => letter.toUpperCase())

// "foreign" + "Russia" → "Russian foreign ministry", "Ministry of Foreign Affairs of Russia"
const english: Composer = ({ phrases, country, adjectives, ministry }) =>
  ministry
    ? [
        ...adjectives.map(a => `${a} ${phrases[0]} ministry`),
        ...adjectives.map(a => `${a} Ministry of ${titled(affairs(phrases))}`),
        `Ministry of ${titled(affairs(phrases))} of ${country}`,
      ]
    : phrases.flatMap(pattern =>
        pattern.includes('{adj}')
          ? adjectives.map(a => pattern.replace('{adj}', a))
          : [pattern.replace('{country}', country)],
      )

const composers: Readonly<Record<string, Composer>> = { ar: arabic, en: english }
const indexes = new WeakMap<LanguageNames, Map<string, LanguageNames['rows'][number]>>()

/** The names of a ministry or composed institution in a language, made from those of its country. */
export function composeNames(id: string, language: string, names: LanguageNames): string[] {
  const parts = composedId(id)
  const composer = composers[language]
  if (!parts || !composer) return []
  let countries = indexes.get(names)
  if (!countries) {
    countries = new Map(names.rows.filter(r => r.id.startsWith('country:')).map(r => [r.id, r]))
    indexes.set(names, countries)
  }
  const country = countries.get(`country:${parts.iso}`)
  const ministry = parts.type === 'ministry'
  // The many ways in which countries word a department find it; to name it, the usual ones will do.
  const phrases = ministry
    ? names.portfolios.find(row => row.id === parts.part)?.departments.slice(0, 2)
    : names.institutions.find(row => row.id === parts.part)?.names
  if (!country || !phrases) return []
  return composer({
    phrases,
    country: country.names[0] as string,
    adjectives: country.adjectives ?? [],
    ministry,
  })
}
